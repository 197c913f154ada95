import { placeTable } from "./places.ts";
import { resources } from "./resources.ts";
import { siteKnowledge } from "./siteKnowledge.ts";
import { stateWords } from "./vocabulary/states.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

/** Everything we know about pages and groups, of which `lookAt` is made. */
export function pageKnowledge(fold: (text: string) => string) {
  return { ...siteKnowledge(fold), resources };
}

/** Everything a search is built from. */
export function searchKnowledge(fold: (text: string) => string) {
  return { resources, vocabulary, states: stateWords(fold), placeTable };
}
