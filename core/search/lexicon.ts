import { lazily } from "../lazily.ts";
import { fold } from "./fold.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** All words that mean something to the search. A word that is not there is misspelt, only begun, or nobody's we know. */
export interface Lexicon {
  has: (word: string) => boolean;
  /** Does any word begin so? */
  hasStart: (start: string) => boolean;
  /** What a misspelt word may have been, with its weight: words of families weigh more than those of names. Words that only texts have are none. */
  words: () => ReadonlyMap<string, number>;
  /** The word of families, or the state, that was probably begun; `undefined` where none begins so. */
  complete: (start: string) => string | undefined;
  /** Neighbors in a name, by how they look in one piece: "angeltree" is "angel tree". */
  parted: (word: string) => string | undefined;
}

const weightOf = { family: 3, name: 2 } as const;
const longestStateCode = 2;

export function createLexicon(index: SearchIndex): Lexicon {
  const { vocabulary, records, words } = index;
  const ofFamilies = lazily(() => familyWords(index));
  const ofNames = lazily(() => wordsIn(records.flatMap(({ names }) => names)));
  const ofCities = lazily(() => wordsIn(index.placeTable.cities.map(([city]) => fold(city))));
  const ofTexts = lazily(() => wordsIn(words().map(({ all }) => all)));
  const grammar = new Set(vocabulary.grammarWords);
  // The cheapest first: most words are found at once, and a window that opens need not build the rest.
  const all = [() => grammar, ofFamilies, ofNames, ofCities, ofTexts];
  const meant = lazily(() => {
    const weights = nameWeights(ofNames().union(ofCities()).difference(grammar), records);
    for (const word of ofFamilies()) weights.set(word, weightOf.family);
    return weights;
  });
  const begun = lazily(() => [...ofFamilies()].sort((one, other) => one.length - other.length));
  const neighbors = lazily(() => neighborsIn(records.flatMap((record) => record.names)));
  return {
    has: (word) => all.some((words) => words().has(word)),
    hasStart: (start) =>
      all.some((words) =>
        words()
          .values()
          .some((word) => word.startsWith(start)),
      ),
    words: meant,
    complete: (start) => begun().find((word) => word.startsWith(start)),
    parted: (word) => neighbors().get(word),
  };
}

/** What families say and where they are; without grammar, which nobody misspells into a word of its own. */
function familyWords({ vocabulary, stopWords, states }: SearchIndex): Set<string> {
  const names = [...states.keys()].filter((name) => name.length > longestStateCode);
  const words = wordsIn([...Object.keys(vocabulary.phrases), ...stopWords, ...names]);
  return words.difference(new Set(vocabulary.grammarWords));
}

/** A word of many names was meant more often than one of a single name. */
function nameWeights(words: ReadonlySet<string>, records: SearchIndex["records"]): Map<string, number> {
  const weights = new Map([...words].map((word): [string, number] => [word, weightOf.name]));
  for (const word of records.flatMap(({ names }) => names.join(" ").split(" ")))
    if (weights.has(word)) weights.set(word, Math.min(weightOf.family - oneMore, (weights.get(word) ?? 0) + oneMore));
  return weights;
}
const oneMore = 0.001;

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(" ")).filter(Boolean));
}

function neighborsIn(names: readonly string[]): Map<string, string> {
  const pairs = names.flatMap((name) => {
    const words = name.split(" ");
    return words.slice(1).map((word, at): [string, string] => [`${words[at]}${word}`, `${words[at]} ${word}`]);
  });
  return new Map(pairs);
}
