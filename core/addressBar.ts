import type { CrisisWords } from "../data/schema.ts";
import { type Crisis, crisisIn } from "./crisis.ts";
import type { Match } from "./search/rank.ts";
import type { Search } from "./search/search.ts";
import type { Settings } from "./settings.ts";

/** What the address bar offers for the words typed there: a name and one reason each. */
export interface AddressBarAnswer {
  /** Help that stands first; beside it nothing else is offered, and Enter opens the window that has it. */
  crisis: Crisis | undefined;
  rows: readonly { name: string; match: Match | undefined }[];
}
export type AnswerInAddressBar = (words: string, person: Pick<Settings, "language" | "state">) => AddressBarAnswer;

/** Browsers show no more. */
const mostRows = 5;
/** As in our own window: one letter finds everything. */
const shortestWords = 2;

/** The same search as in our windows, told in a line for each. */
export function createAddressBar(search: Search, crisisWords: readonly CrisisWords[]): AnswerInAddressBar {
  return (words, { language, state }) => {
    if (words.trim().length < shortestWords) return { crisis: undefined, rows: [] };
    const { results, repaired } = search(words, { language, home: state, limit: mostRows });
    const crisis =
      crisisIn(words, crisisWords) ?? (repaired === undefined ? undefined : crisisIn(repaired, crisisWords));
    if (crisis) return { crisis, rows: [] };
    return {
      crisis,
      rows: results.map(({ resource, matches }) => ({ name: resource.name, match: mostTelling(matches) })),
    };
  };
}

/** That some word stands in a text tells least. */
function mostTelling(matches: readonly Match[]): Match | undefined {
  return matches.find(({ facet }) => facet !== "words") ?? matches[0];
}
