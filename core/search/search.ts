import Fuse from "fuse.js";
import type { Resource, StateWords, Vocabulary } from "../../data/schema.ts";
import { isLocalTo, isServing } from "../directory.ts";
import { fold, hasPhrase } from "./fold.ts";
import { type Understood, understand } from "./understand.ts";

/** What the search is built from, once. */
export interface SearchKnowledge {
  resources: readonly Resource[];
  vocabulary: Vocabulary;
  states: StateWords;
  /** The state of a five-digit ZIP code, `undefined` for one that does not exist. */
  stateOfZip: (zip: string) => string | undefined;
}
export interface SearchOptions {
  limit?: number;
  /** A ZIP code, a city or a state, as the person writes it. */
  near?: string | undefined;
  /** Resources in this language are preferred a little; nothing is left out. */
  language?: string | undefined;
}
/** Why a result is there: the facet it meets, the name it has, or the words in it. */
export type Match = { facet: Facet; value: string } | { facet: "name" } | { facet: "words" };
export type Facet = Exclude<keyof Understood, "rest">;
export interface Result {
  resource: Resource;
  /** Higher is better; comparable within one answer only. */
  score: number;
  matches: readonly Match[];
}
export interface Answer {
  results: readonly Result[];
  understood: Understood;
  /** A place was given that we do not know, and that is no beginning of one either. */
  unknownPlace: "zip" | "city" | undefined;
}
export type Search = (query: string, options?: SearchOptions) => Answer;

/** Longer queries are cut: nobody types more, and Fuse's work grows with it. */
const longestQuery = 200;
const weights: Record<Facet | "exactName" | "name" | "nameWords" | "words", number> = {
  exactName: 12,
  name: 3,
  nameWords: 2,
  words: 1.5,
  audiences: 2,
  topics: 2,
  kinds: 1,
  formats: 1,
  languages: 1.5,
  costs: 0.3,
  state: 2.5,
};

/** Builds the index once. Whatever is typed gets an answer; an empty query gets none, as the screen has its own start. */
export function createSearch(knowledge: SearchKnowledge): Search {
  const records = knowledge.resources.map(toRecord);
  const names = new Fuse(records, fuseOptions(["names"]));
  const words = new Fuse(records, fuseOptions(["names", "text"]));
  const cities = new Map(
    knowledge.resources.flatMap(({ place }) => (place?.city ? [[fold(place.city), place.state] as const] : [])),
  );
  const stopWords = new Set(knowledge.vocabulary.stopWords);
  const withoutStopWords = (folded: string) =>
    folded
      .split(" ")
      .filter((word) => !stopWords.has(word))
      .join(" ");
  const placeOf = (text: string) =>
    /^\d{5}(-\d{4})?$/.test(text.trim())
      ? knowledge.stateOfZip(text.trim())
      : (knowledge.states.get(fold(text)) ?? cities.get(fold(text)));

  return (query, { limit = 20, near, language } = {}) => {
    const typed = query.slice(0, longestQuery);
    const asked = understand(typed, knowledge.vocabulary, knowledge.states);
    const zip = asked.rest.find((word) => /^\d{5}$/.test(word));
    const place = near?.trim() || zip || undefined;
    const state = (place && placeOf(place)) || asked.state;
    const understood = { ...asked, state, rest: asked.rest.filter((word) => word !== zip) };
    const unknownPlace =
      place === undefined || placeOf(place)
        ? undefined
        : unknownKind(place, [...knowledge.states.keys(), ...cities.keys()]);
    if (fold(typed) === "") return { results: [], understood, unknownPlace };
    const telling = withoutStopWords(fold(typed));
    const found = { names: scores(names, telling), words: scores(words, understood.rest.join(" ")) };
    const results = records
      .map((record) => resultOf(record, { understood, found, typed: fold(typed), telling, language }))
      .filter(({ matches }) => matches.length > 0)
      .sort((one, other) => other.score - one.score || one.resource.id.localeCompare(other.resource.id))
      .slice(0, limit);
    return { results, understood, unknownPlace };
  };
}

function unknownKind(place: string, known: readonly string[]): Answer["unknownPlace"] {
  if (/^\d+$/.test(place)) return place.length < 5 ? undefined : "zip";
  return known.some((name) => name.startsWith(fold(place))) ? undefined : "city";
}

interface Folded {
  resource: Resource;
  names: readonly string[];
  text: string;
}

function toRecord(resource: Resource): Folded {
  const { name, aka, lookFor, summary, place } = resource;
  return {
    resource,
    names: [...new Set([name, ...aka, ...(lookFor ? [lookFor] : [])].map(fold))],
    text: fold([summary.en, summary.es, place?.city].join(" ")),
  };
}

// Everything is folded beforehand, so Fuse need not do it again for every record at every key.
function fuseOptions(keys: string[]): ConstructorParameters<typeof Fuse<Folded>>[1] {
  return {
    keys: keys.map((name) => ({ name, weight: name === "names" ? 3 : 1 })),
    threshold: 0.25, // Fuse: 0 exact … 1 anything
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
    includeScore: true,
  };
}

/** For each resource that Fuse found, how well: 0 not at all … 1 exactly. */
function scores(fuse: Fuse<Folded>, query: string): ReadonlyMap<Folded, number> {
  if (query === "") return new Map();
  return new Map(fuse.search(query).map(({ item, score = 1 }) => [item, 1 - score]));
}

interface Asked {
  understood: Understood;
  found: { names: ReadonlyMap<Folded, number>; words: ReadonlyMap<Folded, number> };
  typed: string;
  /** The typed words without stop words. */
  telling: string;
  language: string | undefined;
}

function resultOf(record: Folded, { understood, found, typed, telling, language }: Asked): Result {
  const { resource } = record;
  const isExact = record.names.includes(typed);
  const name = found.names.get(record) ?? 0;
  const words = found.words.get(record) ?? 0;
  const facets = facetMatches(resource, understood);
  const isNamed = isExact || name > 0.6;
  const matches: Match[] = [
    ...(isNamed ? [{ facet: "name" } as const] : []),
    ...facets.map(({ facet, value }) => ({ facet, value })),
    ...(words > 0 && !isNamed ? [{ facet: "words" } as const] : []),
  ];
  const score =
    (isExact ? weights.exactName : 0) +
    name ** 2 * weights.name +
    wholeWords(record, telling) * weights.nameWords +
    words * weights.words +
    facets.reduce((sum, { weight }) => sum + weight, 0) +
    standing(resource, understood.state, language);
  return { resource, score, matches };
}

type FacetMatch = { facet: Facet; value: string; weight: number };

/** The best value of each facet that the resource meets. */
function facetMatches(resource: Resource, understood: Understood): FacetMatch[] {
  const { audiences, topics, kind, formats, languages, cost } = resource;
  const exact = best("audiences", understood.audiences, audiences);
  const isForAny = understood.audiences.length > 0 && exact.length === 0 && audiences.includes("any-family");
  return [
    ...exact,
    ...(isForAny ? [{ facet: "audiences", value: "any-family", weight: weights.audiences * 0.6 } as const] : []),
    ...best("topics", understood.topics, topics),
    ...best("kinds", understood.kinds, [kind]),
    ...best("formats", understood.formats, formats),
    ...best("languages", understood.languages, languages),
    ...best("costs", understood.costs, [cost]),
    ...best("state", isLocalTo(resource, understood.state) ? [understood.state ?? ""] : [], [understood.state ?? ""]),
  ];
}

/** Values that stand earlier weigh more, in the query's order and in the record's. */
function best(facet: Facet, asked: readonly string[], has: readonly string[]): FacetMatch[] {
  const rank = asked.findIndex((value) => has.includes(value));
  const value = asked[rank];
  if (value === undefined) return [];
  const share = 1 - 0.15 * Math.min(rank, 3) - 0.1 * Math.min(has.indexOf(value), 4);
  return [{ facet, value, weight: weights[facet] * share }];
}

/** The share of the words that stand whole in a name: Fuse knows no word boundaries, "nami" is like "families" to it. */
function wholeWords({ names }: Folded, telling: string): number {
  const words = telling.split(" ");
  return words.filter((word) => word !== "" && names.some((name) => hasPhrase(name, word))).length / words.length;
}

/** What counts a little in every search: can it help here, in this language, and how well is it known? */
function standing(resource: Resource, state: string | undefined, language: string | undefined): number {
  return (
    (isServing(resource, state) ? 0 : state === undefined ? -0.8 : -4) +
    (language === "es" && resource.languages.includes("es") ? 0.5 : 0) +
    (resource.kind === "support-group" ? 0.3 : 0) +
    (resource.kind === "publication" ? -0.5 : 0) +
    (resource.runBy ? -0.5 : 0) +
    { "own-page": 0.2, "third-party": 0.1, seed: 0 }[resource.evidence.level]
  );
}
