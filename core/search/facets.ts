import type { Facets, Resource } from "../../data/schema.ts";

export const facetNames = ["audiences", "topics", "kinds", "formats", "languages", "costs", "faiths"] as const;
export type FacetName = (typeof facetNames)[number];
/** What phrases ask for: also subjects, which are finer, and which nobody chooses from a list. */
export const askedFacets = [...facetNames, "subjects"] as const;
export type AskedFacet = (typeof askedFacets)[number];

/** What a person has chosen: nothing else is shown. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** A record's values, in the order of their weight. */
export function valuesOf(resource: Resource, facet: FacetName): readonly string[] {
  switch (facet) {
    case "kinds":
      return [resource.kind];
    case "costs":
      return [resource.cost];
    case "faiths":
      return [resource.faith?.tradition ?? "secular"];
    default:
      return resource[facet];
  }
}

/** What is for any family is for mothers, too. */
export function hasValue(resource: Resource, facet: FacetName, value: string): boolean {
  const values = valuesOf(resource, facet);
  return values.includes(value) || (facet === "audiences" && values.includes("any-family"));
}

export function fitsAll(resource: Resource, filters: Filters): boolean {
  return facetNames.every((facet) => {
    const value = filters[facet];
    return value === undefined || hasValue(resource, facet, value);
  });
}

/** What is chosen is asked for as well: whoever looks for mothers' groups gets these before groups for any family. */
export function asFacets(filters: Filters): Facets {
  // Each value is one of its facet's closed list: the windows offer no others.
  return Object.fromEntries(Object.entries(filters).map(([facet, value]) => [facet, [value]])) as Facets;
}
