import Fuse from "fuse.js";
import type { Resource, Vocabulary } from "../../data/schema.ts";
import { createPlaces, type PlaceKnowledge, type Places } from "../places.ts";
import { fold } from "./fold.ts";
import { type Folded, type Result, resultOf } from "./rank.ts";
import { type Understood, understand } from "./understand.ts";

/** What the search is built from, once. */
export interface SearchKnowledge extends PlaceKnowledge {
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
  /** A place was given that we do not know, and that is no beginning of one either. */
  unknownPlace: "zip" | "city" | undefined;
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
  const names = new Fuse(records, fuseOptions(["names"]));
  const texts = new Fuse(records, fuseOptions(["names", "text"]));
  const reader = { knowledge, places: createPlaces(knowledge), stopWords: new Set(knowledge.vocabulary.stopWords) };

  return (query, options = {}) => {
    const { limit = 20, language } = options;
    const { typed, telling, understood, unknownPlace } = readQuery(query.slice(0, longestQuery), options, reader);
    if (typed === "") return { results: [], understood, unknownPlace };
    const isGeneral = isAboutNothingElse(understood);
    // Fuse is asked only where words are left that may be a name or a misspelling: it is most of the time a search takes.
    const hasRest = understood.rest.length > 0;
    const found = { names: scores(names, hasRest ? telling : ""), words: scores(texts, understood.rest.join(" ")) };
    const results = records
      .map((record) => resultOf(record, { understood, found, typed, telling, language }))
      .filter(({ matches }) => isGeneral || matches.length > 0)
      .sort((one, other) => other.score - one.score || one.resource.id.localeCompare(other.resource.id));
    return { results: worthShowing(results).slice(0, limit), understood, unknownPlace };
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

/** The place comes from `near`, else from the words, else it is the person's own state. */
function readQuery(query: string, { near = "", home }: SearchOptions, { knowledge, places, stopWords }: Reader) {
  const typed = fold(query);
  const asked = understand(query, knowledge.vocabulary, knowledge.states);
  const zip = asked.rest.find((word) => /^\d{5}$/.test(word));
  const place = near.trim() || zip;
  const state = (place === undefined ? undefined : places.stateOf(place)) ?? asked.state ?? home;
  const telling = typed
    .split(" ")
    .filter((word) => !stopWords.has(word))
    .join(" ");
  return {
    typed,
    telling: telling || typed, // "prison families" has nothing but stop words, and is half of many names
    understood: { ...asked, state, rest: asked.rest.filter((word) => word !== zip) },
    unknownPlace: place === undefined ? undefined : places.unknownKind(place),
  };
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
