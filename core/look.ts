import type { Need, SilenceReason } from "../data/lists.ts";
import type { Resource, Signals, SilentHost, Site } from "../data/schema.ts";
import { languageOf } from "./pages/language.ts";
import { silenceOn } from "./pages/manners.ts";
import { needOf } from "./pages/needs.ts";
import type { Page } from "./pages/page.ts";
import { recognize } from "./pages/recognize.ts";
import type { Language } from "./settings.ts";
import { type Person, type Suggestion, suggest } from "./suggest.ts";

/** What is known about pages and groups, handed in by whoever starts the work. */
export interface PageKnowledge {
  resources: readonly Resource[];
  sites: readonly Site[];
  signals: readonly Signals[];
  silentHosts: readonly SilentHost[];
}
/** All that one look at a page tells. With `silent`, or without `site`, there is nothing to suggest. */
export interface Look {
  site: Site | undefined;
  silent: SilenceReason | undefined;
  need: Need | undefined;
  /** The page's own words that named the need. */
  words: readonly string[];
  language: Language;
  suggestion: Suggestion | undefined;
}

/** The walk of a suggestion: manners, recognition, need, choice. With `person` for our own windows only. */
export function lookAt(page: Page, knowledge: PageKnowledge, person?: Person): Look {
  const site = recognize(page.url, knowledge.sites);
  const rules = { words: knowledge.signals.flatMap((language) => language.silence), hosts: knowledge.silentHosts };
  const silent = silenceOn(page, rules, site);
  const language = languageOf(page);
  const found = site && !silent ? needOf(page, site, knowledge.signals) : undefined;
  const occasion =
    site && !silent ? { family: site.family, need: found?.need, state: site.state, language } : undefined;
  const suggestion = occasion && suggest(occasion, knowledge.resources, person);
  return {
    site,
    silent,
    need: found?.need,
    words: found?.words ?? [],
    language,
    suggestion: suggestion && suggestion.choices.length > 0 ? suggestion : undefined,
  };
}
