import type { Topic } from "../../data/lists.ts";
import type { Resource } from "../../data/schema.ts";
import { isLocalTo, isServing } from "../directory.ts";
import { hasPhrase } from "./fold.ts";
import type { Understood } from "./understand.ts";

/** A resource with its words folded once. */
export interface Folded {
  resource: Resource;
  names: readonly string[];
  text: string;
}
export type Facet = Exclude<keyof Understood, "rest">;
/** Why a result is there: the facet it meets, the name it has, or the words in it. */
export type Match = { facet: Facet; value: string } | { facet: "name" } | { facet: "words" };
export interface Result {
  resource: Resource;
  /** Higher is better; comparable within one answer only. */
  score: number;
  matches: readonly Match[];
}
/** A query, read, and what Fuse found for it. */
export interface Asked {
  understood: Understood;
  found: { names: ReadonlyMap<Folded, number>; words: ReadonlyMap<Folded, number> };
  /** The folded query. */
  typed: string;
  /** The same without stop words. */
  telling: string;
  language: string | undefined;
}

const weights: Record<Facet | "exactName" | "name" | "nameWords" | "words", number> = {
  exactName: 12,
  name: 3,
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
/** From here on a name that Fuse found counts as the one that was meant. */
const nameMeant = 0.6;

/** Facets rank, they never filter; a result without any match is for the caller to leave out. */
export function resultOf(record: Folded, asked: Asked): Result {
  const { understood, language } = asked;
  const facets = facetMatches(record.resource, understood);
  const text = textMatch(record, asked);
  const score =
    text.score + facets.reduce((sum, { weight }) => sum + weight, 0) + standing(record.resource, understood, language);
  return {
    resource: record.resource,
    score,
    matches: [...text.matches, ...facets.map(({ facet, value }) => ({ facet, value }))],
  };
}

/** How well the name, and the words in general, are met. */
function textMatch(record: Folded, { understood, found, typed, telling }: Asked): { score: number; matches: Match[] } {
  const name = found.names.get(record) ?? 0;
  const words = found.words.get(record) ?? 0;
  const isExact = record.names.includes(typed);
  const share = understood.rest.length > 0 ? 1 : nameShareOfUnderstood;
  const score =
    (isExact ? weights.exactName : 0) +
    name ** 2 * weights.name +
    wholeWords(record, telling) * weights.nameWords * share +
    words * weights.words;
  if (isExact || name > nameMeant) return { score, matches: [{ facet: "name" }] };
  return { score, matches: words > 0 ? [{ facet: "words" }] : [] };
}

/** The share of the words that stand whole in a name: Fuse knows no word boundaries, "nami" is like "families" to it. */
function wholeWords({ names }: Folded, telling: string): number {
  const words = telling.split(" ");
  return words.filter((word) => word !== "" && names.some((name) => hasPhrase(name, word))).length / words.length;
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
    ...best("state", isLocalTo(resource, understood.state) ? [state] : [], [state]),
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

/** A group for those whose child has died hurts whoever typed "my son" and did not ask for it. */
const rarelyMeant = new Set<Topic>(["grief", "death-row"]);

interface Circumstance {
  understood: Understood;
  language: string | undefined;
}
type Standing = readonly [points: number, isSo: (resource: Resource, circumstance: Circumstance) => boolean];

const standings: readonly Standing[] = [
  [
    -4,
    ({ topics: [main] }, { understood }) =>
      main !== undefined && rarelyMeant.has(main) && !understood.topics.includes(main),
  ],
  [
    -3,
    (resource, { understood: { languages } }) =>
      languages.length > 0 && !languages.some((one) => resource.languages.includes(one)),
  ],
  [-4, (resource, { understood: { state } }) => state !== undefined && !isServing(resource, state)],
  // Without a place we do not know whose state it is.
  [-0.8, ({ serves }, { understood: { state } }) => state === undefined && serves !== "US"],
  [0.5, ({ languages }, { language }) => language === "es" && languages.includes("es")],
  [0.3, ({ kind }) => kind === "support-group"],
  // Where nobody said for whom, a group for the whole family fits most, and one of a single faith fewer.
  [0.5, ({ audiences }, { understood }) => isOpen(understood) && audiences.includes("any-family")],
  [
    -0.3,
    ({ faith }, { understood }) => isOpen(understood) && faith !== undefined && !understood.topics.includes("faith"),
  ],
  [-0.5, ({ kind }) => kind === "publication"],
  [-0.5, ({ runBy }) => runBy !== undefined],
  [-0.1, ({ caution }) => caution !== undefined],
  [0.2, ({ evidence }) => evidence.level === "own-page"],
  [-0.1, ({ evidence }) => evidence.level === "seed"],
];

/** Neither a name nor a person is in the words. */
function isOpen({ audiences, rest }: Understood): boolean {
  return audiences.length === 0 && rest.length === 0;
}

/** What counts in every search: can it help here, in this language, and how well is it known? */
function standing(resource: Resource, understood: Understood, language: string | undefined): number {
  return standings.reduce((sum, [points, isSo]) => sum + (isSo(resource, { understood, language }) ? points : 0), 0);
}
