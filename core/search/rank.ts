import type { Resource } from "../../data/schema.ts";
import { isLocalTo } from "../directory.ts";
import type { Distance } from "../places.ts";
import { type Demand, shareAt } from "./demands.ts";
import type { AskedFacet } from "./facets.ts";
import { beginningShare, type Name, nameShare } from "./names.ts";
import type { Question } from "./question.ts";
import { nearnessOf, standing } from "./standing.ts";
import { weights } from "./weights.ts";

export type Facet = AskedFacet | "state";
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
/** A record with its names, where values stand in its lists, and the points that its words got. */
export interface Ranked {
  resource: Resource;
  names: readonly Name[];
  placeOf: (facet: AskedFacet, value: string) => number;
  words: number;
}
/** A query, read. */
export interface Asked
  extends Pick<Question, "typed" | "meant" | "terms" | "rarest" | "understood" | "isForGroup" | "demands"> {
  language: string | undefined;
  distanceTo: (resource: Resource) => Distance | undefined;
}

/** From here on a name counts as the one that was meant; and from here, if it begins with the words. */
const nameMeant = 0.6;
const nameBegun = 0.5;
/** And from here on no other can have been. */
const nameSure = 0.8;

/** Facets rank, they never filter; a result without any match is for the caller to leave out. */
export function resultOf(record: Ranked, asked: Asked): Result {
  const { understood, isForGroup, language, distanceTo } = asked;
  const { resource } = record;
  const { facets, unmet } = facetMatches(record, asked);
  const text = textMatch(record, asked);
  const distance = distanceTo(resource);
  const isMet = text.matches.length > 0 || facets.some(({ facet }) => facet !== "state");
  const circumstance = { understood, isForGroup, language, miles: distance?.miles, isMet };
  const nearness = nearnessOf(resource, circumstance);
  const score =
    text.score +
    facets.reduce((sum, { weight }) => sum + weight, 0) +
    unmet +
    standing(resource, circumstance) +
    nearness;
  const matches = [...text.matches, ...facets.map(({ facet, value }) => ({ facet, value }))];
  return { resource, score, matches, distance, nearness };
}

/** How well the name, and the words in general, are met. */
function textMatch({ names, words }: Ranked, asked: Asked): { score: number; matches: Match[] } {
  const name = nameShare(names, asked.terms);
  const { isExact, begun } = wholeName(names, asked);
  const score =
    (isExact ? weights.exactName : begun * weights.beginningOfName) +
    name ** 2 * weights.name * asked.rarest + // names that merely hold words of many ("mothers", "jail") say little
    words;
  if (isExact || begun > nameBegun || name > (asked.understood.rest.length > 0 ? nameMeant : nameSure))
    return { score, matches: [{ facet: "name" }] };
  return { score, matches: words > leastWords ? [{ facet: "words" }] : [] };
}

function wholeName(names: readonly Name[], { typed, meant }: Asked): { isExact: boolean; begun: number } {
  let begun = 0;
  let isExact = false;
  for (const { text } of names) {
    begun = Math.max(begun, beginningShare(meant, text));
    isExact ||= text === typed || text === meant;
  }
  return { isExact, begun };
}
/** Less is due to words that most records have. */
const leastWords = 0.5;

type FacetMatch = { facet: Facet; value: string; weight: number };

interface FacetMatches {
  facets: readonly FacetMatch[];
  /** Points for what is asked for and not there, none or less: what is about something else is seldom an answer, however well the rest fits. */
  unmet: number;
}

/** The best value of each demand that the resource meets, and its state. */
function facetMatches(record: Ranked, { demands, understood: { state } }: Asked): FacetMatches {
  const met: FacetMatch[] = [];
  let unmet = 0;
  for (const demand of demands) {
    const best = bestOf(demand, record);
    if (best) met.push(best);
    else unmet += weights[unmetOf[demand.facet]];
  }
  const facets = lessEachTime(met);
  if (state !== undefined && isLocalTo(record.resource, state))
    facets.push({ facet: "state", value: state, weight: weights.state });
  return { facets, unmet };
}

/** A facet that is met again counts nothing more; a further subject counts less each time. */
function lessEachTime(met: FacetMatch[]): FacetMatch[] {
  const counts = new Map<Facet, number>();
  met.sort((one, other) => other.weight - one.weight);
  for (const match of met) {
    const before = counts.get(match.facet) ?? 0;
    counts.set(match.facet, before + 1);
    match.weight *= (match.facet === "subjects" ? weights.subjectAgain : 0) ** before;
  }
  return met;
}

function bestOf({ facet, values }: Demand, { resource, placeOf }: Ranked): FacetMatch | undefined {
  let best: FacetMatch | undefined;
  for (const { value, points } of values) {
    const place = placeOf(facet, value);
    const weight = points * shareAt(facet, place);
    if (place >= 0 && weight > (best?.weight ?? -1)) best = { facet, value, weight };
  }
  if (best || facet !== "audiences" || !resource.audiences.includes("any-family")) return best;
  return { facet, value: "any-family", weight: weights.anyFamily };
}

const unmetOf = {
  audiences: "forOthers",
  topics: "aboutOther",
  subjects: "onOther",
  kinds: "otherKind",
  formats: "otherFormat",
  languages: "otherLanguage",
  costs: "otherCost",
  faiths: "otherFaith",
} as const;
