import type { Resource } from "../../data/schema.ts";
import { isGroup, isServing } from "../directory.ts";
import { lazily } from "../lazily.ts";
import { type Demand, shareAt } from "./demands.ts";
import { askedFacets } from "./facets.ts";
import { keepBest } from "./keepBest.ts";
import { beginningShare } from "./names.ts";
import type { Question } from "./question.ts";
import { rangeOf, rarity, type SearchIndex } from "./searchIndex.ts";
import { nearnessOf, standing, standingAnywhere } from "./standing.ts";
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
/** Candidates among the records that are `allowed`, all if nothing says so, the likeliest first. */
export type Retrieve = (question: Question, allowed?: (record: number) => boolean) => readonly Candidate[];

/** Of these the exact ranking is worked out; nobody reads further. */
const mostCandidates = 60;

/** Finds what is worth ranking out of the index alone: at 20,000 records as at 600 only those are looked at that have something of what was asked. */
export function createRetrieve(index: SearchIndex): Retrieve {
  const { resources } = index;
  const tally = createTally(resources.length);
  const everyone = lazily(() => [...resources.keys()]);
  const anywhere = lazily(() => Float32Array.from(resources, standingAnywhere));
  const nowhere = lazily(() => Float32Array.from(resources, standingNowhere));
  return (question, allowed) => {
    const { understood } = question;
    tally.clear();
    tallyTerms(question, { index, tally });
    tally.mark();
    tallyRest(question, { index, tally });
    const standings = understood.state === undefined ? nowhere() : anywhere();
    const pointsOf = (record: number) => tally.of(record) + pointsHere(record, question, { index, standings });
    const met = isAboutNothingElse(understood) ? everyone() : tally.touched();
    const best = keepBest(allowed ? met.filter(allowed) : met, pointsOf, mostCandidates);
    return best.map((record) => ({ record, words: tally.marked(record) }));
  };
}

/** Words that most records have tell something only where there are no others. */
function tallyTerms({ terms }: Question, into: Into): void {
  const isTelling = ({ weight }: Term) => weight > weights.stopWord;
  const telling = terms.some(isTelling) ? terms.filter(isTelling) : terms;
  for (const term of telling) tallyTerm(term, term.weight, into);
}

function tallyRest({ demands, understood, typed, meant }: Question, { index, tally }: Into): void {
  tallyDemands(demands, index, tally);
  tallyPlace(understood, index, tally);
  tally.begin();
  for (const words of [typed, meant]) tallyNames(words, { index, tally });
}

/** Names that these words are, or, if there are several, that begin so. */
function tallyNames(words: string, { index, tally }: Into): void {
  const { list, records } = index.names();
  const [from, to] = list.startingWith(words);
  for (let at = from; at < Math.min(to, from + mostNames); at++) {
    const name = list.all[at] ?? "";
    if (name === words) tally.raise(records[at] ?? 0, weights.exactName);
    else tally.raise(records[at] ?? 0, weights.beginningOfName * beginningShare(words, name));
  }
}

const mostNames = 64;

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
    tallyWord(at, (weight * word.length) / (all[at]?.length ?? 1), { index, tally });
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
  return from < to;
}

/** Of each facet what is met best, as one that is met again counts for nothing; but each subject for itself. */
function tallyDemands(demands: readonly Demand[], index: SearchIndex, tally: Tally): void {
  for (const facet of askedFacets) {
    tally.begin();
    for (const demand of demands.filter((one) => one.facet === facet)) {
      if (facet === "subjects") tally.begin();
      tallyDemand(demand, { index, tally });
    }
  }
}

function tallyDemand({ facet, values }: Demand, { index, tally }: Into): void {
  const having = index.data.facets[facet];
  for (const { value, points } of values)
    for (const entry of having?.[value] ?? []) tally.raise(entry >> 3, points * shareAt(facet, entry & 7));
}

function tallyPlace({ state = "" }: Understood, { data }: SearchIndex, tally: Tally): void {
  tally.begin();
  for (const entry of data.facets.state?.[state] ?? []) tally.raise(entry >> 3, weights.state);
}

/** What the ranking will say, as far as it makes a difference here: of groups that are asked for, all of it. */
function pointsHere(record: number, question: Question, { index, standings }: Standings): number {
  const { understood, isForGroup } = question;
  const anywhere = standings[record] ?? 0;
  if (understood.state === undefined && !isForGroup) return anywhere;
  const resource = index.resources[record];
  if (!resource) return 0;
  if (isForGroup && isGroup(resource)) return pointsOfGroup(resource, question, index);
  return anywhere + (isElsewhere(resource, understood) ? weights.elsewhere : 0);
}

function pointsOfGroup(
  resource: Resource,
  { understood, isForGroup, point }: Question,
  { places }: SearchIndex,
): number {
  const miles = places.distanceTo(resource, point)?.miles;
  const circumstance = { understood, isForGroup, language: undefined, miles, isMet: true };
  return standing(resource, circumstance) + nearnessOf(resource, circumstance);
}

function isElsewhere(resource: Resource, { state }: Understood): boolean {
  return state !== undefined && !isServing(resource, state);
}

/** Without a place we do not know whose state it is. */
function standingNowhere(resource: Resource): number {
  return standingAnywhere(resource) + (resource.serves === "US" ? 0 : weights.anybodysState);
}

interface Standings {
  index: SearchIndex;
  /** Of each record. */
  standings: Float32Array;
}
