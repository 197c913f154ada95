import * as hosts from "./signals/hosts.ts";
import { signals } from "./signals.ts";
import { sites } from "./sites.ts";
import { stateWords } from "./vocabulary/states.ts";

/** Everything by which pages are known; without the groups, which weigh ten times as much. */
export function siteKnowledge(fold: (text: string) => string) {
  const agencies = { ...hosts, words: signals.map((language) => language.agencies) };
  return { sites, agencies, signals, silentHosts: hosts.silentHosts, states: stateWords(fold) };
}
