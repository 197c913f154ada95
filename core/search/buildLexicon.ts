export interface LexiconSource {
  /** Folded, a record's parted by tabs. */
  names: readonly string[];
  /** What families say, folded. */
  sayings: readonly string[];
  cities: readonly string[];
  /** Other words of records. */
  words: readonly string[];
  grammarWords: readonly string[];
}

/** How likely a misspelt word was this one; a word of many names was meant as often as one of families. */
export const weightOf = { family: 9, name: 6, oneMoreName: 1, unlikely: 0 } as const;
const mostWeight = 255;

/** All words that mean something to the search, and what each weighs, up to 255, when a misspelt word is repaired. Nobody misspells another word into grammar, or into what only texts have. */
export function lexiconOf({ names, sayings, cities, words, grammarWords }: LexiconSource): Map<string, number> {
  const weights = new Map<string, number>(words.map((word) => [word, weightOf.unlikely]));
  for (const word of wordsIn(cities)) weights.set(word, weightOf.name);
  for (const word of names.flatMap((all) => all.split(/[\t ]/)))
    weights.set(word, Math.min(mostWeight, (weights.get(word) || weightOf.name) + weightOf.oneMoreName));
  for (const word of wordsIn(sayings)) weights.set(word, Math.max(weightOf.family, weights.get(word) ?? 0));
  for (const word of grammarWords) weights.set(word, weightOf.unlikely);
  return weights;
}

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(" ")).filter(Boolean));
}

/** Neighbors in names, sorted by how they look in one piece. */
export function neighborsIn(names: readonly string[]): string[] {
  const pairs = names
    .flatMap((all) => all.split("\t"))
    .flatMap((name) => {
      const words = name.split(" ");
      return words.slice(1).map((word, at) => `${words[at]} ${word}`);
    });
  const byPiece = new Map(pairs.map((pair) => [pair.replace(" ", ""), pair]));
  return [...byPiece.keys()].sort().map((piece) => byPiece.get(piece) ?? "");
}
