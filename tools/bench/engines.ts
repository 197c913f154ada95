import Fuse from "fuse.js";
import MiniSearch, { type Options } from "minisearch";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import type { Resource } from "../../data/schema.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { subjectsOf } from "../../data/subjects.ts";
import { buildTodaysIndex } from "../build-index.ts";

/** Ids of the first five. */
export type Find = (query: string, asked?: { near?: string | undefined; language?: string }) => readonly string[];
export interface Engine {
  name: string;
  /** Takes so long in large directories that it types fewer keys there. */
  isSlow: boolean;
  /** What is made with the package, if anything; what it returns is done in each window: from parsed data to ready. */
  prepare: (records: readonly Resource[]) => () => Find;
}

const limit = 5;
const fields = ["name", "aka", "summary.en", "summary.es", "audiences", "topics"];
const tokenSearch = { useTokenSearch: true, ignoreLocation: true, threshold: 0.3 };
const miniOptions: Options<Resource> = {
  fields,
  extractField,
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "OR", boost: { name: 3 } },
};
const knowledge = searchKnowledge(fold);

export const engines: readonly [Engine, ...Engine[]] = [
  { name: "ours", isSlow: false, prepare: prepareOurs },
  { name: "MiniSearch", isSlow: false, prepare: prepareMiniSearch },
  { name: "Fuse, token search", isSlow: true, prepare: prepareFuse(tokenSearch) },
  { name: "plain Fuse", isSlow: true, prepare: prepareFuse({}) },
];

/** Nothing is left over from the last time, no repaired word either. */
function prepareOurs(records: readonly Resource[]): () => Find {
  const data = buildTodaysIndex(records, subjectsFor(records));
  return () => {
    const search = createSearch(createIndex({ ...knowledge, resources: records, data }), createRough);
    const find: Find = (query, asked) => search(query, { ...asked, limit }).results.map(({ resource }) => resource.id);
    find("suport qwertz ohoi"); // ours puts work off until the first query, some of it until the first misspelt word, or the first that nobody knows
    return find;
  };
}

/** Generated records are for what real ones are for, in turn. */
function subjectsFor(records: readonly Resource[]): typeof subjectsOf {
  const real = Object.values(subjectsOf);
  return Object.fromEntries(records.map(({ id }, at) => [id, subjectsOf[id] ?? real[at % real.length] ?? {}]));
}

function prepareFuse(options: object): Engine["prepare"] {
  return (records) => () => {
    const fuse = new Fuse(records, { keys: fields, ...options });
    return (query, asked) => fuse.search(withPlace(query, asked?.near), { limit }).map(({ item }) => item.id);
  };
}

function prepareMiniSearch(records: readonly Resource[]): () => Find {
  const built = new MiniSearch(miniOptions);
  built.addAll(records);
  const data = JSON.parse(JSON.stringify(built));
  return () => {
    const mini = MiniSearch.loadJS<Resource>(data, miniOptions);
    return (query, asked) =>
      mini
        .search(withPlace(query, asked?.near))
        .slice(0, limit)
        .map(({ id }) => id);
  };
}

function extractField(record: Resource, field: string): string {
  const [key = "", part = ""] = field.split(".");
  const value = Object(record)[key];
  return [Object(value)[part] ?? value].flat().join(" ");
}

/** The others have one box for all. */
function withPlace(query: string, near: string | undefined): string {
  return near ? `${query} ${near}` : query;
}
