import { lazily } from "../lazily.ts";
import { createLexicon } from "./lexicon.ts";
import type { createRough } from "./rough.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { formsOf } from "./wordList.ts";

/** The words of a query as they were probably meant. */
export interface Spelled {
  words: readonly string[];
  /** For each of them, which of the typed words it was. */
  typedAt: readonly number[];
  /** The last word has only been begun. */
  isBegun: boolean;
  /** Some word was taken for another. */
  isRepaired: boolean;
}
export type Spell = (typed: readonly string[]) => Spelled;

const shortestRepaired = 5;
const shortestBegun = 2;

/** `makeRough` is left out while Fuse is not loaded yet: then what is misspelt stays so. */
export function createSpelling(index: SearchIndex, makeRough?: typeof createRough): Spell {
  const lexicon = createLexicon(index);
  const rough = lazily(() => makeRough?.(lexicon.likely));
  const isKnown = (word: string) => formsOf(word).some(lexicon.has);
  const isWhole = (word: string) => word.length < shortestRepaired || /\d/.test(word) || isKnown(word);
  const repaired = (word: string, isLast: boolean) =>
    isLast && lexicon.hasStart(word) ? undefined : rough()?.(word, isLast);
  const meant = (word: string, isLast: boolean): string => {
    const parted = lexicon.has(word) ? undefined : lexicon.parted(word, isLast);
    return parted ?? (isWhole(word) ? undefined : repaired(word, isLast)) ?? word;
  };
  return (typed) => {
    const joined = joinInitials(typed);
    const read = joined.map(({ word, at }, place) => ({ word, at, meant: meant(word, place === joined.length - 1) }));
    const split = read.flatMap(({ meant, at }) => meant.split(" ").map((word) => ({ word, at })));
    const last = split.at(-1)?.word ?? "";
    return {
      words: split.map(({ word }) => word),
      typedAt: split.map(({ at }) => at),
      isBegun: last.length >= shortestBegun && !lexicon.has(last),
      isRepaired: read.some(({ word, meant }) => word !== meant),
    };
  };
}

/** The words as they are. */
export function asTyped(words: readonly string[]): Spelled {
  return { words, typedAt: [...words.keys()], isBegun: false, isRepaired: false };
}

interface Typed {
  word: string;
  at: number;
}

/** "P.F.A." and "p f a" are "pfa"; two letters may be words: "y a". */
function joinInitials(words: readonly string[]): Typed[] {
  const joined: Typed[] = [];
  for (let at = 0; at < words.length; ) {
    const end = words.findIndex((word, place) => place >= at && !/^[a-z]$/.test(word));
    const count = (end < 0 ? words.length : end) - at;
    const length = count >= fewestInitials ? count : 1;
    joined.push({ word: words.slice(at, at + length).join(""), at });
    at += length;
  }
  return joined;
}
const fewestInitials = 3;
