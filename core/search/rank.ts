import type { Resource } from "../../data/schema.ts";
import { isLocalTo } from "../directory.ts";
import type { Distance } from "../places.ts";
import type { Question } from "./question.ts";
import { nearnessOf, standing } from "./standing.ts";
import type { Understood } from "./understand.ts";

/** A resource with its words folded once. */
export interface Folded {
  resource: Resource;
  names: readonly string[];
  /** All names in one, each between spaces. */
  inNames: string;
}
export type Facet = Exclude<keyof Understood, "rest">;
/** Why a result is there: the facet it meets, the name it has, or the words in it. */
export type Match = { facet: Facet; value: string } | { facet: "name" } | { facet: "words" };
export interface Result {
  resource: Resource;
  /** Higher is better; comparable within one answer only. */
  score: number;
  matches: readonly Match[];
  /** From the person's place to where it meets, as the crow flies. */
  distance: Distance | undefined;
  /** How much of the score is due to that. */
  nearness: number;
}
/** How well a record's names, and its words in general, meet the query: 0 not at all … 1 exactly. */
export interface Found {
  names: ReadonlyMap<Folded, number>;
  words: ReadonlyMap<Folded, number>;
}
/** A query, read, and what was found for it. */
export interface Asked extends Pick<Question, "typed" | "meant" | "telling" | "understood"> {
  found: Found;
  language: string | undefined;
  distanceTo: (resource: Resource) => Distance | undefined;
}

const weights: Record<Facet | "exactName" | "name" | "nameSure" | "nameWords" | "words", number> = {
  exactName: 40,
  name: 3,
  nameSure: 3,
  nameWords: 2,
  words: 1.5,
  audiences: 2,
  topics: 2,
  kinds: 1.5,
  formats: 1,
  languages: 1.5,
  costs: 0.3,
  state: 2.5,
};
/** Where every word was understood, names that merely hold such words ("mothers", "jail") say little. */
const nameShareOfUnderstood = 0.1;
/** From here on a name counts as the one that was meant. */
const nameMeant = 0.6;
/** And from here on no other can have been. */
export const nameSure = 0.8;

/** Facets rank, they never filter; a result without any match is for the caller to leave out. */
export function resultOf(record: Folded, asked: Asked): Result {
  const { understood, language, distanceTo } = asked;
  const { resource } = record;
  const facets = facetMatches(resource, understood);
  const text = textMatch(record, asked);
  const distance = distanceTo(resource);
  const isMet = text.matches.length > 0 || facets.some(({ facet }) => facet !== "state");
  const circumstance = { understood, language, miles: distance?.miles, isMet };
  const nearness = nearnessOf(resource, circumstance);
  const score =
    text.score + facets.reduce((sum, { weight }) => sum + weight, 0) + standing(resource, circumstance) + nearness;
  const matches = [...text.matches, ...facets.map(({ facet, value }) => ({ facet, value }))];
  return { resource, score, matches, distance, nearness };
}

/** How well the name, and the words in general, are met. */
function textMatch(record: Folded, asked: Asked): { score: number; matches: Match[] } {
  const { understood, found, telling } = asked;
  const name = found.names.get(record) ?? 0;
  const words = found.words.get(record) ?? 0;
  const isExact = isNamed(record, asked);
  const share = understood.rest.length > 0 ? 1 : nameShareOfUnderstood;
  const score =
    (isExact ? weights.exactName : 0) +
    (name > nameSure ? weights.nameSure : 0) +
    name ** 2 * weights.name +
    wholeWords(record, telling) * weights.nameWords * share +
    words * weights.words;
  if (isExact || name > nameMeant) return { score, matches: [{ facet: "name" }] };
  return { score, matches: words > 0 ? [{ facet: "words" }] : [] };
}

/** As it was typed, or as it was meant. */
function isNamed({ names }: Folded, { typed, meant }: Asked): boolean {
  return names.includes(typed) || names.includes(meant);
}

/** The share of the words that stand whole in a name: Fuse knows no word boundaries, "nami" is like "families" to it. */
function wholeWords({ inNames }: Folded, words: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter((word) => inNames.includes(` ${word} `)).length / words.length;
}

type FacetMatch = { facet: Facet; value: string; weight: number };

/** The best value of each facet that the resource meets. */
function facetMatches(resource: Resource, understood: Understood): FacetMatch[] {
  const { audiences, topics, kind, formats, languages, cost } = resource;
  const exact = best("audiences", understood.audiences, audiences);
  const isForAny = understood.audiences.length > 0 && exact.length === 0 && audiences.includes("any-family");
  const state = understood.state ?? "";
  return [
    ...exact,
    ...(isForAny ? [{ facet: "audiences", value: "any-family", weight: weights.audiences * 0.6 } as const] : []),
    ...best("topics", understood.topics, topics),
    ...best("kinds", understood.kinds, [kind]),
    ...best("formats", understood.formats, formats),
    ...best("languages", understood.languages, languages),
    ...best("costs", understood.costs, [cost]),
    ...(isLocalTo(resource, state) ? best("state", [state], [state]) : none),
  ];
}

const none: FacetMatch[] = [];

/** Values that stand earlier weigh more, in the query's order and in the record's. */
function best(facet: Facet, asked: readonly string[], has: readonly string[]): FacetMatch[] {
  if (asked.length === 0) return none;
  const rank = asked.findIndex((value) => has.includes(value));
  const value = asked[rank];
  if (value === undefined) return none;
  const share = 1 - 0.15 * Math.min(rank, 3) - 0.1 * Math.min(has.indexOf(value), 4);
  return [{ facet, value, weight: weights[facet] * share }];
}
