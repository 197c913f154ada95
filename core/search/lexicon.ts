import { lazily } from "../lazily.ts";
import { fold } from "./fold.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { type WordList, wordList } from "./wordList.ts";

/** All words that mean something to the search. A word that is not there is misspelt, only begun, or nobody's we know. */
export interface Lexicon {
  has: (word: string) => boolean;
  /** Does any word begin so? */
  hasStart: (start: string) => boolean;
  /** What a misspelt word may have been, with its weight: words of families weigh more than those of names. Words that only texts have are none. */
  words: () => ReadonlyMap<string, number>;
  /** Neighbors in a name, by how they look in one piece: "angeltree" is "angel tree", and "angeltr" goes on so if nothing else does. */
  parted: (word: string, isLast: boolean) => string | undefined;
}

const weightOf = { family: 3, name: 2 } as const;

export function createLexicon(index: SearchIndex): Lexicon {
  const { data, words, placeTable } = index;
  const ofFamilies = lazily(() => sorted(index.sayings().all));
  const ofCities = lazily(() => sorted(placeTable.cities.map(([city]) => fold(city))));
  const grammar = lazily(() => sorted(data.grammarWords));
  // The cheapest first: most words are found at once, and a window that opens need not build the rest.
  const all = [grammar, ofFamilies, words, ofCities];
  const meant = lazily(() => meantWords(index, ofFamilies().all, ofCities().all));
  const hasStart = (start: string) =>
    all.some((list) => {
      const [from, to] = list().startingWith(start);
      return from < to;
    });
  const neighbors = lazily(() => neighborsIn(data.names.flatMap((names) => names.split("\t"))));
  return {
    has: (word) => all.some((list) => list().find(word) >= 0),
    hasStart,
    words: meant,
    parted: (word, isLast) =>
      neighbors().get(word) ??
      (isLast && word.length > longestBegun && !hasStart(word) ? neighborsFrom(word, neighbors()) : undefined),
  };
}

/** Fewer letters begin too many names. */
const longestBegun = 5;

function neighborsFrom(start: string, neighbors: ReadonlyMap<string, string>): string | undefined {
  const joined = [...neighbors.keys()].find((one) => one.startsWith(start));
  return joined === undefined ? undefined : neighbors.get(joined);
}

function sorted(texts: readonly string[]): WordList {
  return wordList([...new Set(texts.flatMap((text) => text.split(" ")).filter(Boolean))].sort());
}

/** Grammar is left out: nobody misspells another word into it. A word of many names was meant as often as one of families, and more often than one of a single name. */
function meantWords({ data }: SearchIndex, ofFamilies: readonly string[], ofCities: readonly string[]) {
  const weights = new Map<string, number>(ofCities.map((word) => [word, weightOf.name]));
  for (const word of data.names.flatMap((names) => names.split(/[\t ]/)))
    weights.set(word, (weights.get(word) ?? weightOf.name) + oneMore);
  for (const word of ofFamilies) weights.set(word, Math.max(weightOf.family, weights.get(word) ?? 0));
  for (const word of data.grammarWords) weights.delete(word);
  return weights;
}
const oneMore = 0.34;

function neighborsIn(names: readonly string[]): Map<string, string> {
  const pairs = names.flatMap((name) => {
    const words = name.split(" ");
    return words.slice(1).map((word, at): [string, string] => [`${words[at]}${word}`, `${words[at]} ${word}`]);
  });
  return new Map(pairs);
}
