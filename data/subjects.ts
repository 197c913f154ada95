import { readRecords } from "./readRecords.ts";
import type { Cataloged } from "./schema.ts";

/** What each record is for, by its id; in Node alone, as it ships in the search index. */
// The cast is safe: the build and tests/data/resources.test.ts parse every record with the schema.
export const subjectsOf: Readonly<Record<string, Cataloged["subjects"]>> = Object.fromEntries(
  readRecords().map((record) => [record.id, record.subjects]),
);
