import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as v from "valibot";
import { resourceSchema, siteSchema } from "../data/schema.ts";
import { commonWords, leanPhrase, meaning } from "./wordShapes.ts";

const dataFolder = join(import.meta.dirname, "../data");

/**
 * Reads every record, every site rule, and all words of the search from their files.
 *
 * @throws {Error} that lists each fault with its file, record or meaning, field, and what is expected there.
 */
export function checkData(folder = dataFolder): void {
  const faults = [
    ...faultsOfRecords(readFiles(folder, "resources/**/*.json"), resourceSchema),
    ...faultsOfRecords(readFiles(folder, "sites/*.json"), siteSchema),
    ...faultsOfMeanings(readFiles(folder, "vocabulary/{en,es}.json")),
    ...faultsOfCommonWords(readFiles(folder, "vocabulary/common.json")),
  ];
  if (faults.length > 0)
    throw new Error(`The data has ${faults.length} faults:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}

interface DataFile {
  file: string;
  /** `undefined` where the file is no JSON. */
  content?: unknown;
  fault?: string;
}

function readFiles(folder: string, pattern: string): DataFile[] {
  const paths = globSync(pattern, { cwd: folder }).sort();
  return paths.map((path) => readFile(join(folder, path), relative(join(folder, ".."), join(folder, path))));
}

function readFile(path: string, file: string): DataFile {
  try {
    return { file, content: JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    return { file, fault: `${file}: not valid JSON (${error instanceof Error ? error.message : error})` };
  }
}

/** A record or a meaning, as it stands in its file. */
interface Entry {
  file: string;
  /** Its id or what it means; "" where it has neither. */
  name: string;
  value: unknown;
}

function entriesIn({ file, content }: DataFile): Entry[] {
  return Array.isArray(content) ? content.map((value: unknown) => ({ file, name: nameOf(value), value })) : [];
}

function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  if ("id" in value) return String(value.id);
  return "means" in value ? String(value.means) : "";
}

function faultsOfRecords(files: readonly DataFile[], schema: v.GenericSchema): string[] {
  const ids = files.flatMap(entriesIn).map(({ file, name }) => ({ value: name, at: `${file}: ${name}: id`, in: file }));
  return [...files.flatMap((one) => [...faultsOfShape(one, schema), ...faultsOfOrder(one)]), ...usedTwice(ids)];
}

function faultsOfShape(one: DataFile, schema: v.GenericSchema): string[] {
  if (one.fault) return [one.fault];
  if (!Array.isArray(one.content)) return [`${one.file}: expected a list of records`];
  return entriesIn(one).flatMap(({ file, name, value }, at) =>
    issuesOf(schema, value).map((issue) => `${file}: ${name || `record ${at + 1}`}: ${issue}`),
  );
}

function issuesOf(schema: v.GenericSchema, value: unknown): string[] {
  return (v.safeParse(schema, value).issues ?? []).map(
    (issue) => `${v.getDotPath(issue) ?? "record"}: ${issue.message}`,
  );
}

function faultsOfOrder(one: DataFile): string[] {
  const entries = entriesIn(one);
  const misplaced = entries.find(({ name }, at) => at > 0 && (entries[at - 1]?.name ?? "") > name);
  return misplaced ? [`${one.file}: ${misplaced.name}: id: records are sorted by id, this one stands too late`] : [];
}

/** The first meaning that has a phrase keeps it, so the second one must not say it. */
function faultsOfMeanings(files: readonly DataFile[]): string[] {
  const meanings = files.flatMap(entriesIn).flatMap(({ file, value }) => {
    const { typed, output } = v.safeParse(meaning, value);
    return typed ? [{ file, ...output }] : [];
  });
  const names = meanings.map(({ file, means }) => ({
    value: `${file} ${means}`,
    at: `${file}: ${means}: means`,
    in: file,
  }));
  const phrases = meanings.flatMap(({ file, means, says }) =>
    says.map((phrase) => ({
      value: leanPhrase(phrase),
      at: `${file}: ${means}: says: “${phrase}”`,
      in: `${file}: ${means}`,
    })),
  );
  return [...files.flatMap((one) => faultsOfShape(one, meaning)), ...usedTwice(names), ...usedTwice(phrases)];
}

function faultsOfCommonWords(files: readonly DataFile[]): string[] {
  return files.flatMap(({ file, content, fault }) => {
    if (fault) return [fault];
    const { typed, output } = v.safeParse(commonWords, content);
    const lists = typed ? Object.entries(output) : [];
    const words = lists.flatMap(([list, some]) =>
      some.map((word) => ({ value: word, at: `${file}: ${list}: “${word}”`, in: list })),
    );
    return [...issuesOf(commonWords, content).map((issue) => `${file}: ${issue}`), ...usedTwice(words)];
  });
}

/** What must stand once, how a fault names it, and where it stands. */
interface Used {
  value: string;
  at: string;
  in: string;
}

function usedTwice(all: readonly Used[]): string[] {
  const first = new Map<string, string>();
  return all.flatMap((one) => {
    const other = first.get(one.value);
    if (other === undefined) first.set(one.value, one.in);
    return other === undefined ? [] : [`${one.at}: already used in ${other}`];
  });
}
