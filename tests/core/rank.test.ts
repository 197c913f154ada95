import { describe, expect, test } from "vitest";
import type { Demand } from "../../core/search/demands.ts";
import { type AskedFacet, askedFacets, type FacetName, valuesOf } from "../../core/search/facets.ts";
import { nameOf } from "../../core/search/names.ts";
import { type Asked, type Ranked, resultOf } from "../../core/search/rank.ts";
import { weights } from "../../core/search/weights.ts";
import type { Resource } from "../../data/schema.ts";
import { anUnderstood, aResource } from "../support/builders.ts";

const subjectsOf: Readonly<Record<string, number>> = { "mothers-of": 0, "partners-of": 1 };
const record = (parts: Partial<Resource> = {}, given: Partial<Ranked> = {}): Ranked => {
  const resource = aResource({ topics: ["visiting", "mail"], audiences: ["any-family"], ...parts });
  return {
    resource,
    names: [nameOf("a group")],
    placeOf: (facet, value) =>
      facet === "subjects" ? (subjectsOf[value] ?? -1) : valuesOf(resource, facet).indexOf(value),
    words: 0,
    ...given,
  };
};
const asked = (parts: Partial<Asked> = {}): Asked => ({
  typed: "zoo",
  meant: "zoo",
  terms: [],
  rarest: 1,
  understood: anUnderstood({ rest: ["zoo"] }),
  isForGroup: false,
  demands: [],
  language: undefined,
  distanceTo: () => undefined,
  ...parts,
});
const demand = (facet: AskedFacet, ...values: [value: string, points: number][]): Demand => ({
  facet,
  values: values.map(([value, points]) => ({ value, points })),
});
/** What the demands add to the score, and what is said to be met. */
const met = (demands: readonly Demand[], parts: Partial<Resource> = {}) => {
  const one = record(parts);
  const { score, matches } = resultOf(one, asked({ demands }));
  return [Number((score - resultOf(one, asked()).score).toFixed(6)), matches];
};

describe("what is asked for and met", () => {
  test("counts by the best value, less further down in the record's list", () => {
    const second = Number((2 * (1 - weights.laterInRecord)).toFixed(6));
    expect(met([demand("topics", ["visiting", 3])])).toEqual([3, [{ facet: "topics", value: "visiting" }]]);
    expect(met([demand("topics", ["mail", 2])])).toEqual([second, [{ facet: "topics", value: "mail" }]]);
    expect(met([demand("topics", ["mail", 2], ["visiting", 3], ["money", 9])])).toEqual([
      3,
      [{ facet: "topics", value: "visiting" }],
    ]);
    expect(met([demand("topics", ["money", 9], ["mail", 2])])).toEqual([second, [{ facet: "topics", value: "mail" }]]);
  });
  test("a facet counts once, with the best of what is met; both are said", () => {
    expect(met([demand("topics", ["mail", 1]), demand("topics", ["visiting", 3])])).toEqual([
      3,
      [
        { facet: "topics", value: "visiting" },
        { facet: "topics", value: "mail" },
      ],
    ]);
  });
  test("a further subject counts less", () => {
    const both = met([demand("subjects", ["partners-of", 1]), demand("subjects", ["mothers-of", 2])]);
    expect(both[0]).toBeCloseTo(2 + weights.secondGrade * weights.subjectAgain, 5);
  });
  test("different facets count each for itself", () => {
    const [points] = met([demand("topics", ["visiting", 3]), demand("formats", ["online", 1])]);
    expect(points).toBe(4);
  });
  test("for any family is nearly for mothers", () => {
    expect(met([demand("audiences", ["mothers", 2])])).toEqual([
      weights.anyFamily,
      [{ facet: "audiences", value: "any-family" }],
    ]);
    expect(met([demand("audiences", ["mothers", 2])], { audiences: ["mothers", "any-family"] })[0]).toBe(2);
  });
});

test("what is asked for and not there costs points, by its facet", () => {
  const costs: Record<AskedFacet, number> = {
    audiences: weights.forOthers,
    topics: weights.aboutOther,
    subjects: weights.onOther,
    kinds: weights.otherKind,
    formats: weights.otherFormat,
    languages: weights.otherLanguage,
    costs: weights.otherCost,
    faiths: weights.otherFaith,
  };
  for (const facet of askedFacets)
    expect(met([demand(facet, ["nothing", 5])], { audiences: ["mothers"] })).toEqual([costs[facet], []]);
});

test("its own state counts, the whole country does not", () => {
  const there = { ...asked().understood, state: "TX" };
  const matches = (serves: Resource["serves"]) => resultOf(record({ serves }), asked({ understood: there })).matches;
  expect(matches(["TX"])).toEqual([{ facet: "state", value: "TX" }]);
  expect(matches(["NY"])).toEqual([]);
  expect(matches("US")).toEqual([]);
  const score = (serves: Resource["serves"]) => resultOf(record({ serves }), asked({ understood: there })).score;
  expect(score(["TX"]) - score("US")).toBeCloseTo(weights.state, 6);
});

describe("its name", () => {
  const term = (word: string) => ({ word, weight: 1, rarity: 1, isBegun: false, isTyped: true });
  const result = (names: string[], parts: Partial<Asked>, words = 0) => {
    const one = record({}, { names: names.map(nameOf), words });
    const { score, matches } = resultOf(one, asked(parts));
    const without = resultOf(record({}, { names: [] }), asked(parts)).score;
    return [Number((score - without).toFixed(6)), matches.map(({ facet }) => facet)];
  };
  test.each([
    ["as typed", ["zoo", "angel tree"], { typed: "angel tree", meant: "x" }, [weights.exactName, ["name"]]],
    ["as meant", ["angel tree", "zoo"], { typed: "x", meant: "angel tree" }, [weights.exactName, ["name"]]],
    [
      "begun by half and more",
      ["angel tree of"],
      { meant: "angel tree" },
      [(weights.beginningOfName * 10) / 13, ["name"]],
    ],
    ["begun by less", ["angel tree of waco texas"], { meant: "angel tree" }, [(weights.beginningOfName * 10) / 24, []]],
    ["begun by one word", ["angel tree"], { meant: "angel" }, [0, []]],
    ["another", ["angel tree"], {}, [0, []]],
  ])("%s: %o", (...[_what, names, parts, [points, facets]]) => {
    const [score, said] = result(names, parts);
    expect(score).toBeCloseTo(Number(points), 5);
    expect(said).toEqual(facets);
  });
  test("words of it count by their square, and less where they are common", () => {
    const terms = [term("angel")]; // half of the name: 0.75
    expect(result(["angel tree"], { terms })).toEqual([Number((0.75 ** 2 * weights.name).toFixed(6)), ["name"]]);
    expect(result(["angel tree"], { terms, rarest: 0.5 })[0]).toBeCloseTo(0.75 ** 2 * weights.name * 0.5, 5);
  });
  test("it must be surer where all words are understood", () => {
    const understood = { ...asked().understood, rest: [] };
    expect(result(["angel tree"], { terms: [term("angel")], understood })[1]).toEqual([]);
    expect(result(["angel tree"], { terms: [term("angel"), term("tree")], understood })[1]).toEqual(["name"]);
  });
  test("words elsewhere are said where they tell something, and no name is", () => {
    expect(result(["angel tree"], {}, 0.6)).toEqual([0.6, ["words"]]);
    expect(result(["angel tree"], {}, 0.5)).toEqual([0.5, []]);
    expect(result(["angel tree"], { typed: "angel tree" }, 3)[1]).toEqual(["name"]);
  });
});

test("what is near counts where something else is met", () => {
  const distance = { miles: 0, from: "Waco" };
  const here = { distanceTo: () => distance };
  const nothing = resultOf(record(), asked(here));
  expect(nothing).toMatchObject({ nearness: 0, distance });
  const visits = resultOf(record(), asked({ ...here, demands: [demand("topics", ["visiting", 3])] }));
  expect(visits.nearness).toBeCloseTo(weights.nearOther, 6);
  const words = resultOf(record({}, { words: 3 }), asked(here));
  expect(words.nearness).toBeCloseTo(weights.nearOther, 6);
  const state = { ...asked().understood, state: "TX" };
  expect(resultOf(record({ serves: ["TX"] }), asked({ ...here, understood: state })).nearness).toBe(0);
});

test("each facet of a record has its values", () => {
  const one = aResource({ faith: { tradition: "catholic", openToAll: true } });
  const values = (facet: FacetName) => valuesOf(one, facet);
  expect([values("kinds"), values("costs"), values("faiths"), values("topics")]).toEqual([
    ["support-group"],
    ["free"],
    ["catholic"],
    ["emotional-support"],
  ]);
  expect(valuesOf(aResource(), "faiths")).toEqual(["secular"]);
});
