import { lazily } from "../lazily.ts";
import type { Folded, Found } from "./rank.ts";
import type { createRough } from "./rough.ts";
import type { SearchIndex, Words } from "./searchIndex.ts";

/** Finds names, and the words that were not understood: as they are typed, and roughly where a word stands nowhere. */
export type Finder = (telling: readonly string[], rest: readonly string[]) => Found;

/** `makeRough` is left out while it is not loaded yet: then what is misspelt is not found. */
export function createFinder({ words }: SearchIndex, makeRough?: typeof createRough): Finder {
  const rough = lazily(() => makeRough?.(words()));

  return (telling, rest) => {
    if (rest.length === 0) return nothing;
    const inTexts = shares(words(), ({ all }) => shareInText(rest, all));
    const isWellSpelt = rest.every((word) => words().some(({ all }) => all.includes(` ${word}`)));
    const names = isWellSpelt
      ? shares(words(), ({ names }) => Math.max(...names.map((name) => shareInName(telling, name))))
      : rough()?.inNames(telling.join(" "));
    return {
      names: names ?? nothing.names,
      words: inTexts.size > 0 ? inTexts : (rough()?.inAll(rest.join(" ")) ?? nothing.words),
    };
  };
}

const nothing: Found = { names: new Map(), words: new Map() };

function shares(words: readonly Words[], shareOf: (words: Words) => number): ReadonlyMap<Folded, number> {
  return new Map(words.map((one) => [one.record, shareOf(one)] as const).filter(([, share]) => share > 0));
}

/** A word that is only begun, or that has an ending, counts for less. */
function shareOfWord(word: string, text: string): number {
  if (text.includes(` ${word} `)) return 1;
  return text.includes(` ${word}`) ? 0.8 : 0;
}

function shareInText(words: readonly string[], text: string): number {
  return words.reduce((sum, word) => sum + shareOfWord(word, text), 0) / words.length;
}

/** How many of the words are in the name, and how much of the name they are. */
function shareInName(words: readonly string[], name: string): number {
  const met = words.reduce((sum, word) => sum + shareOfWord(word, name), 0);
  const length = name.trim().split(" ").length;
  return (met / words.length) * (0.5 + (0.5 * Math.min(met, length)) / length);
}
