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

/** The first place whose word is not before `word`. */
function firstFrom(all: readonly string[], word: string): number {
  let from = 0;
  let to = all.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((all[middle] ?? "") < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A word, and the same in the other number: "visita" and "visitas"; short ones are other words ("new", "news"). */
export function formsOf(word: string): readonly [string, string] {
  if (word.length < shortestWithForms) return [word, word];
  return [word, word.endsWith("s") ? word.slice(0, -1) : `${word}s`];
}
const shortestWithForms = 4;
