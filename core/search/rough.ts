import Fuse from "fuse.js/basic";
import { likelihood } from "./likelihood.ts";
import { withoutLikeSounds } from "./sound.ts";

/** What a misspelt word most probably was, or, where it `isBegun`, was going to be; `undefined` where nothing is near enough. */
export type Rough = (word: string, isBegun: boolean) => string | undefined;

/** A word that may have been meant; the more it weighs, the likelier. */
export interface Likely {
  word: string;
  weight: number;
}

/**
 * Repairs single words against those whose first letter sounds the same, which is seldom wrong. A file of its own, so that a
 * window can open before Fuse is there.
 */
export function createRough(likely: (first: string) => readonly Likely[]): Rough {
  const known = new Map<string, readonly Known[]>();
  const repaired = new Map<string, string | undefined>(); // the same word comes again with every key
  const knownFrom = (first: string) => {
    const some = known.get(first) ?? likely(first).map((one) => ({ ...one, letters: lettersOf(one.word) }));
    known.set(first, some);
    return some;
  };
  return (word, isBegun) => {
    const key = isBegun ? `${word}…` : word;
    if (!repaired.has(key)) repaired.set(key, repair(word, isBegun, startsLike(word).flatMap(knownFrom)));
    return repaired.get(key);
  };
}

/** How words may begin that this one may have been: "ermano" is "hermano", "begas" is "vegas". */
function startsLike(word: string): string[] {
  const first = word[0] ?? "";
  if (/^h[aeiou]/.test(word)) return [first, word[1] ?? ""];
  if (/^[aeiou]/.test(word)) return [first, `h${first}`];
  return [first, ...(soundingLike[first] ?? "")];
}
const soundingLike: Readonly<Record<string, string>> = {
  b: "v",
  v: "b",
  c: "kqsz",
  k: "cq",
  q: "kc",
  s: "cz",
  z: "sc",
  g: "j",
  j: "g",
};

interface Known extends Likely {
  /** One bit for each letter in it. */
  letters: number;
}

interface Near extends Known {
  edits: number;
}

function repair(word: string, isBegun: boolean, known: readonly Known[]): string | undefined {
  const whole = nearest(word, known);
  const begun = isBegun ? nearestEnd(word, known) : undefined;
  return begun && (!whole || begun.edits < whole.edits) ? begun.word : whole?.word;
}

function nearest(word: string, known: readonly Known[]): Near | undefined {
  const letters = lettersOf(word);
  const most = mostEdits(word);
  const alike = known.filter(
    (one) => Math.abs(one.word.length - word.length) <= most && differing(one.letters, letters) <= 2 * most,
  );
  return likeliest(word, alike, (other) => slips(word, other));
}

/** A word whose beginning is like this one: "michag" goes on as "michigan". */
function nearestEnd(word: string, known: readonly Known[]): Near | undefined {
  const letters = lettersOf(word);
  const most = mostEdits(word);
  const isLacking = (other: number) => differing(other & letters, letters) > most;
  const alike = known.filter(
    (one) =>
      one.word.length > word.length &&
      !isLacking(one.letters) &&
      !isLacking(lettersOf(one.word.slice(0, word.length + 1))),
  );
  return likeliest(word, alike, (other) =>
    Math.min(...[-1, 0, 1].map((more) => slips(word, other.slice(0, word.length + more)))),
  );
}

function likeliest(word: string, alike: readonly Known[], editsTo: (other: string) => number): Near | undefined {
  const near = new Fuse(alike, fuseOptions)
    .search(word)
    .map(({ item }) => ({ ...item, edits: editsTo(item.word) }))
    .filter((one) => one.edits <= mostEdits(word) && isLikely(word, one));
  return near.sort(
    (one, other) =>
      one.edits - other.edits ||
      other.weight - one.weight ||
      one.word.length - other.word.length ||
      (one.word < other.word ? -1 : 1),
  )[0];
}

/** "Felon" is no misspelt "Felony": of names, what only ends otherwise is another word. */
function isLikely(word: string, { word: meant, weight }: Known): boolean {
  if (word[0] !== meant[0] && soundOf(word)[0] !== soundOf(meant)[0]) return false;
  const stem = word.slice(0, Math.max(3, word.length - 2));
  const isOtherForm = word.length <= longestForm && meant.startsWith(stem);
  return weight >= likelihood.family || !isOtherForm;
}
const longestForm = 5;

/** With two slips in five letters hardly a word is left. */
function mostEdits(word: string): number {
  return word.length <= 5 ? 1 : 2;
}

/** Whoever writes as they hear makes one slip, and a small one: "apollo" is "apoyo", "comisary" is "commissary". */
function slips(word: string, other: string): number {
  const count = edits(word, other);
  return count > 0 && count <= mostEdits(word) && soundOf(word) === soundOf(other) ? soundsAlike : count;
}
const soundsAlike = 0.5;

/** How a word sounds: also "ll" as "y", "ge" as "je", and no "h". */
function soundOf(word: string): string {
  return withoutLikeSounds(
    word
      .replace(/ll/g, "y")
      .replace(/g(?=[ei])/g, "j")
      .replace(/(?<!c)h/g, ""),
  );
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
