import type { IndexData, Resource } from "../../data/schema.ts";
import { lazily } from "../lazily.ts";
import { createPlaces, type PlaceKnowledge, type Places } from "../places.ts";
import { unpack } from "./packed.ts";
import { type WordList, wordList } from "./wordList.ts";

/** What the search is made of: records, places, and the index that was built of the same records. */
export interface SearchKnowledge extends PlaceKnowledge {
  resources: readonly Resource[];
  data: IndexData;
}
/** The same, ready to be searched; what a window that was only opened does not need is worked out at its first use. */
export interface SearchIndex extends SearchKnowledge {
  places: Places;
  stopWords: ReadonlySet<string>;
  /** All words of the records. */
  words: () => WordList;
  postings: () => Postings;
  /** 1 for a word that one record has, or none; less the more have it. */
  rarityOf: (word: string) => number;
  /** The folded names of a record. */
  namesOf: (record: number) => readonly string[];
  /** Records with exactly this name. */
  named: (name: string) => readonly number[];
  phrases: () => Phrases;
  /** Phrases, names of states and large cities, and stop words: what people begin to type. */
  sayings: () => WordList;
}
/** The records that have each word: those of word `n` stand from `ends[n - 1]` to `ends[n]`. */
export interface Postings {
  ends: Uint32Array;
  records: Uint16Array;
  /** How much the word tells there, of 255. */
  weights: Uint8Array;
}
export interface Phrases {
  list: WordList;
  meaningOf: (phrase: string) => IndexData["meanings"][number] | undefined;
}

const longestStateCode = 2;

/** @throws {Error} where the index was not built of these records. */
export function createIndex(knowledge: SearchKnowledge): SearchIndex {
  const { data, resources } = knowledge;
  if (data.names.length !== resources.length)
    throw new Error(`The index is of ${data.names.length} records, there are ${resources.length}: build it anew.`);
  const namesOf = (record: number) => (data.names[record] ?? "").split("\t");
  const named = lazily(() => recordsByName(data.names));
  const phrases = lazily(() => phrasesIn(data));
  const words = lazily(() => wordList(data.words.split(" ")));
  const postings = lazily(() => ({
    ends: new Uint32Array(unpack(data.postings.ends)),
    records: new Uint16Array(unpack(data.postings.records)),
    weights: new Uint8Array(unpack(data.postings.weights)),
  }));
  const places = createPlaces(knowledge);
  return {
    ...knowledge,
    places,
    stopWords: new Set(data.stopWords),
    words,
    postings,
    rarityOf: (word) => {
      const at = words().find(word);
      const [from, to] = rangeOf(at, postings());
      return rarity(at < 0 ? 1 : to - from, resources.length);
    },
    namesOf,
    named: (name) => named().get(name) ?? [],
    phrases,
    sayings: lazily(() => {
      const stateNames = [...knowledge.states.keys()].filter((name) => name.length > longestStateCode);
      return wordList([...phrases().list.all, ...stateNames, ...places.largeCities(), ...data.stopWords].sort());
    }),
  };
}

/** Where the postings of the word at this place stand. */
export function rangeOf(at: number, { ends }: Postings): readonly [from: number, to: number] {
  return [at <= 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0];
}

/** Of a word that so many of all records have: 1 for a single one, by the logarithm of their share. */
export function rarity(having: number, all: number): number {
  return Math.log(1 + all / having) / Math.log(1 + all);
}

function recordsByName(names: readonly string[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const [record, all] of names.entries())
    for (const name of all.split("\t")) byName.set(name, [...(byName.get(name) ?? []), record]);
  return byName;
}

function phrasesIn({ phrases, meaningOf, meanings }: IndexData): Phrases {
  const list = wordList(phrases.split("\t"));
  return {
    list,
    meaningOf: (phrase) => {
      const at = list.find(phrase);
      return at < 0 ? undefined : meanings[meaningOf[at] ?? -1];
    },
  };
}
