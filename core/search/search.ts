import type { Resource } from "../../data/schema.ts";
import type { PlaceFault } from "../places.ts";
import { createFinder } from "./find.ts";
import { createReadQuery } from "./question.ts";
import { type Result, resultOf } from "./rank.ts";
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
  const { records, places } = index;
  const readQuery = createReadQuery(index, makeRough);
  const find = createFinder(index);

  return (query, options = {}) => {
    const { limit = 20, language } = options;
    const { point, placeFault, ...asked } = readQuery(query.slice(0, longestQuery), options);
    const { typed, telling, understood, repaired } = asked;
    if (typed === "" && (placeFault || !options.near?.trim())) return { results: [], understood, repaired, placeFault };
    const isGeneral = isAboutNothingElse(understood);
    const found = find(telling, understood.rest);
    const distanceTo = (resource: Resource) => places.distanceTo(resource, point);
    const results = records
      .map((record) => resultOf(record, { ...asked, found, language, distanceTo }))
      .filter(({ matches }) => isGeneral || matches.length > 0)
      .sort((one, other) => other.score - one.score || (one.resource.id < other.resource.id ? -1 : 1));
    return {
      results: worthShowing(nearestFirst(results, understood)).slice(0, limit),
      understood,
      repaired,
      placeFault,
    };
  };
}

/** Of the state's groups that people go to, the nearest first; all others keep their places. */
function nearestFirst(results: readonly Result[], understood: Understood): readonly Result[] {
  const isMovable = ({ resource, distance, matches }: Result) =>
    distance !== undefined && isOrderedByMiles(resource, understood) && !matches.some(({ facet }) => facet === "name");
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
