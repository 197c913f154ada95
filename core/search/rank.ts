import type { Resource } from "../../data/schema.ts";
import { isLocalTo } from "../directory.ts";
import type { Distance } from "../places.ts";
import { type Demand, shareAt } from "./demands.ts";
import { type FacetName, hasValue, valuesOf } from "./facets.ts";
import { beginningShare, type Name, nameShare } from "./names.ts";
import type { Question } from "./question.ts";
import { nearnessOf, standing } from "./standing.ts";

import { weights } from "./weights.ts";

export type Facet = FacetName | "state";
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
/** A record with its names, and the points that its words got. */
export interface Ranked {
  resource: Resource;
  names: readonly Name[];
  words: number;
}
/** A query, read. */
export interface Asked extends Pick<Question, "typed" | "meant" | "terms" | "understood" | "isForGroup" | "demands"> {
  language: string | undefined;
  distanceTo: (resource: Resource) => Distance | undefined;
}

/** From here on a name counts as the one that was meant. */
const nameMeant = 0.6;
const nameBegun = 0.5;
/** And from here on no other can have been. */
const nameSure = 0.8;

/** Facets rank, they never filter; a result without any match is for the caller to leave out. */
export function resultOf(record: Ranked, asked: Asked): Result {
  const { understood, isForGroup, language, distanceTo } = asked;
  const { resource } = record;
  const facets = facetMatches(resource, asked);
  const text = textMatch(record, asked);
  const distance = distanceTo(resource);
  const isMet = text.matches.length > 0 || facets.some(({ facet }) => facet !== "state");
  const circumstance = { understood, isForGroup, language, miles: distance?.miles, isMet };
  const nearness = nearnessOf(resource, circumstance);
  const score =
    text.score +
    facets.reduce((sum, { weight }) => sum + weight, 0) +
    unmetIn(resource, asked.demands) +
    standing(resource, circumstance) +
    nearness;
  const matches = [...text.matches, ...facets.map(({ facet, value }) => ({ facet, value }))];
  return { resource, score, matches, distance, nearness };
}

/** How well the name, and the words in general, are met. */
function textMatch(
  { names, words }: Ranked,
  { typed, meant, terms, understood }: Asked,
): { score: number; matches: Match[] } {
  const name = nameShare(names, terms);
  const begun = Math.max(...names.map(({ text }) => beginningShare(meant, text)));
  const isExact = names.some(({ text }) => text === typed || text === meant);
  // Names that merely hold words of many ("mothers", "jail") say little.
  const rarest = Math.max(0, ...terms.map(({ isTyped, rarity }) => (isTyped ? rarity : 0)));
  const score =
    (isExact ? weights.exactName : begun * weights.beginningOfName) +
    (name > nameSure ? weights.nameSure : 0) +
    name ** 2 * weights.name * rarest +
    words;
  if (isExact || begun > nameBegun || name > (understood.rest.length > 0 ? nameMeant : nameSure))
    return { score, matches: [{ facet: "name" }] };
  return { score, matches: words > leastWords ? [{ facet: "words" }] : [] };
}
/** Less is due to words that most records have. */
const leastWords = 0.5;

type FacetMatch = { facet: Facet; value: string; weight: number };

/** The best value of each demand that the resource meets; a facet that is met again counts less each time. */
function facetMatches(resource: Resource, { demands, understood: { state } }: Asked): FacetMatch[] {
  const matches = demands.flatMap((demand) => bestOf(demand, resource)).sort((one, other) => other.weight - one.weight);
  const counted = matches.map((match, at) => {
    const before = matches.slice(0, at).filter(({ facet }) => facet === match.facet).length;
    return { ...match, weight: match.weight * weights.again ** before };
  });
  const isLocal = state !== undefined && isLocalTo(resource, state);
  return isLocal ? [...counted, { facet: "state", value: state, weight: weights.state }] : counted;
}

function bestOf({ facet, values }: Demand, resource: Resource): FacetMatch[] {
  const has = valuesOf(resource, facet);
  let best: FacetMatch | undefined;
  for (const { value, points } of values) {
    const place = has.indexOf(value);
    const weight = points * shareAt(place);
    if (place >= 0 && weight > (best?.weight ?? 0)) best = { facet, value, weight };
  }
  if (best) return [best];
  const isForAny = facet === "audiences" && has.includes("any-family");
  return isForAny ? [{ facet, value: "any-family", weight: weights.anyFamily }] : [];
}

/** What is for others, or about something else, is seldom an answer, however well the rest of it fits. */
function unmetIn(resource: Resource, demands: readonly Demand[]): number {
  let points = 0;
  for (const { facet, values } of demands)
    if (!values.some(({ value }) => hasValue(resource, facet, value))) points += weights[unmetOf[facet]];
  return points;
}
const unmetOf = {
  audiences: "forOthers",
  topics: "aboutOther",
  kinds: "otherKind",
  formats: "otherFormat",
  languages: "otherLanguage",
  costs: "otherCost",
  faiths: "otherFaith",
} as const;
