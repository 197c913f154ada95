import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "resources");

/** Every record of every file in `resources/`. Put in place at packaging time (tools/builtValues.ts): a new file needs no line here. */
export const records: readonly unknown[] = globSync("**/*.json", { cwd: folder })
  .sort()
  .flatMap((path): unknown[] => JSON.parse(readFileSync(join(folder, path), "utf8")));
