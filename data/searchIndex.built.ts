import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Written by tools/build-index.ts; put in place at packaging time. */
export const index: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "searchIndex.json"), "utf8"));
