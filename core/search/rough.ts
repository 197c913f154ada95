import Fuse from "fuse.js";
import { lazily } from "../lazily.ts";
import type { Folded } from "./rank.ts";
import type { Words } from "./searchIndex.ts";

/** Finds what is misspelt; a file of its own, so that a window can open before Fuse is there. */
export interface Rough {
  inNames: (query: string) => ReadonlyMap<Folded, number>;
  inAll: (query: string) => ReadonlyMap<Folded, number>;
}

export function createRough(words: readonly Words[]): Rough {
  const names = lazily(() => new Fuse(words, fuseOptions(["names"])));
  const all = lazily(() => new Fuse(words, fuseOptions(["names", "all"])));
  return {
    inNames: (query) => shares(names().search(query)),
    inAll: (query) => shares(all().search(query)),
  };
}

/** For each record that Fuse found, how well: 0 not at all … 1 exactly. */
function shares(found: readonly { item: Words; score?: number }[]): ReadonlyMap<Folded, number> {
  return new Map(found.map(({ item, score = 1 }) => [item.record, 1 - score]));
}

// Everything is folded beforehand, so Fuse need not do it again for every record at every key.
function fuseOptions(keys: readonly (keyof Words)[]): object {
  return {
    keys: keys.map((name) => ({ name, weight: name === "names" ? 3 : 1 })),
    threshold: 0.25, // Fuse: 0 exact … 1 anything
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
    includeScore: true,
  };
}
