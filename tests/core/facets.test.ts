import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asFacets,
  type FacetName,
  type Filters,
  facetNames,
  fitsAll,
  hasValue,
  valuesOf,
} from "../../core/search/facets.ts";
import { resources } from "../../data/resources.ts";
import { aResource } from "../support/builders.ts";

const group = aResource({
  kind: "helpline",
  audiences: ["partners", "women"],
  topics: ["money", "mail"],
  formats: ["phone"],
  languages: ["es"],
  cost: "paid",
  faith: { tradition: "quaker", openToAll: null },
});

test.each<[FacetName, string[]]>([
  ["audiences", ["partners", "women"]],
  ["topics", ["money", "mail"]],
  ["kinds", ["helpline"]],
  ["formats", ["phone"]],
  ["languages", ["es"]],
  ["costs", ["paid"]],
  ["faiths", ["quaker"]],
])("%s of a record", (facet, values) => expect(valuesOf(group, facet)).toEqual(values));

test("what has no tradition is secular", () => expect(valuesOf(aResource(), "faiths")).toEqual(["secular"]));

describe("has a value", () => {
  test.each<[FacetName, string, boolean]>([
    ["audiences", "women", true],
    ["audiences", "mothers", false],
    ["audiences", "any-family", false],
    ["topics", "mail", true],
    ["topics", "any-family", false],
    ["costs", "free", false],
  ])("%s %s: %s", (facet, value, has) => expect(hasValue(group, facet, value)).toBe(has));
  test("for any family is for mothers, too, but of no other topic", () => {
    const forAll = aResource({ audiences: ["any-family"], topics: ["mail"] });
    expect(hasValue(forAll, "audiences", "mothers")).toBe(true);
    expect(hasValue(forAll, "topics", "mothers")).toBe(false);
  });
});

test.each<[Filters, boolean]>([
  [{}, true],
  [{ topics: "mail" }, true],
  [{ topics: "mail", costs: "paid", faiths: "quaker" }, true],
  [{ topics: "mail", costs: "free" }, false],
  [{ kinds: "legal" }, false],
])("%j: %s", (filters, fits) => expect(fitsAll(group, filters)).toBe(fits));

test("what is chosen is asked for", () => {
  expect(asFacets({ topics: "mail", costs: "free" })).toEqual({ topics: ["mail"], costs: ["free"] });
  expect(asFacets({})).toEqual({});
});

test("a record fits choices exactly if it has each of them", () => {
  const values = (facet: FacetName) => [...new Set(resources.flatMap((resource) => valuesOf(resource, facet)))];
  const choices = Object.fromEntries(facetNames.map((facet) => [facet, fc.constantFrom(...values(facet))]));
  const chosen = fc.record<Record<string, string>>(choices, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.constantFrom(...resources), chosen, (resource, filters: Filters) => {
      const missing = facetNames.filter((facet) => {
        const value = filters[facet];
        return value !== undefined && !hasValue(resource, facet, value);
      });
      expect(fitsAll(resource, filters)).toBe(missing.length === 0);
    }),
    { numRuns: 500 },
  );
});
