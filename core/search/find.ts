import Fuse from "fuse.js";
import { lazily } from "../lazily.ts";
import type { Folded, Found } from "./rank.ts";

/** Finds names, and the words that were not understood: as they are typed, and roughly where a word stands nowhere. */
export type Finder = (telling: readonly string[], rest: readonly string[]) => Found;

/** A record's names, and all its words, each between spaces. */
interface Words {
  record: Folded;
  names: readonly string[];
  all: string;
}

export function createFinder(records: readonly Folded[]): Finder {
  const words = lazily(() => records.map(wordsOf));
  // To build and ask Fuse is most of the time a search takes: only misspelt words go through it.
  const roughNames = lazily(() => new Fuse(words(), fuseOptions(["names"])));
  const roughTexts = lazily(() => new Fuse(words(), fuseOptions(["names", "all"])));

  return (telling, rest) => {
    if (rest.length === 0) return nothing;
    const inTexts = shares(words(), ({ all }) => shareInText(rest, all));
    const isWellSpelt = rest.every((word) => words().some(({ all }) => all.includes(` ${word}`)));
    const names = isWellSpelt
      ? shares(words(), ({ names }) => Math.max(...names.map((name) => shareInName(telling, name))))
      : roughly(roughNames(), telling.join(" "));
    return { names, words: inTexts.size > 0 ? inTexts : roughly(roughTexts(), rest.join(" ")) };
  };
}

const nothing: Found = { names: new Map(), words: new Map() };

function wordsOf(record: Folded): Words {
  const names = record.names.map((name) => ` ${name} `);
  return { record, names, all: `${record.inNames} ${record.text()} ` };
}

function shares(words: readonly Words[], shareOf: (words: Words) => number): ReadonlyMap<Folded, number> {
  return new Map(words.map((one) => [one.record, shareOf(one)] as const).filter(([, share]) => share > 0));
}

function roughly(fuse: Fuse<Words>, query: string): ReadonlyMap<Folded, number> {
  return new Map(fuse.search(query).map(({ item, score = 1 }) => [item.record, 1 - score]));
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

// Everything is folded beforehand, so Fuse need not do it again for every record at every key.
function fuseOptions(keys: readonly (keyof Words)[]): object {
  return {
    keys: keys.map((name) => ({ name, weight: name === "names" ? 3 : 1 })),
    threshold: 0.25, // Fuse: 0 exact … 1 anything
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
    includeScore: true,
  };
}
