import type { Resource } from "../../data/schema.ts";
import { isGroup, isServing } from "../directory.ts";
import { lazily } from "../lazily.ts";
import { type Demand, shareAt } from "./demands.ts";
import { facetNames } from "./facets.ts";
import { keepBest } from "./keepBest.ts";
import type { Question } from "./question.ts";
import { rangeOf, rarity, type SearchIndex } from "./searchIndex.ts";
import { asksForGroup, nearnessOf, standing, standingAnywhere } from "./standing.ts";
import { createTally, type Tally } from "./tally.ts";
import type { Term } from "./terms.ts";
import { isAboutNothingElse, type Understood } from "./understand.ts";
import { weights } from "./weights.ts";
import { formsOf } from "./wordList.ts";

/** A record that may be an answer, by its place in the directory, and the points that its words got. */
export interface Candidate {
  record: number;
  words: number;
}
/** Candidates among the records that are `allowed`, the likeliest first. */
export type Retrieve = (question: Question, allowed: (record: number) => boolean) => readonly Candidate[];

/** Of these the exact ranking is worked out; nobody reads further. */
const mostCandidates = 120;

/** Finds what is worth ranking out of the index alone: at 20,000 records as at 600 only those are looked at that have something of what was asked. */
export function createRetrieve(index: SearchIndex): Retrieve {
  const { resources } = index;
  const inWords = createTally(resources.length);
  const inFacets = createTally(resources.length);
  const everyone = lazily(() => [...resources.keys()]);
  const anywhere = lazily(() => Float32Array.from(resources, standingAnywhere));
  return (question, allowed) => {
    inWords.clear();
    inFacets.clear();
    // Where a group is asked for, and nothing else, names that merely say "support group" are no better.
    const share = asksForGroup(question.understood) ? weights.wordsForGroup : 1;
    for (const term of question.terms) tallyTerm(term, share * term.weight, { index, tally: inWords });
    tallyRest(question, index, inFacets);
    const pointsOf = (record: number) =>
      inWords.of(record) + inFacets.of(record) + pointsHere(record, question, { index, anywhere });
    const met = isAboutNothingElse(question.understood) ? everyone() : bothTouched(inWords, inFacets);
    return keepBest(met.filter(allowed), pointsOf, mostCandidates).map((record) => ({
      record,
      words: inWords.of(record),
    }));
  };
}

function tallyRest({ demands, understood, typed, meant }: Question, index: SearchIndex, tally: Tally): void {
  tallyDemands(demands, index, tally);
  tallyPlace(understood, index, tally);
  for (const record of [...index.named(typed), ...index.named(meant)]) tallyName(record, tally);
}

function bothTouched(one: Tally, other: Tally): readonly number[] {
  return [...one.touched(), ...other.touched().filter((record) => !one.has(record))];
}

function tallyName(record: number, tally: Tally): void {
  tally.begin();
  tally.raise(record, weights.exactName);
}

interface Into {
  index: SearchIndex;
  tally: Tally;
}

/** The better of what the word itself, its other number, and longer words that begin so tell. */
function tallyTerm({ word, isBegun }: Term, weight: number, { index, tally }: Into): void {
  const { find, startingWith, all } = index.words();
  const [, other] = formsOf(word);
  tally.begin();
  const isThere = tallyWord(find(word), weight, { index, tally });
  tallyWord(find(other), weight * weights.otherForm, { index, tally });
  if (word.length < (isBegun ? shortestBegun : shortestStart) || (isThere && !isBegun)) return;
  const [from, to] = startingWith(word);
  for (let at = from; at < Math.min(to, from + mostLonger); at++)
    tallyWord(at, (weight * weights.longerWord * word.length) / (all[at]?.length ?? 1), { index, tally });
}
const shortestStart = 3;
const shortestBegun = 2;
const mostLonger = 64;

/** A word that few records have tells more than one that many have. */
function tallyWord(at: number, weight: number, { index, tally }: Into): boolean {
  if (at < 0) return false;
  const { records, weights: told } = index.postings();
  const [from, to] = rangeOf(at, index.postings());
  const points = (weights.words * weight * rarity(to - from, index.resources.length)) / 255;
  for (let entry = from; entry < to; entry++) tally.raise(records[entry] ?? 0, points * (told[entry] ?? 0));
  return true;
}

/** Of each facet what is met best, as one that is met again counts for little. */
function tallyDemands(demands: readonly Demand[], { data }: SearchIndex, tally: Tally): void {
  for (const facet of facetNames) {
    tally.begin();
    const values = demands.filter((demand) => demand.facet === facet).flatMap((demand) => demand.values);
    for (const { value, points } of values)
      for (const entry of data.facets[facet]?.[value] ?? []) tally.raise(entry >> 3, points * shareAt(entry & 7));
  }
}

function tallyPlace({ state = "" }: Understood, { data }: SearchIndex, tally: Tally): void {
  tally.begin();
  for (const entry of data.facets.state?.[state] ?? []) tally.raise(entry >> 3, weights.state);
}

/** What the ranking will say, as far as it makes a difference here: of groups that are asked for, all of it. */
function pointsHere(record: number, question: Question, { index, anywhere }: Standings): number {
  const resource = index.resources[record];
  if (!resource) return 0;
  const { understood, point } = question;
  if (asksForGroup(understood) && isGroup(resource)) {
    const miles = index.places.distanceTo(resource, point)?.miles;
    const circumstance = { understood, language: undefined, miles, isMet: true };
    return standing(resource, circumstance) + nearnessOf(resource, circumstance);
  }
  return (anywhere()[record] ?? 0) + pointsOfState(resource, understood.state);
}

function pointsOfState(resource: Resource, state: string | undefined): number {
  if (state !== undefined) return isServing(resource, state) ? 0 : weights.elsewhere;
  return resource.serves === "US" ? 0 : weights.anybodysState;
}

interface Standings {
  index: SearchIndex;
  /** Points of each record in any search. */
  anywhere: () => Float32Array;
}
