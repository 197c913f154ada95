import { placeTable } from "./places.ts";
import { resources } from "./resources.ts";
import { searchIndex } from "./searchIndex.ts";
import { stateWords } from "./vocabulary/states.ts";

/** Everything a search is built from. */
export function searchKnowledge(fold: (text: string) => string) {
  return { resources, data: searchIndex, states: stateWords(fold), placeTable };
}
