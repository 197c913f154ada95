import { lazily } from "../lazily.ts";
import { type Folded, type Found, nameSure } from "./rank.ts";
import type { SearchIndex } from "./searchIndex.ts";

/** Finds names, and the words that were not understood. */
export type Finder = (telling: readonly string[], rest: readonly string[]) => Found;

export function createFinder({ records, words }: SearchIndex): Finder {
  const texts = lazily(() => new Map(words().map(({ record, all }) => [record, all])));
  return (telling, rest) => {
    if (rest.length === 0) return nothing;
    const bestName = ({ names }: Folded) => Math.max(...names.map((name) => shareInName(telling, name)));
    const names = shares(records, bestName);
    // Where a name is met there is no need to look into every text.
    const isNamed = [...names.values()].some((share) => share > nameSure);
    const textOf = (record: Folded) => (isNamed ? record.inNames : (texts().get(record) ?? ""));
    return { names, words: shares(records, (record) => shareInText(rest, textOf(record))) };
  };
}

const nothing: Found = { names: new Map(), words: new Map() };

function shares(records: readonly Folded[], shareOf: (record: Folded) => number): Map<Folded, number> {
  return new Map(records.map((record): [Folded, number] => [record, shareOf(record)]).filter(([, share]) => share > 0));
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
