import { placeTable } from "./places.ts";
import { resources } from "./resources.ts";
import { searchIndex } from "./searchIndex.ts";
import { siteKnowledge } from "./siteKnowledge.ts";
import { stateWords } from "./vocabulary/states.ts";

/** Everything we know about pages and groups, of which `lookAt` is made. */
export function pageKnowledge(fold: (text: string) => string) {
  return { ...siteKnowledge(fold), resources };
}

/** Everything a search is built from. */
export function searchKnowledge(fold: (text: string) => string) {
  return { resources, data: searchIndex, states: stateWords(fold), placeTable };
}
