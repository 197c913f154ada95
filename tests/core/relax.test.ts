import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FacetName, type Filters, fitsAll } from "../../core/search/facets.ts";
import type { Result } from "../../core/search/rank.ts";
import { partsOfNothing, withoutWhatNothingHas } from "../../core/search/relax.ts";
import type { Part, Understood } from "../../core/search/understand.ts";
import type { Resource } from "../../data/schema.ts";
import { aResource } from "../support/builders.ts";

function aResult(parts: Partial<Resource>, matches: Result["matches"] = []): Result {
  return { resource: aResource(parts), score: 1, matches, distance: undefined, nearness: 0 };
}

const found = [
  aResult({ topics: ["money"], formats: ["phone"], cost: "free" }),
  aResult({ topics: ["mail"], formats: ["online"], cost: "free" }),
];
const find = (filters: Filters) => found.filter(({ resource }) => fitsAll(resource, filters));

describe("one choice is left out where nothing has all, else all are", () => {
  test.each<[string, Filters, { dropped: FacetName[]; results: Result[] }]>([
    ["nothing was chosen", {}, { dropped: [], results: found }],
    ["something has it all", { topics: "money", formats: "phone" }, { dropped: [], results: found.slice(0, 1) }],
    [
      "one is too much",
      { topics: "money", formats: "phone", costs: "paid" },
      { dropped: ["costs"], results: found.slice(0, 1) },
    ],
    ["either is too much", { topics: "mail", formats: "phone" }, { dropped: ["topics"], results: found.slice(0, 1) }],
    ["nothing has any", { topics: "grief", formats: "app" }, { dropped: ["topics", "formats"], results: found }],
    ["nothing has the only one", { topics: "grief" }, { dropped: ["topics"], results: found }],
  ])("%s", (_what, filters, expected) => expect(withoutWhatNothingHas(filters, find)).toEqual(expected));
  test("where nothing is there at all, nothing is said to be left out", () => {
    expect(withoutWhatNothingHas({ topics: "grief" }, () => [])).toEqual({ results: [], dropped: [] });
  });
  test("the list is never empty, what stands has all other choices, and none is left out without need", () => {
    const chosen = fc.record(
      {
        topics: fc.constantFrom("money", "mail", "grief"),
        formats: fc.constantFrom("phone", "online", "app"),
        costs: fc.constantFrom("free", "paid"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(chosen, (filters: Filters) => {
        const { results, dropped } = withoutWhatNothingHas(filters, find);
        const kept = Object.fromEntries(
          Object.entries(filters).filter(([facet]) => !dropped.some((one) => one === facet)),
        );
        expect(results.length).toBeGreaterThan(0);
        expect(results).toEqual(find(kept));
        expect(dropped.length > 0).toBe(find(filters).length === 0);
        expect(dropped.filter((facet) => filters[facet] === undefined)).toEqual([]);
      }),
    );
  });
});

describe("what no result has", () => {
  const money: Part = { facets: { topics: ["money"] }, from: 0, to: 1 };
  const mothers: Part = { facets: { audiences: ["mothers"], topics: ["grief"] }, from: 1, to: 2 };
  const ohio: Part = { facets: {}, state: "OH", from: 2, to: 3 };
  const somewhere: Part = { facets: { synonyms: ["ride"] }, from: 3, to: 4 };
  const asked = (...parts: Part[]): Understood => {
    const none = { audiences: [], topics: [], formats: [], kinds: [], languages: [], costs: [], faiths: [] };
    return { ...none, state: undefined, rest: [], parts };
  };
  const rides: Part = { facets: { topics: ["visiting"], subjects: ["rides-to-visits"] }, from: 4, to: 5 };
  const mourning: Part = { facets: { audiences: ["mothers"], subjects: ["grief"] }, from: 5, to: 6 };
  const forMoney = aResult({ topics: ["money"], audiences: ["partners"], serves: ["CA"] });
  const forMothers = aResult({ topics: ["mail"], audiences: ["mothers"], serves: ["OH"] });
  test.each<[string, Result[], { parts: Part[]; missing: Part[] }]>([
    ["there is no result", [], { parts: [money], missing: [] }],
    ["the first has it all", [forMoney], { parts: [money], missing: [] }],
    ["a later one has it all", [forMoney, forMothers], { parts: [mothers, ohio], missing: [] }],
    [
      "the first lacks one, and no other has them all",
      [forMoney, forMothers],
      { parts: [money, mothers], missing: [mothers] },
    ],
    ["it serves another state", [forMoney], { parts: [money, ohio], missing: [ohio] }],
    ["it serves the whole country", [aResult({ topics: ["money"] })], { parts: [money, ohio], missing: [] }],
    ["one value of a part will do", [forMothers], { parts: [mothers], missing: [] }],
    [
      "it is about the subject, if not the topic",
      [{ ...forMoney, matches: [{ facet: "subjects", value: "rides-to-visits" }] }],
      { parts: [rides], missing: [] },
    ],
    [
      "it is about another subject",
      [{ ...forMoney, matches: [{ facet: "subjects", value: "bail" }] }],
      { parts: [rides], missing: [rides] },
    ],
    [
      "its topic has the name of the subject",
      [{ ...forMoney, matches: [{ facet: "topics", value: "grief" }] }],
      { parts: [mourning], missing: [mourning] },
    ],
    ["what only words tell is never missing", [forMoney], { parts: [somewhere], missing: [] }],
    [
      "it was asked for by its name",
      [{ ...forMoney, matches: [{ facet: "name" }] }],
      { parts: [mothers], missing: [] },
    ],
  ])("where %s", (_what, results, { parts, missing }) => {
    expect(partsOfNothing(results, asked(...parts))).toEqual(missing);
  });
});
