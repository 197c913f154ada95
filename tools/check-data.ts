import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as v from "valibot";
import { resourceSchema, siteSchema } from "../data/schema.ts";

const dataFolder = join(import.meta.dirname, "../data");

/**
 * Reads every record and every site rule from its file.
 *
 * @throws {Error} that lists each fault with its file, record, field and what is expected there.
 */
export function checkData(folder = dataFolder): void {
  const faults = [
    ...faultsIn(folder, "resources/**/*.json", resourceSchema),
    ...faultsIn(folder, "sites/*.json", siteSchema),
  ];
  if (faults.length > 0)
    throw new Error(`The data has ${faults.length} faults:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}

function faultsIn(folder: string, pattern: string, schema: v.GenericSchema): string[] {
  const paths = globSync(pattern, { cwd: folder }).sort();
  const files = paths.map((path) => readRecords(join(folder, path), relative(join(folder, ".."), join(folder, path))));
  const doubles = doublesAmong(
    files.flatMap(({ file, records }) => records.map((record) => ({ file, id: idOf(record) }))),
  );
  return [
    ...files.flatMap(({ file, fault, records }) => (fault ? [fault] : faultsOfRecords(file, records, schema))),
    ...doubles,
  ];
}

interface DataFile {
  file: string;
  records: readonly unknown[];
  fault?: string;
}

function readRecords(path: string, file: string): DataFile {
  try {
    const records: unknown = JSON.parse(readFileSync(path, "utf8"));
    return Array.isArray(records)
      ? { file, records }
      : { file, records: [], fault: `${file}: expected a list of records` };
  } catch (error) {
    return { file, records: [], fault: `${file}: not valid JSON (${error instanceof Error ? error.message : error})` };
  }
}

function faultsOfRecords(file: string, records: readonly unknown[], schema: v.GenericSchema): string[] {
  const ids = records.map(idOf);
  const misplaced = ids.findIndex((id, at) => at > 0 && (ids[at - 1] ?? "") > id);
  return [
    ...records.flatMap((record, at) =>
      (v.safeParse(schema, record).issues ?? []).map(
        (issue) => `${file}: ${ids[at] || `record ${at + 1}`}: ${v.getDotPath(issue) ?? "record"}: ${issue.message}`,
      ),
    ),
    ...(misplaced > 0 ? [`${file}: ${ids[misplaced]}: id: records are sorted by id, this one stands too late`] : []),
  ];
}

function doublesAmong(records: readonly { file: string; id: string }[]): string[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, id }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    return other === undefined ? [] : [`${file}: ${id}: id: already used in ${other}`];
  });
}

function idOf(record: unknown): string {
  return typeof record === "object" && record !== null && "id" in record ? String(record.id) : "";
}
