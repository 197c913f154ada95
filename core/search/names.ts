import type { Term } from "./terms.ts";
import { formsOf } from "./wordList.ts";

/** Folded. */
export interface Name {
  text: string;
  words: readonly string[];
}

export function nameOf(text: string): Name {
  return { text, words: text.split(" ") };
}

/** How well the best of a record's names is met by the words: 0 not at all … 1 all of both. */
export function nameShare(names: readonly Name[], terms: readonly Term[]): number {
  let best = 0;
  for (const { words } of names) best = Math.max(best, shareOf(words, terms));
  return best;
}

/** How much of what was typed is in the name, and how much of the name that is. */
function shareOf(name: readonly string[], terms: readonly Term[]): number {
  let met = 0;
  let all = 0;
  let words = 0;
  for (const term of terms) {
    if (!term.isTyped) continue;
    const share = shareOfWord(term.word, name);
    met += term.rarity * share;
    all += term.rarity;
    words += share;
  }
  return all === 0 ? 0 : (met / all) * (0.5 + (0.5 * Math.min(words, name.length)) / name.length);
}

/** A word in the other number, or that is only begun, counts for less. */
function shareOfWord(word: string, name: readonly string[]): number {
  if (name.includes(word)) return 1;
  if (name.includes(formsOf(word)[1])) return 0.9;
  return word.length > 1 && name.some((other) => other.startsWith(word)) ? 0.8 : 0;
}

/** How much of a name these words are, that it begins with. A single word begins too many. */
export function beginningShare(words: string, name: string): number {
  return words.includes(" ") && name.startsWith(words) ? words.length / name.length : 0;
}
