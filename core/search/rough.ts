import Fuse from "fuse.js";

/** What a misspelt word most probably was; `undefined` where nothing is near enough. */
export type Rough = (word: string) => string | undefined;

/**
 * Repairs single words against all that the search knows, each with its weight. A file of its own, so that a window can open
 * before Fuse is there.
 */
export function createRough(words: ReadonlyMap<string, number>): Rough {
  const known = [...words].map(([word, weight]) => ({ word, weight, letters: lettersOf(word) }));
  const repaired = new Map<string, string | undefined>(); // the same word comes again with every key
  return (word) => {
    if (!repaired.has(word)) repaired.set(word, nearest(word, known));
    return repaired.get(word);
  };
}

interface Known {
  word: string;
  weight: number;
  /** One bit for each letter in it. */
  letters: number;
}

function nearest(word: string, known: readonly Known[]): string | undefined {
  const letters = lettersOf(word);
  const most = mostEdits(word);
  const alike = known.filter(
    (one) => Math.abs(one.word.length - word.length) <= most && differing(one.letters, letters) <= 2 * most,
  );
  const near = new Fuse(alike, fuseOptions)
    .search(word)
    .map(({ item }) => ({ ...item, edits: edits(word, item.word) }));
  const best = near
    .filter((one) => one.edits <= most && isLikely(word, one))
    .sort((one, other) => one.edits - other.edits || other.weight - one.weight || (one.word < other.word ? -1 : 1));
  return best[0]?.word;
}

/** The first letter is seldom wrong. And "felon" is no misspelt "Felony": of names, what only ends otherwise is another word. */
function isLikely(word: string, { word: meant, weight }: Known): boolean {
  const isSameStart = word[0] === meant[0];
  const stem = word.slice(0, Math.max(3, word.length - 2));
  const isOtherForm = word.length <= longestForm && meant.startsWith(stem);
  return isSameStart && (weight >= familyWeight || !isOtherForm);
}
const familyWeight = 3;
const longestForm = 5;

/** With two slips in five letters hardly a word is left. */
function mostEdits(word: string): number {
  return word.length <= 5 ? 1 : 2;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function differing(one: number, other: number): number {
  let rest = one ^ other;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}

/** Letters added, left out, changed, or swapped with their neighbor (optimal string alignment). */
export function edits(one: string, other: string): number {
  let rows: Rows = { before: [], last: Array.from({ length: other.length + 1 }, (_, at) => at) };
  for (let row = 1; row <= one.length; row++) rows = { before: rows.last, last: nextRow([one, other], row, rows) };
  return rows.last[other.length] ?? 0;
}
interface Rows {
  before: readonly number[];
  last: readonly number[];
}

function nextRow([one, other]: readonly [string, string], row: number, { before, last }: Rows): number[] {
  const next = [row];
  for (let at = 1; at <= other.length; at++) {
    const change = one[row - 1] === other[at - 1] ? 0 : 1;
    const isSwap = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    const ways = [cell(last, at) + 1, cell(next, at - 1) + 1, cell(last, at - 1) + change];
    next[at] = Math.min(...ways, isSwap ? cell(before, at - 2) + 1 : far);
  }
  return next;
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? far;
}
const far = Number.POSITIVE_INFINITY;

// All words are folded. Fuse counts a swap as two changes and knows no length: what it finds is then looked at letter by letter.
const fuseOptions = {
  keys: ["word"],
  threshold: 0.45,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  isCaseSensitive: true,
};
