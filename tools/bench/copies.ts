import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Resource } from "../../data/schema.ts";
import { escapeOf } from "../asciiScripts.ts";
import { buildTodaysIndex } from "../build-index.ts";

/** A copy of the built extension, in a temporary folder. */
export interface Copy {
  folder: string;
  remove: () => void;
}

/** What any page of the extension takes: one that writes a line, and one that writes what is typed. */
const blankPages = {
  blank: `const line = document.createElement("p");
line.textContent = "Blank";
document.body.append(line);`,
  echo: `const box = document.createElement("input");
const echo = document.createElement("div");
box.addEventListener("input", () => { echo.textContent = box.value; });
document.body.append(box, echo);`,
};
/** Kept in the small directory, as the queries of the bench name them. */
const alwaysKept = ["Prison Families Alliance", "Osborne Association"];

/** With blank.html and echo.html added. */
export function copyWithBlankPages(build: string): Copy {
  const copy = copyOf(build);
  for (const [name, script] of Object.entries(blankPages)) {
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title><script type="module" src="/${name}.js"></script></head><body></body></html>`;
    writeFileSync(join(copy.folder, `${name}.html`), page);
    writeFileSync(join(copy.folder, `${name}.js`), script);
  }
  return copy;
}

/** With so many records, and the index of just these; both stand in the chunks as the build wrote them. */
export async function copyWithFew(build: string, count: number): Promise<Copy & { all: number }> {
  const copy = copyOf(build);
  const records = chunkIn(copy.folder, "records");
  const module: Record<string, Resource[]> = await import(records);
  const [all = []] = Object.values(module);
  const kept = fewOf(all, count);
  replaceValue(records, kept);
  replaceValue(chunkIn(copy.folder, "index"), buildTodaysIndex(kept));
  return { ...copy, all: all.length };
}

function copyOf(build: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), "alongside-bench-"));
  cpSync(build, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function chunkIn(folder: string, name: string): string {
  const paths = globSync(`chunks/${name}-*.js`, { cwd: folder });
  if (paths.length !== 1) throw new Error(`The build has ${paths.length} chunks of the name ${name}, not one.`);
  return join(folder, paths[0] ?? "");
}

function replaceValue(path: string, value: unknown): void {
  writeFileSync(path, withValue(readFileSync(path, "utf8"), value));
}

/** Every nth record, and those that the queries name. */
export function fewOf<T extends Pick<Resource, "name">>(records: readonly T[], count: number): T[] {
  const named = records.filter(({ name }) => alwaysKept.includes(name));
  const others = records.filter((record) => !named.includes(record));
  const step = others.length / (count - named.length);
  return [...named, ...others.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))];
}

/**
 * The code of a chunk with another value in its `JSON.parse(…)`. All letters but ASCII are escaped, as in the build
 * (tools/builtValues.ts): browsers read such a text faster.
 *
 * @throws {Error} where the chunk does not parse exactly one text.
 */
export function withValue(code: string, value: unknown): string {
  const parsed = [...code.matchAll(/JSON\.parse\(([`'"])[\s\S]*?(?<!\\)\1\)/g)];
  if (parsed.length !== 1) throw new Error(`The chunk parses ${parsed.length} texts, not one: look at its form.`);
  const text = JSON.stringify(JSON.stringify(value)).replace(/[\u0080-\uffff]/g, escapeOf);
  return code.replace(parsed[0]?.[0] ?? "", () => `JSON.parse(${text})`);
}
