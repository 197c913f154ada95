import type { Resource } from "../data/schema.ts";
import { lastRead } from "./evidence.ts";

/** What the directory holds, counted: nobody types these numbers. */
export interface Figures {
  entries: number;
  /** Of them for the whole country. */
  national: number;
  /** Codes of the states that have entries of their own. */
  states: readonly string[];
  /** The last day on which some entry was read, as YYYY-MM-DD; empty without entries. */
  readBy: string;
  /** How entries are known. */
  levels: Readonly<Record<Resource["evidence"]["level"], number>>;
  /** How many different pages they were read on. */
  pages: number;
}

export function figuresOf(resources: readonly Resource[]): Figures {
  const withLevel = (level: Resource["evidence"]["level"]) =>
    resources.filter(({ evidence }) => evidence.level === level).length;
  const local = resources.flatMap(({ serves }) => (serves === "US" ? [] : serves));
  return {
    entries: resources.length,
    national: resources.filter(({ serves }) => serves === "US").length,
    states: [...new Set(local)].sort(),
    readBy: lastRead(resources) ?? "",
    levels: { "own-page": withLevel("own-page"), "third-party": withLevel("third-party"), seed: withLevel("seed") },
    pages: new Set(resources.flatMap(({ evidence }) => evidence.sources)).size,
  };
}
