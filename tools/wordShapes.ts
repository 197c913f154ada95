import * as v from "valibot";
import { withoutArticles } from "../core/search/articles.ts";
import { fold } from "../core/search/fold.ts";
import { longestPhrase } from "../core/search/understand.ts";
import { commonWordsSchema, meaningSchema } from "../data/schema.ts";

// The shapes of data/schema.ts, and what only the search can say of words.

/** A phrase as the search looks it up: folded, and without articles unless it is a single word. */
export function leanPhrase(phrase: string): string {
  return withoutArticles(fold(phrase));
}

type Message = (issue: { input: string }) => string;
const isLean = v.checkItems<string[], Message>(
  (phrase) => phrase === leanPhrase(phrase),
  ({ input }) => `write “${leanPhrase(input)}”, not “${input}”: lower case, no accents, no apostrophes, no articles`,
);
const isShort = v.checkItems<string[], Message>(
  (phrase) => leanPhrase(phrase).split(" ").length <= longestPhrase,
  ({ input }) => `“${input}” is too long: at most ${longestPhrase} words, without articles`,
);
const isFolded = v.checkItems<string[], Message>(
  (phrase) => phrase === fold(phrase),
  ({ input }) => `write “${fold(input)}”, not “${input}”: lower case, no accents, no apostrophes`,
);
const isSingle = v.checkItems<string[], Message>(
  (word) => !word.includes(" "),
  ({ input }) => `“${input}” is several words: each stands alone`,
);
const isSorted = v.checkItems<string[], Message>(
  (word, at, all) => at === 0 || (all[at - 1] ?? "") <= word,
  ({ input }) => `“${input}” stands too late: words are sorted`,
);
const isOnce = v.checkItems<string[], string>((phrase, at, all) => all.indexOf(phrase) === at, "listed twice");

const { says, synonyms } = meaningSchema.entries;
export const meaning = v.strictObject({
  ...meaningSchema.entries,
  says: v.pipe(says, isLean, isShort),
  synonyms: v.exactOptional(v.pipe(synonyms.wrapped, isFolded, isOnce)),
});

const words = v.pipe(commonWordsSchema.entries.grammar, isFolded, isSingle, isSorted);
export const commonWords = v.strictObject({ ...commonWordsSchema.entries, grammar: words, everywhere: words });
