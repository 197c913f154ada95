import { isRecord } from "./pages/page.ts";

/** An entry that the person picked. Its name is kept too, so that one that a later release no longer has can be named. */
export interface SavedEntry {
  id: string;
  name: string;
}
/** What the person picked, in the person's own order; no entry twice, and never more than `mostEntries`. */
export interface SavedList {
  version: 1;
  entries: readonly SavedEntry[];
}
/** An entry that was taken out, and the place where it stood. */
export interface Removed {
  entry: SavedEntry;
  at: number;
}

/** More than anyone hands out; few enough to be kept, and read, in one piece. */
export const mostEntries = 60;
export const emptyList: SavedList = { version: 1, entries: [] };

/** A list from whatever is stored or was brought in a file: what is not an entry is dropped, the others stay in their order. */
export function savedListFrom(stored: unknown): SavedList {
  const claims = isRecord(stored) && Array.isArray(stored.entries) ? stored.entries : [];
  const names = new Map<string, string>();
  for (const claim of claims.filter(isEntry)) if (!names.has(claim.id)) names.set(claim.id, readable(claim.name));
  return listOf([...names].slice(0, mostEntries).map(([id, name]) => ({ id, name })));
}

/**
 * `after` as it is to be kept where `stored` stands: what a newer release wrote there, and what is more than we show, stays behind
 * the entries that we understand.
 *
 * @throws {Error} where the list is kept in a form that is not understood at all: it must not be written over.
 */
export function listToStore(stored: unknown, after: SavedList): unknown {
  if (!isRecord(stored)) return after;
  const { entries = [], version } = stored;
  if (!Array.isArray(entries)) throw new Error("The list is kept in a form that this release does not understand.");
  const understood = entries.filter(isEntry);
  const isNew = (claim: unknown) => !isEntry(claim) || !hasEntry(after, claim.id);
  return {
    ...stored,
    version: Math.max(after.version, typeof version === "number" ? version : 0),
    entries: [
      ...after.entries.map((entry) => ({ ...understood.find(({ id }) => id === entry.id), ...entry })),
      ...notUnderstood(stored).filter(isNew),
    ],
  };
}

/** Of what is stored as the list, the parts that `savedListFrom` leaves out. */
export function notUnderstood(stored: unknown): unknown[] {
  const claims: unknown[] = isRecord(stored) && Array.isArray(stored.entries) ? stored.entries : [];
  const understood = savedListFrom(stored);
  return claims.filter((claim) => !isEntry(claim) || !hasEntry(understood, claim.id));
}

export function hasEntry({ entries }: SavedList, id: string): boolean {
  return entries.some((entry) => entry.id === id);
}

export function isFull({ entries }: SavedList): boolean {
  return entries.length >= mostEntries;
}

/** With the entry at its end; the same list where it has it already, or is full. */
export function withEntry(list: SavedList, { id, name }: SavedEntry): SavedList {
  return hasEntry(list, id) || isFull(list) ? list : listOf([...list.entries, { id, name }]);
}

/** The same list where it has none of them. */
export function withoutEntries(list: SavedList, ids: readonly string[]): SavedList {
  const left = list.entries.filter(({ id }) => !ids.includes(id));
  return left.length === list.entries.length ? list : listOf(left);
}

/** Those of the entries that stand there, as `putBack` wants them. */
export function placesOf({ entries }: SavedList, ids: readonly string[]): Removed[] {
  return entries.map((entry, at) => ({ entry, at })).filter(({ entry }) => ids.includes(entry.id));
}

/**
 * Puts entries back where they stood, whatever happened to the others meanwhile; the same list where it has them all.
 * `removed` is in the order of the places.
 */
export function putBack(list: SavedList, removed: readonly Removed[]): SavedList {
  return removed.reduce((before, { entry, at }) => {
    if (hasEntry(before, entry.id) || isFull(before)) return before;
    return listOf(before.entries.toSpliced(at, 0, entry));
  }, list);
}

/** Changes places with the neighbor before (-1) or after (1); the same list where there is none. */
export function withMoved(list: SavedList, id: string, by: -1 | 1): SavedList {
  const { entries } = list;
  const at = entries.findIndex((entry) => entry.id === id);
  const [one, other] = [entries[at], entries[at + by]];
  if (!one || !other) return list;
  return listOf(entries.with(at, other).with(at + by, one));
}

function listOf(entries: readonly SavedEntry[]): SavedList {
  return { version: 1, entries };
}

const longestId = 100;
const longestName = 200;

function isEntry(claim: unknown): claim is SavedEntry {
  if (!isRecord(claim)) return false;
  const { id, name } = claim;
  return isText(id, longestId) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && isText(name, longestName);
}

function isText(claim: unknown, longest: number): claim is string {
  return typeof claim === "string" && claim.length <= longest && readable(claim) !== "";
}

/** A file may come from anybody: without what is not seen, or turns the words around it. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
}
