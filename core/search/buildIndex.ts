import type { Cataloged, IndexData, Resource, Vocabulary } from "../../data/schema.ts";
import { createPlaces, type PlaceKnowledge } from "../places.ts";
import { withoutArticles } from "./articles.ts";
import { lexiconOf, neighborsIn } from "./buildLexicon.ts";
import { facetNames, valuesOf } from "./facets.ts";
import { fold } from "./fold.ts";
import { pack } from "./packed.ts";

export interface IndexSource extends PlaceKnowledge {
  resources: readonly Resource[];
  /** By the id of a record. */
  subjectsOf: Readonly<Record<string, Cataloged["subjects"]>>;
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
  const names = resources.map((resource) => namesOf(resource).join("\t"));
  const said = sayingsOf(source);
  const cities = source.placeTable.cities.map(([city]) => fold(city));
  const lexicon = lexiconOf({
    names,
    sayings: said.sayings.split("\t"),
    cities,
    words: [...postings.keys()],
    grammarWords,
  });
  const words = [...lexicon.keys()].sort();
  const sorted = words.map((word) => postings.get(word) ?? []);
  const entries = sorted.flat();
  return {
    stamp,
    words: words.join(" "),
    likely: pack(Uint8Array.from(words, (word) => lexicon.get(word) ?? 0)),
    postings: {
      counts: pack(Uint16Array.from(sorted, ({ length }) => length)),
      records: pack(Uint16Array.from(entries, ({ record }) => record)),
      weights: pack(Uint8Array.from(entries, ({ weight }) => weight)),
    },
    facets: facetsOf(source),
    names,
    nameOrder: pack(Uint16Array.from(orderOf(names.flatMap((all) => all.split("\t"))))),
    neighbors: neighborsIn(names).join("\t"),
    ...said,
    stopWords,
    grammarWords,
  };
}

interface Posting {
  record: number;
  weight: number;
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

function facetsOf({ resources, subjectsOf }: IndexSource): IndexData["facets"] {
  const all = resources.flatMap((resource, record) =>
    entriesOf(resource, subjectsOf[resource.id] ?? {}).map(({ place, ...entry }) => ({
      ...entry,
      packed: 8 * record + Math.min(place, lastPlace),
    })),
  );
  const facets = [...Map.groupBy(all, ({ facet }) => facet)].map(([facet, some]) => {
    const values = [...Map.groupBy(some, ({ value }) => value)];
    return [facet, Object.fromEntries(values.map(([value, same]) => [value, same.map(({ packed }) => packed)]))];
  });
  return Object.fromEntries(facets);
}
const lastPlace = 7;

interface Entry {
  facet: string;
  value: string;
  place: number;
}

/** What a record has of each facet; of subjects, the place is what its grade lacks of the best. */
function entriesOf(resource: Resource, subjects: Cataloged["subjects"]): Entry[] {
  const states = resource.serves === "US" ? ["US"] : resource.serves;
  return [
    ...facetNames.flatMap((facet) => valuesOf(resource, facet).map((value, place) => ({ facet, value, place }))),
    ...Object.entries(subjects).map(([value, grade]) => ({ facet: "subjects", value, place: bestGrade - grade })),
    ...states.map((value) => ({ facet: "state", value, place: 0 })),
  ];
}
const bestGrade = 3;

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
