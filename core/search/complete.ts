import type { SearchIndex } from "./searchIndex.ts";

const shortestBegun = 3;
/** More phrases than these begin with what says nothing yet. */
const mostLookedAt = 300;
/** How many more letters one may have that is of the language of the window. */
const ownLanguageLetters = 2;

/** And one whose last word twice as many records have: "vis" is rather "visit" than "visa". */
const commonLetters = 0.5;
/** Much that is typed ends with a state, and states have long names. */
const stateLetters = 3;

/**
 * Which phrase, state, city or common word was probably begun: one that ends with the word that was begun, the shortest of
 * them, rather in the language of the window; `undefined` where none begins so.
 */
export function completion(
  start: string,
  language: string | undefined,
  { sayings, meaningOf, states, recordsWith }: SearchIndex,
) {
  if (start.length < shortestBegun) return undefined;
  const { all, startingWith } = sayings();
  const [from, to] = startingWith(start);
  const lettersOf = (saying: string) => {
    const spoken = meaningOf(saying)?.language ?? language;
    const common = Math.log2(1 + recordsWith(saying.slice(saying.lastIndexOf(" ") + 1))) * commonLetters;
    const foreign = spoken === language ? 0 : ownLanguageLetters;
    return saying.length + foreign - common - (states.has(saying) ? stateLetters : 0);
  };
  return all
    .slice(from, Math.min(to, from + mostLookedAt))
    .filter((saying) => !saying.includes(" ", start.length))
    .sort((one, other) => lettersOf(one) - lettersOf(other))[0];
}
