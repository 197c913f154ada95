import type { Resource } from "../../data/schema.ts";
import type { PlaceFault } from "../places.ts";
import { type Filters, fitsAll } from "./facets.ts";
import { createReadQuery, type Question } from "./question.ts";
import { type Ranked, type Result, resultOf } from "./rank.ts";
import { nothing, partsOfNothing, type Relaxed, withoutWhatNothingHas } from "./relax.ts";
import { createRetrieve } from "./retrieve.ts";
import type { createRough } from "./rough.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { isOrderedByMiles } from "./standing.ts";
import { isAboutNothingElse, type Understood } from "./understand.ts";

export interface SearchOptions {
  limit?: number;
  /** A ZIP code, a city or a state, as the person writes it for this search. */
  near?: string | undefined;
  /** The person's own state; a place in the words goes before it. */
  home?: string | undefined;
  /** Resources in this language are preferred a little; nothing is left out. */
  language?: string | undefined;
  /** What else a result must have, as the person chose it. */
  filters?: Filters;
  /** Nothing is taken for misspelt. */
  isAsTyped?: boolean;
}
export interface Answer {
  results: readonly Result[];
  understood: Understood;
  /** The query as it was taken, where a word that nothing has was taken for another. */
  repaired: string | undefined;
  /** Why the place that was given tells us nothing. */
  placeFault: PlaceFault | undefined;
  /** The words that may be marked in what is shown; those that most records have, in names alone. */
  marks: { inNames: readonly string[]; inTexts: readonly string[] };
  /** What had to be left out of account, as nothing has all of it. */
  relaxed: Relaxed;
}
export type Search = (query: string, options?: SearchOptions) => Answer;

/** Of the best result's score; what is below is only there because it is for anyone, anywhere. */
const leastShare = 0.4;
const alwaysShown = 10;
/** Longer queries are cut: nobody types more. */
const longestQuery = 200;

/**
 * Whatever is typed gets an answer; nothing typed and no place gets none, as the screen has its own start. Without
 * `makeRough` (core/search/rough.ts) misspelt words are not found.
 */
export function createSearch(index: SearchIndex, makeRough?: typeof createRough): Search {
  const readQuery = createReadQuery(index, makeRough);
  const rank = createRanking(index);

  return (query, options = {}) => {
    const { limit = 20, language, filters = {}, near = "" } = options;
    const question = readQuery(query.slice(0, longestQuery), options);
    const { typed, understood, repaired, placeFault } = question;
    const about = { understood, repaired, placeFault, marks: marksOf(question, index) };
    const isFiltered = Object.keys(filters).length > 0;
    if (typed === "" && !isFiltered && (placeFault || !near.trim())) return { ...about, results: [], relaxed: nothing };
    const { results, dropped } = withoutWhatNothingHas(filters, (some) => rank(question, some, language));
    return {
      ...about,
      results: worthShowing(nearestFirst(results, question.isForGroup)).slice(0, limit),
      relaxed: { filters: dropped, parts: partsOfNothing(results, understood) },
    };
  };
}

/** Grammar is marked nowhere. */
function marksOf({ terms }: Question, { grammarWords, stopWords }: SearchIndex): Answer["marks"] {
  const typed = terms.filter(({ isTyped, word }) => isTyped && !grammarWords.has(word));
  const inNames = typed.map(({ word }) => word);
  return { inNames, inTexts: inNames.filter((word) => !stopWords.has(word)) };
}

type Rank = (question: Question, filters: Filters, language: string | undefined) => readonly Result[];

function createRanking(index: SearchIndex): Rank {
  const { resources, places, namesOf, placeOf } = index;
  const retrieve = createRetrieve(index);
  return (question, filters, language) => {
    const distanceTo = (resource: Resource) => places.distanceTo(resource, question.point);
    const isGeneral = isAboutNothingElse(question.understood);
    const fits = (record: number) => {
      const resource = resources[record];
      return resource !== undefined && fitsAll(resource, filters);
    };
    const isFiltered = Object.keys(filters).length > 0;
    const asked = { ...question, language, distanceTo };
    return retrieve(question, isFiltered ? fits : undefined)
      .flatMap(({ record, words }) => {
        const resource = resources[record];
        const inLists: Ranked["placeOf"] = (facet, value) => placeOf(record, facet, value);
        const ranked = resource && { resource, names: namesOf(record), placeOf: inLists, words };
        return ranked ? [resultOf(ranked, asked)] : [];
      })
      .filter(({ matches }) => isGeneral || matches.length > 0)
      .sort((one, other) => other.score - one.score || (one.resource.id < other.resource.id ? -1 : 1));
  };
}

/** Of the state's groups that people go to, the nearest first; all others keep their places. */
function nearestFirst(results: readonly Result[], isForGroup: boolean): readonly Result[] {
  const isMovable = ({ resource, distance, matches }: Result) =>
    distance !== undefined && isOrderedByMiles(resource, isForGroup) && !matches.some(({ facet }) => facet === "name");
  const byMiles = results
    .filter(isMovable)
    .sort((one, other) => (one.distance?.miles ?? 0) - (other.distance?.miles ?? 0))
    .values();
  return results.map((result) => (isMovable(result) ? (byMiles.next().value ?? result) : result));
}

/** "544 results" tells nobody anything: the long tail is left out, the first few never are. */
function worthShowing(results: readonly Result[]): readonly Result[] {
  const anywhere = ({ score, nearness }: Result) => score - nearness; // what is near makes nothing else less fitting
  const least = Math.max(...results.map(anywhere)) * leastShare;
  return results.filter((result, rank) => rank < alwaysShown || anywhere(result) >= least);
}
