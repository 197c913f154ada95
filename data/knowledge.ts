import { placeTable } from "./places.ts";
import { resources } from "./resources.ts";
import { silentHosts } from "./signals/hosts.ts";
import { signals } from "./signals.ts";
import { sites } from "./sites.ts";
import { stateWords } from "./vocabulary/states.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

/** Everything we know about pages and groups; `lookAt` takes it as it is. */
export const pageKnowledge = { resources, sites, signals, silentHosts };

/** Everything a search is built from. */
export function searchKnowledge(fold: (text: string) => string) {
  return { resources, vocabulary, states: stateWords(fold), placeTable };
}
