import type { Resource, Vocabulary } from "../../data/schema.ts";
import { lazily } from "../lazily.ts";
import { createPlaces, type PlaceFault, type PlaceKnowledge, type Places, type Point } from "../places.ts";
import { createFinder } from "./find.ts";
import { fold } from "./fold.ts";
import { type Folded, type Result, resultOf } from "./rank.ts";
import { type Understood, understand } from "./understand.ts";

/** What the search is built from, once. */
export interface SearchKnowledge extends PlaceKnowledge {
  resources: readonly Resource[];
  vocabulary: Vocabulary;
}
export interface SearchOptions {
  limit?: number;
  /** A ZIP code, a city or a state, as the person writes it for this search. */
  near?: string | undefined;
  /** The person's own state; a place in the words goes before it. */
  home?: string | undefined;
  /** Resources in this language are preferred a little; nothing is left out. */
  language?: string | undefined;
}
export interface Answer {
  results: readonly Result[];
  understood: Understood;
  /** Why the place that was given tells us nothing. */
  placeFault: PlaceFault | undefined;
}
export type Search = (query: string, options?: SearchOptions) => Answer;

/** Of the best result's score; what is below is only there because it is for anyone, anywhere. */
const leastShare = 0.4;
const alwaysShown = 10;
/** Longer queries are cut: nobody types more, and Fuse's work grows with it. */
const longestQuery = 200;

/** Builds the index once. Whatever is typed gets an answer; an empty query gets none, as the screen has its own start. */
export function createSearch(knowledge: SearchKnowledge): Search {
  const records = knowledge.resources.map(toRecord);
  const find = createFinder(records);
  const places = createPlaces(knowledge);
  const reader = { knowledge, places, stopWords: new Set(knowledge.vocabulary.stopWords) };

  return (query, options = {}) => {
    const { limit = 20, language } = options;
    const { point, placeFault, ...asked } = readQuery(query.slice(0, longestQuery), options, reader);
    const { typed, telling, understood } = asked;
    if (typed === "") return { results: [], understood, placeFault };
    const isGeneral = isAboutNothingElse(understood);
    const found = find(telling, understood.rest);
    const milesTo = (resource: Resource) => places.milesTo(resource, point);
    const results = records
      .map((record) => resultOf(record, { ...asked, found, language, milesTo }))
      .filter(({ matches }) => isGeneral || matches.length > 0)
      .sort((one, other) => other.score - one.score || (one.resource.id < other.resource.id ? -1 : 1));
    return { results: worthShowing(results).slice(0, limit), understood, placeFault };
  };
}

/** "544 results" tells nobody anything: the long tail is left out, the first few never are. */
function worthShowing(results: readonly Result[]): readonly Result[] {
  const least = (results[0]?.score ?? 0) * leastShare;
  return results.filter(({ score }, rank) => rank < alwaysShown || score >= least);
}

/** "Help for families in prison" asks for all there is: nothing in it tells one entry from another. */
function isAboutNothingElse({ state: _state, ...asked }: Understood): boolean {
  return Object.values(asked).every((values) => values.length === 0);
}

interface Reader {
  knowledge: SearchKnowledge;
  places: Places;
  stopWords: ReadonlySet<string>;
}

interface Question {
  typed: string;
  telling: readonly string[];
  understood: Understood;
  point: Point | undefined;
  placeFault: PlaceFault | undefined;
}

/** The place comes from `near`, else from the words, else it is the person's own state. */
function readQuery(
  query: string,
  { near = "", home }: SearchOptions,
  { knowledge, places, stopWords }: Reader,
): Question {
  const typed = fold(query);
  const asked = understand(query, knowledge.vocabulary, knowledge.states);
  const zip = asked.rest.find((word) => /^\d{5}$/.test(word));
  const place = near.trim() || zip;
  const where = place === undefined ? undefined : places.find(place, home);
  const words = typed.split(" ");
  const telling = words.filter((word) => !stopWords.has(word));
  return {
    typed,
    telling: telling.length > 0 ? telling : words, // "prison families" has nothing but stop words, and is half of many names
    understood: {
      ...asked,
      state: where?.state ?? asked.state ?? home,
      rest: asked.rest.filter((word) => word !== zip),
    },
    point: where?.point,
    placeFault: place === undefined ? undefined : places.faultOf(place),
  };
}

function toRecord(resource: Resource): Folded {
  const { name, aka, lookFor, summary, place } = resource;
  const names = [...new Set([name, ...aka, ...(lookFor ? [lookFor] : [])].map(fold))];
  const text = lazily(() => fold([summary.en, summary.es, place?.city].join(" ")));
  return { resource, names, inNames: ` ${names.join("  ")} `, text };
}
