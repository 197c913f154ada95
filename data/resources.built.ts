import { readRecords } from "./readRecords.ts";

/** Put in place at packaging time (tools/builtValues.ts): a new file of records needs no line here. */
export const records: readonly unknown[] = readRecords().map(({ subjects: _subjects, ...record }) => record);
