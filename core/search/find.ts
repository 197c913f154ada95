import { lazily } from "../lazily.ts";
import { type Folded, type Found, nameSure } from "./rank.ts";
import type { createRough } from "./rough.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** Finds names, and the words that were not understood: as they are typed, and roughly where a word stands nowhere. */
export type Finder = (telling: readonly string[], rest: readonly string[]) => Found;

/** `makeRough` is left out while it is not loaded yet: then what is misspelt is not found. */
export function createFinder({ records, words }: SearchIndex, makeRough?: typeof createRough): Finder {
  const rough = lazily(() => makeRough?.(words()));

  // All texts are made ready, and Fuse is asked, only where no name is met.
  const inTexts = (names: Found["names"], telling: readonly string[], rest: readonly string[]): Found => {
    const found = shares(words(), ({ all }) => shareInText(rest, all));
    const isWellSpelt = rest.every((word) => words().some(({ all }) => all.includes(` ${word}`)));
    const exactly = new Map(found.map(([{ record }, share]) => [record, share]));
    return {
      names: isWellSpelt ? names : (rough()?.inNames(telling.join(" ")) ?? names),
      words: exactly.size > 0 ? exactly : (rough()?.inAll(rest.join(" ")) ?? exactly),
    };
  };

  return (telling, rest) => {
    if (rest.length === 0) return nothing;
    const bestName = ({ names }: Folded) => Math.max(...names.map((name) => shareInName(telling, name)));
    const names = new Map(shares(records, bestName));
    const isNamed = [...names.values()].some((share) => share > nameSure);
    if (!isNamed) return inTexts(names, telling, rest);
    return { names, words: new Map(shares(records, ({ inNames }) => shareInText(rest, inNames))) };
  };
}

const nothing: Found = { names: new Map(), words: new Map() };

function shares<T>(all: readonly T[], shareOf: (one: T) => number): [T, number][] {
  return all.map((one): [T, number] => [one, shareOf(one)]).filter(([, share]) => share > 0);
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
  const met = words.reduce((sum, word) => sum + shareOfWord(word, ` ${name} `), 0);
  const length = name.split(" ").length;
  return (met / words.length) * (0.5 + (0.5 * Math.min(met, length)) / length);
}
