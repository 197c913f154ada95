/** Sorted words or phrases, found whole or by how they begin. */
export interface WordList {
  all: readonly string[];
  /** Where it stands; -1 where it does not. */
  find: (word: string) => number;
  /** From where to where those stand that begin so. */
  startingWith: (start: string) => readonly [from: number, to: number];
}

/** `all` is sorted by UTF-16 code units, as `sort()` does. */
export function wordList(all: readonly string[]): WordList {
  return {
    all,
    find: (word) => {
      const at = firstFrom(all, word);
      return all[at] === word ? at : -1;
    },
    startingWith: (start) => [firstFrom(all, start), firstFrom(all, start + last)],
  };
}
const last = "\uffff";

/** The first place in a sorted list that is not before `item`. */
export function firstFrom<T extends string | number>(all: readonly T[], item: T): number {
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = all[middle];
    if (there !== undefined && there < item) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A word, and the same in the other number: "visita" and "visitas"; but "new" and "news" are two words, and "access" is one. */
export function formsOf(word: string): readonly [string, string] {
  if (word.length < shortestWithForms || /^news$|ss$/.test(word)) return [word, word];
  return [word, word.endsWith("s") ? word.slice(0, -1) : `${word}s`];
}
const shortestWithForms = 4;
