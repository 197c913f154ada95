import { likelihood } from "./likelihood.ts";

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

/** All words that mean something to the search, and how likely a misspelt word was each. Nobody misspells another word into grammar, or into what only texts have. */
export function lexiconOf({ names, sayings, cities, words, grammarWords }: LexiconSource): Map<string, number> {
  const weights = new Map<string, number>(words.map((word) => [word, likelihood.none]));
  for (const word of wordsIn(cities)) weights.set(word, likelihood.name);
  for (const word of names.flatMap((all) => all.split(/[\t ]/)))
    weights.set(word, Math.min(likelihood.most, (weights.get(word) || likelihood.name) + likelihood.oneMoreName));
  for (const word of wordsIn(sayings)) weights.set(word, Math.max(likelihood.family, weights.get(word) ?? 0));
  for (const word of grammarWords) weights.set(word, likelihood.none);
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
