import type { Need, SilenceReason } from "../data/lists.ts";
import type { Resource, SilentHost } from "../data/schema.ts";
import { languageOf } from "./pages/language.ts";
import { createFindSilence, createFindSilenceBeside } from "./pages/manners.ts";
import { createFindNeed } from "./pages/needs.ts";
import type { Page } from "./pages/page.ts";
import { createRecognize, type Recognized, type SiteKnowledge } from "./pages/recognize.ts";
import type { Language } from "./settings.ts";
import { type Suggestion, suggest } from "./suggest.ts";
import type { Person } from "./weigh.ts";

/** What is known about pages and groups, handed in by whoever starts the work. */
export interface PageKnowledge extends SiteKnowledge {
  resources: readonly Resource[];
  silentHosts: readonly SilentHost[];
}
/** All that one look at a page tells. With `silent`, or without `site`, there is nothing to suggest. */
export interface Look {
  site: Recognized | undefined;
  silent: SilenceReason | undefined;
  need: Need | undefined;
  /** The page's own words that named the need. */
  words: readonly string[];
  language: Language;
  suggestion: Suggestion | undefined;
}
/** With `person` for our own windows only: what a page could see follows from the page alone. */
export type LookAt = (page: Page, person?: Person) => Look;

/** The walk of a suggestion: recognition, manners, need, choice. What can be worked out beforehand is, once. */
export function createLook(knowledge: PageKnowledge): LookAt {
  const recognize = createRecognize(knowledge);
  const findNeed = createFindNeed(knowledge.signals);
  const words = knowledge.signals.flatMap(({ silence }) => silence);
  const rules = { words, hosts: knowledge.silentHosts };
  const findSilence = createFindSilence(rules);
  const findSilenceBeside = createFindSilenceBeside(rules);
  return (page, person) => {
    const site = recognize(page);
    const found = site && findNeed(page, site);
    const silent = findSilence(page, site) ?? (found ? undefined : findSilenceBeside(page));
    const seen = { site, silent, language: languageOf(page) };
    if (!site || silent) return { ...seen, need: undefined, words: [], suggestion: undefined };
    const occasion = { family: site.family, need: found?.need, state: site.state, language: seen.language };
    const suggestion = suggest(occasion, knowledge.resources, person);
    return { ...seen, need: found?.need, words: found?.words ?? [], suggestion: orNothing(suggestion) };
  };
}

function orNothing(suggestion: Suggestion): Suggestion | undefined {
  return suggestion.choices.length > 0 ? suggestion : undefined;
}
