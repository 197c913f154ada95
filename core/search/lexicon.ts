import { lazily } from "../lazily.ts";
import { unpack } from "./packed.ts";
import type { Likely } from "./rough.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { wordList } from "./wordList.ts";

/** All words that mean something to the search. A word that is not there is misspelt, only begun, or nobody's we know. */
export interface Lexicon {
  has: (word: string) => boolean;
  /** Does any word begin so? */
  hasStart: (start: string) => boolean;
  /** What a misspelt word with this first letter may have been. */
  likely: (first: string) => readonly Likely[];
  /** Neighbors in a name, by how they look in one piece: "angeltree" is "angel tree", and "angeltr" goes on so if nothing else does. */
  parted: (word: string, isLast: boolean) => string | undefined;
}

export function createLexicon({ data, words }: SearchIndex): Lexicon {
  const weights = lazily(() => new Uint8Array(unpack(data.likely)));
  const neighbors = lazily(() => data.neighbors.split("\t"));
  const pieces = lazily(() => wordList(neighbors().map((pair) => pair.replace(" ", ""))));
  const hasStart = (start: string) => {
    const [from, to] = words().startingWith(start);
    return from < to;
  };
  return {
    has: (word) => words().find(word) >= 0,
    hasStart,
    likely: (first) => {
      const [from, to] = words().startingWith(first);
      const all = words().all.slice(from, to);
      return all.map((word, at) => ({ word, weight: weights()[from + at] ?? 0 })).filter(({ weight }) => weight > 0);
    },
    parted: (word, isLast) => {
      if (word.length < shortestParted) return undefined;
      const [from, to] = pieces().startingWith(word);
      const isWhole = pieces().all[from] === word;
      const isBegun = isLast && word.length > longestBegun && from < to && !hasStart(word);
      return isWhole || isBegun ? neighbors()[from] : undefined;
    },
  };
}

const shortestParted = 5;
/** Fewer letters begin too many names. */
const longestBegun = 5;
