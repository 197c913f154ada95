import { isServing } from "../directory.ts";
import { type FacetName, type Filters, facetNames, hasValue } from "./facets.ts";
import type { Result } from "./rank.ts";
import type { Part, Understood } from "./understand.ts";

/** What was asked for and had to be left out of account. */
export interface Relaxed {
  filters: readonly FacetName[];
  parts: readonly Part[];
}
export const nothing: Relaxed = { filters: [], parts: [] };

interface Found {
  results: readonly Result[];
  /** Filters that were left out. */
  dropped: readonly FacetName[];
}

/** No choice ends in an empty list: where nothing has all that was chosen, one choice is left out, else all. */
export function withoutWhatNothingHas(filters: Filters, find: (filters: Filters) => readonly Result[]): Found {
  const chosen = facetNames.filter((facet) => filters[facet] !== undefined);
  const tries = [[], ...chosen.map((facet) => [facet]), chosen];
  for (const dropped of tries) {
    const results = find(without(filters, dropped));
    if (results.length > 0) return { results, dropped };
  }
  return { results: [], dropped: [] };
}

function without(filters: Filters, dropped: readonly FacetName[]): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([facet]) => !dropped.some((one) => one === facet)));
}

/** The parts that the best result does not have, where no result has them all. Whoever names a group asks for that alone. */
export function partsOfNothing(results: readonly Result[], understood: Understood): readonly Part[] {
  const [best] = results;
  if (!best || best.matches.some(({ facet }) => facet === "name")) return [];
  const missing = (result: Result) => understood.parts.filter((part) => !isMet(part, result));
  return results.every((result) => missing(result).length > 0) ? missing(best) : [];
}

function isMet({ facets, state }: Part, { resource, matches }: Result): boolean {
  if (state !== undefined) return isServing(resource, state);
  const asked = facetNames.filter((facet) => facets[facet] !== undefined);
  const isAboutIt = matches.some((match) => match.facet === "subjects" && isAmong(match.value, facets.subjects));
  const hasIt = asked.some((facet) => facets[facet]?.some((value) => hasValue(resource, facet, value)));
  return asked.length === 0 || isAboutIt || hasIt;
}

function isAmong(value: string, values: readonly string[] = []): boolean {
  return values.includes(value);
}
