import { lazily } from "../lazily.ts";
import { createLexicon } from "./lexicon.ts";
import type { createRough } from "./rough.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** The words of a query as they were probably meant. */
export interface Spelled {
  /** What names are looked for with: a last word that is only begun stays so. */
  words: readonly string[];
  /** What is understood: the last word in full. */
  whole: readonly string[];
  /** Some word was taken for another. */
  isRepaired: boolean;
}
export type Spell = (words: readonly string[]) => Spelled;

const shortestRepaired = 5;
const shortestBegun = 3;

/** `makeRough` is left out while Fuse is not loaded yet: then what is misspelt stays so. */
export function createSpelling(index: SearchIndex, makeRough?: typeof createRough): Spell {
  const lexicon = createLexicon(index);
  const rough = lazily(() => makeRough?.(lexicon.words()));
  const isKnown = (word: string) => formsOf(word).some(lexicon.has);
  const isWhole = (word: string) => word.length < shortestRepaired || /\d/.test(word) || isKnown(word);
  const meant = (word: string, isLast: boolean): string => {
    if (isWhole(word)) return word;
    const isBegun = isLast && lexicon.hasStart(word);
    return lexicon.parted(word) ?? (isBegun ? undefined : rough()?.(word)) ?? word;
  };
  return (typed) => {
    const spelled = joinInitials(typed);
    const words = spelled.map((word, at) => meant(word, at === spelled.length - 1));
    const last = words.at(-1) ?? "";
    const isBegun = last.length >= shortestBegun && !lexicon.has(last);
    const end = (isBegun ? lexicon.complete(last) : undefined) ?? last;
    const split = (all: readonly string[]) => all.flatMap((word) => word.split(" "));
    return {
      words: split(words),
      whole: split([...words.slice(0, -1), end]).filter(Boolean),
      isRepaired: words.some((word, at) => word !== spelled[at]),
    };
  };
}

/** The word, and the same in the other number. */
function formsOf(word: string): string[] {
  return [word, word.endsWith("s") ? word.slice(0, -1) : `${word}s`];
}

/** "P.F.A." and "p f a" are "pfa"; two letters may be words: "y a". */
function joinInitials(words: readonly string[]): string[] {
  return words
    .join(" ")
    .replace(/\b[a-z](?: [a-z]\b){2,}/g, (initials) => initials.replaceAll(" ", ""))
    .split(" ");
}
