import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildIndex } from "../core/search/buildIndex.ts";
import { fold } from "../core/search/fold.ts";
import { placeTable } from "../data/places.ts";
import { resources } from "../data/resources.ts";
import type { IndexData, Resource } from "../data/schema.ts";
import { subjectsOf } from "../data/subjects.ts";
import { stateWords } from "../data/vocabulary/states.ts";
import { vocabulary } from "../data/vocabulary/vocabulary.ts";

/** Where the index is kept: git ignores it, and data/searchIndex.built.ts puts it into the package. */
export const indexPath = join(import.meta.dirname, "../data/searchIndex.json");

/** The index of today's words and places and of these records, stamped with their hash. */
export function buildTodaysIndex(records: readonly Resource[] = resources, subjects = subjectsOf): IndexData {
  const source = { resources: records, subjectsOf: subjects, vocabulary, states: stateWords(fold), placeTable };
  const made = JSON.stringify({ ...source, states: [...source.states] });
  return buildIndex(source, createHash("sha256").update(made).digest("hex"));
}

/** Writes it, unless it stands there already. Run before each build, test, question and bench. */
export function writeIndex(): void {
  const index = JSON.stringify(buildTodaysIndex());
  if (readIfThere(indexPath) !== index) writeFileSync(indexPath, index);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

if (import.meta.main) writeIndex();
