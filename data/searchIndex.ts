import type { IndexData } from "./schema.ts";
import { index } from "./searchIndex.built.ts";

// The cast is safe: tests/data/searchIndex.test.ts builds it anew and compares.
export const searchIndex = index as IndexData;
