import type { IndexData, Resource, Vocabulary } from "../../data/schema.ts";
import { createPlaces, type PlaceKnowledge } from "../places.ts";
import { withoutArticles } from "./articles.ts";
import { buildLexicon, neighborsIn } from "./buildLexicon.ts";
import { fold } from "./fold.ts";
import { pack } from "./packed.ts";

export interface IndexSource extends PlaceKnowledge {
  resources: readonly Resource[];
  vocabulary: Vocabulary;
}

/** How much a word tells by where it stands, of 255. */
const weightOf = { name: 255, aka: 230, city: 160, summary: 110 } as const;
/** Each further mention in the same text adds a little. */
const againShare = 0.15;

/**
 * The index of these records and words, ready to be packed. Done once, when the package is made: a popup is opened anew at
 * each click. `stamp` tells of what it was made.
 */
export function buildIndex(source: IndexSource, stamp = ""): IndexData {
  const { resources } = source;
  const { stopWords, grammarWords } = source.vocabulary;
  const postings = postingsOf(resources);
  const words = [...postings.keys()].sort();
  const sorted = words.map((word) => postings.get(word) ?? []);
  const ends = runningSums(sorted.map(({ length }) => length));
  const entries = sorted.flat();
  const names = resources.map((resource) => namesOf(resource).join("\t"));
  const said = sayingsOf(source);
  const cities = source.placeTable.cities.map(([city]) => fold(city));
  return {
    stamp,
    words: words.join(" "),
    postings: {
      ends: pack(Uint32Array.from(ends)),
      records: pack(Uint16Array.from(entries, ({ record }) => record)),
      weights: pack(Uint8Array.from(entries, ({ weight }) => weight)),
    },
    facets: facetsOf(resources),
    names,
    nameOrder: pack(Uint16Array.from(orderOf(names.flatMap((all) => all.split("\t"))))),
    neighbors: neighborsIn(names).join("\t"),
    ...said,
    lexicon: buildLexicon({ names, sayings: said.sayings.split("\t"), cities, words, grammarWords }),
    stopWords,
    grammarWords,
  };
}

interface Posting {
  record: number;
  weight: number;
}

function runningSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}

/** Where each stands that is next when they are sorted. */
function orderOf(texts: readonly string[]): number[] {
  const textAt = (at: number) => texts[at] ?? "";
  return [...texts.keys()].sort((one, other) =>
    textAt(one) < textAt(other) ? -1 : Number(textAt(one) > textAt(other)),
  );
}

function namesOf({ name, aka, lookFor }: Resource): string[] {
  return [...new Set([name, ...aka, ...(lookFor ? [lookFor] : [])].map(fold))];
}

function postingsOf(resources: readonly Resource[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [record, resource] of resources.entries())
    for (const [word, weight] of weightsIn(resource)) {
      const entries = postings.get(word) ?? [];
      entries.push({ record, weight });
      postings.set(word, entries);
    }
  return postings;
}

/** Each word of a record, by the place where it tells most. */
function weightsIn({ name, aka, lookFor, place, summary }: Resource): Map<string, number> {
  const weights = new Map<string, number>();
  const raise = (text: string, weight: number) => {
    for (const word of fold(text).split(" ").filter(Boolean))
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  raise(name, weightOf.name);
  for (const other of [...aka, lookFor ?? ""]) raise(other, weightOf.aka);
  raise(place?.city ?? "", weightOf.city);
  for (const text of [summary.en, summary.es])
    for (const [word, count] of countsIn(text)) raise(word, Math.round(weightOf.summary * mentioned(count)));
  return weights;
}

function mentioned(times: number): number {
  return 1 + againShare * Math.min(times - 1, 2);
}

function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function facetsOf(resources: readonly Resource[]): IndexData["facets"] {
  const facets: Record<string, Record<string, number[]>> = {};
  const add = (facet: string, values: readonly string[], record: number) => {
    for (const [place, value] of values.entries()) {
      const byValue = facets[facet] ?? {};
      facets[facet] = byValue;
      const records = byValue[value] ?? [];
      byValue[value] = records;
      records.push(8 * record + Math.min(place, 7));
    }
  };
  for (const [record, { audiences, topics, formats, kind, languages, cost, faith, serves }] of resources.entries()) {
    add("audiences", audiences, record);
    add("topics", topics, record);
    add("formats", formats, record);
    add("kinds", [kind], record);
    add("languages", languages, record);
    add("costs", [cost], record);
    add("faiths", [faith?.tradition ?? "secular"], record);
    add("state", serves === "US" ? ["US"] : serves, record);
  }
  return facets;
}

/** What people begin to type: phrases, names of states and large cities, common words. Where two meanings have a phrase the first one keeps it. */
function sayingsOf({ vocabulary, ...knowledge }: IndexSource): Pick<IndexData, "sayings" | "meaningOf" | "meanings"> {
  const meaningOf = new Map<string, number>();
  const meanings = vocabulary.meanings.map(({ means: _means, says, ...meaning }, at) => {
    for (const phrase of says.map(withoutArticles)) if (!meaningOf.has(phrase)) meaningOf.set(phrase, at);
    return meaning;
  });
  const states = [...knowledge.states.keys()].filter((name) => name.length > longestStateCode);
  const others = [...states, ...createPlaces(knowledge).largeCities(), ...vocabulary.stopWords];
  const sayings = [...new Set([...meaningOf.keys(), ...others])].sort();
  return { sayings: sayings.join("\t"), meaningOf: sayings.map((saying) => meaningOf.get(saying) ?? -1), meanings };
}
const longestStateCode = 2;
