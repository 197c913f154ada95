import { isArticle } from "./articles.ts";
import { type FacetName, facetNames } from "./facets.ts";
import { createMeaningOf, type MeaningOf, type Meant, type Words } from "./meaning.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** One phrase of a query, and what it asks for. */
export interface Part extends Meant {
  /** From which to which (not included) of the query's words it stands. */
  from: number;
  to: number;
}
/** What a query asks for, as far as it was understood. */
export interface Understood {
  audiences: readonly string[];
  topics: readonly string[];
  formats: readonly string[];
  kinds: readonly string[];
  languages: readonly string[];
  costs: readonly string[];
  faiths: readonly string[];
  /** Two-letter code. */
  state: string | undefined;
  /** Words that are neither understood nor stop words: names, or something else. */
  rest: readonly string[];
  /** The same phrase by phrase, in their order. */
  parts: readonly Part[];
}

/** "Help for families in prison" asks for all there is: nothing in it tells one entry from another. */
export function isAboutNothingElse(understood: Understood): boolean {
  return understood.rest.length === 0 && facetNames.every((facet) => understood[facet].length === 0);
}

/** More words are not read together. */
export const longestPhrase = 5;

/** Reads the words from left to right; the longest phrase wins over the words in it. The query itself tells what was in capitals. */
export function understand(query: string, spelled: Words, index: SearchIndex): Understood {
  const meaningOf = createMeaningOf(query, spelled, index);
  const read = readParts(spelled.words, meaningOf);
  const state = read.parts.find((part) => part.state !== undefined)?.state;
  const cities = read.rest.flatMap((at) => cityAt(at, spelled.words, { index, state }));
  const isCity = (at: number) => cities.some(({ from }) => from === at);
  const parts = [...read.parts, ...cities].sort((one, other) => one.from - other.from);
  const isTelling = (at: number) => !isCity(at) && tells(spelled.words[at] ?? "", index);
  return {
    ...merged(parts),
    state: state ?? cities[0]?.state,
    rest: read.rest.filter(isTelling).map((at) => spelled.words[at] ?? ""),
    parts,
  };
}

/** Common words, ages ("my 4 year old") and first letters tell nothing by themselves. */
export function tells(word: string, { stopWords }: SearchIndex): boolean {
  return !stopWords.has(word) && !/^(\d{1,2}|[a-z])$/.test(word);
}

interface Read {
  parts: Part[];
  /** Places of the words that are in none. */
  rest: number[];
}

function readParts(words: readonly string[], meaningOf: MeaningOf): Read {
  const wordAt = (at: number) => words[at] ?? "";
  // Articles say nothing, and stand in the middle of phrases; but "Los Angeles" is a city.
  const isCity = (at: number) => meaningOf([wordAt(at), wordAt(at + 1)], at + 2 === words.length)?.city;
  const isTold = (at: number) => !isArticle(wordAt(at)) || meaningOf([wordAt(at)], false) || isCity(at);
  const told = [...words.keys()].filter(isTold);
  const read: Read = { parts: [], rest: [] };
  while (told.length > 0) {
    const part = longestPart(told.slice(0, longestPhrase), words, meaningOf);
    if (part) read.parts.push(part);
    else read.rest.push(told[0] ?? 0);
    const next = part?.to ?? (told[0] ?? 0) + 1;
    told.splice(0, told.filter((at) => at < next).length);
  }
  return read;
}

function longestPart(places: readonly number[], words: readonly string[], meaningOf: MeaningOf): Part | undefined {
  for (let length = places.length; length > 0; length--) {
    const some = places.slice(0, length);
    const to = (some.at(-1) ?? 0) + 1;
    const meant = meaningOf(
      some.map((at) => words[at] ?? ""),
      to === words.length,
    );
    if (meant) return { ...meant, from: some[0] ?? 0, to };
  }
  return undefined;
}

/** "Visits Houston": a word that nothing else is may be a large city, of the state that was named where there is one. */
function cityAt(
  at: number,
  words: readonly string[],
  { index, state }: { index: SearchIndex; state: string | undefined },
): Part[] {
  const word = words[at] ?? "";
  const isLast = at === words.length - 1;
  const isNone = index.stopWords.has(word) || (isLast && isBegunState(word, index));
  const city = isNone ? undefined : (index.places.findLargeCity(word, state) ?? smallCity(word, state, index));
  return city ? [{ facets: {}, state: city.state, city, from: at, to: at + 1 }] : [];
}

function merged(parts: readonly Part[]): Omit<Understood, "state" | "rest" | "parts"> {
  const all = (facet: FacetName) => [...new Set<string>(parts.flatMap(({ facets }) => [...(facets[facet] ?? [])]))];
  return {
    audiences: all("audiences"),
    topics: all("topics"),
    formats: all("formats"),
    kinds: all("kinds"),
    languages: all("languages"),
    costs: all("costs"),
    faiths: all("faiths"),
  };
}

/** "Kent" is typed on the way to "Kentucky". */
function isBegunState(word: string, { states }: SearchIndex): boolean {
  return [...states.keys()].some((name) => name !== word && name.startsWith(word));
}

/** A smaller city only where no record has the word: "Hope" and "Liberty" are no places here. */
function smallCity(word: string, state: string | undefined, { recordsWith, places }: SearchIndex) {
  return recordsWith(word) === 0 && word.length > shortestCity && !/\d/.test(word)
    ? places.find(word, state)
    : undefined;
}
const shortestCity = 4;
