import { placeTable } from "./places.ts";
import { resources } from "./resources.ts";
import * as hosts from "./signals/hosts.ts";
import { signals } from "./signals.ts";
import { sites } from "./sites.ts";
import { stateWords } from "./vocabulary/states.ts";
import { vocabulary } from "./vocabulary/vocabulary.ts";

const agencies = { ...hosts, words: signals.map((language) => language.agencies) };

/** Everything we know about pages and groups, of which `lookAt` is made. */
export function pageKnowledge(fold: (text: string) => string) {
  return { resources, sites, agencies, signals, silentHosts: hosts.silentHosts, states: stateWords(fold) };
}

/** Everything a search is built from. */
export function searchKnowledge(fold: (text: string) => string) {
  return { resources, vocabulary, states: stateWords(fold), placeTable };
}
