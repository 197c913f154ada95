import type { IndexData, Resource } from "../../data/schema.ts";
import { lazily } from "../lazily.ts";
import { createPlaces, type PlaceKnowledge, type Places } from "../places.ts";
import type { AskedFacet } from "./facets.ts";
import { type Name, nameOf } from "./names.ts";
import { unpack } from "./packed.ts";
import { firstFrom, type WordList, wordList } from "./wordList.ts";

/** What the search is made of: records, places, and the index that was built of the same records. */
export interface SearchKnowledge extends PlaceKnowledge {
  resources: readonly Resource[];
  data: IndexData;
}
/** The same, ready to be searched; what a window that was only opened does not need is worked out at its first use. */
export interface SearchIndex extends SearchKnowledge {
  places: Places;
  stopWords: ReadonlySet<string>;
  grammarWords: ReadonlySet<string>;
  /** All words that mean something, of records, families and places. */
  words: () => WordList;
  /** How many records have the word. */
  recordsWith: (word: string) => number;
  postings: () => Postings;
  /** 1 for a word that one record has, or none; less the more have it. */
  rarityOf: (word: string) => number;
  /** Where a value stands in a record's list of that facet, the first at 0; -1 where it does not. */
  placeOf: (record: number, facet: AskedFacet, value: string) => number;
  namesOf: (record: number) => readonly Name[];
  /** All names, and the record of each. */
  names: () => { list: WordList; records: Uint16Array };
  /** What people say and begin to type: phrases, names of states and large cities, common words. */
  sayings: () => WordList;
  /** What a phrase means, if it is one. */
  meaningOf: (phrase: string) => IndexData["meanings"][number] | undefined;
}
/** The records that have each word: those of word `n` stand from `ends[n - 1]` to `ends[n]`. */
export interface Postings {
  ends: Uint32Array;
  records: Uint16Array;
  /** How much the word tells there, of 255. */
  weights: Uint8Array;
}
/** @throws {Error} where the index was not built of these records. */
export function createIndex(knowledge: SearchKnowledge): SearchIndex {
  const { data, resources } = knowledge;
  if (data.names.length !== resources.length)
    throw new Error(`The index is of ${data.names.length} records, there are ${resources.length}: build it anew.`);
  const read = new Map<number, readonly Name[]>(); // the same records come again with every key
  const namesOf = (record: number) => {
    const names = read.get(record) ?? (data.names[record] ?? "").split("\t").map(nameOf);
    read.set(record, names);
    return names;
  };
  const sayings = lazily(() => wordList(data.sayings.split("\t")));
  const words = lazily(() => wordList(data.words.split(" ")));
  const postings = lazily(() => ({
    ends: runningSums(new Uint16Array(unpack(data.postings.counts))),
    records: new Uint16Array(unpack(data.postings.records)),
    weights: new Uint8Array(unpack(data.postings.weights)),
  }));
  const recordsWith = (word: string) => {
    const at = words().find(word);
    const [from, to] = at < 0 ? [0, 0] : rangeOf(at, postings());
    return to - from;
  };
  const places = createPlaces(knowledge);
  return {
    ...knowledge,
    places,
    stopWords: new Set(data.stopWords),
    grammarWords: new Set(data.grammarWords),
    words,
    postings,
    recordsWith,
    rarityOf: (word) => rarity(recordsWith(word), resources.length),
    placeOf: (record, facet, value) => placeIn(data.facets[facet]?.[value] ?? [], record),
    namesOf,
    names: lazily(() => namesIn(data)),
    sayings,
    meaningOf: (phrase) => data.meanings[data.meaningOf[sayings().find(phrase)] ?? -1],
  };
}

/** Entries are sorted by record. */
function placeIn(entries: readonly number[], record: number): number {
  const at = firstFrom(entries, record * 8);
  const entry = entries[at] ?? -1;
  return entry >> 3 === record ? entry & 7 : -1;
}

/** Where the postings of the word at this place stand. */
export function rangeOf(at: number, { ends }: Postings): readonly [from: number, to: number] {
  return [at <= 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0];
}

/** Of a word that so many of all records have: 1 for a single one or none, by the logarithm of their share. */
export function rarity(having: number, all: number): number {
  return Math.log(1 + all / Math.max(1, having)) / Math.log(1 + all);
}

function runningSums(numbers: Uint16Array): Uint32Array {
  let sum = 0;
  return Uint32Array.from(numbers, (number) => {
    sum += number;
    return sum;
  });
}

function namesIn({ names, nameOrder }: IndexData): ReturnType<SearchIndex["names"]> {
  const all = names.flatMap((some, record) => some.split("\t").map((name) => ({ name, record })));
  const sorted = [...new Uint16Array(unpack(nameOrder))].flatMap((at) => all[at] ?? []);
  return { list: wordList(sorted.map(({ name }) => name)), records: Uint16Array.from(sorted, ({ record }) => record) };
}
