import { describe, expect, test } from "vitest";
import { shareAt } from "../../core/search/demands.ts";
import { beginningShare, nameOf, nameShare } from "../../core/search/names.ts";
import {
  asksForGroup,
  type Circumstance,
  isOrderedByMiles,
  nearnessOf,
  standing,
  standingAnywhere,
} from "../../core/search/standing.ts";
import type { Understood } from "../../core/search/understand.ts";
import { weights } from "../../core/search/weights.ts";
import type { Resource } from "../../data/schema.ts";
import { anUnderstood, aResource } from "../support/builders.ts";

type Given = Partial<Omit<Circumstance, "understood">> & { understood?: Partial<Understood> };
const circumstance = ({ understood, ...given }: Given = {}): Circumstance => ({
  understood: anUnderstood(understood),
  isForGroup: false,
  language: undefined,
  miles: undefined,
  isMet: true,
  ...given,
});
const plain = aResource({
  kind: "legal",
  topics: ["advocacy"],
  audiences: ["mothers"],
  formats: ["in-person"],
  evidence: { level: "third-party", seen: "2026-11-23", sources: [] },
});
const sum = (names: readonly (keyof typeof weights)[]) => names.reduce((points, name) => points + weights[name], 0);
const group: Partial<Resource> = { kind: "support-group" };
const forGroup = { isForGroup: true };
const part = (kind: Resource["kind"]) => ({ parts: [{ facets: { kinds: [kind] }, from: 0, to: 1 }] });

describe("what tells for a record in every search", () => {
  test.each<[(keyof typeof weights)[], Partial<Resource>]>([
    [[], {}],
    [["supportGroup"], group],
    [["publication"], { kind: "publication" }],
    [["soldService"], { runBy: "company" }],
    [["caution"], { caution: { en: "Ask.", es: "Pregunte." } }],
    [["ownPage"], { evidence: { ...plain.evidence, level: "own-page" } }],
    [["supportGroup", "caution"], { ...group, caution: { en: "Ask.", es: "Pregunte." } }],
  ])("%o: %o", (names, parts) => expect(standingAnywhere({ ...plain, ...parts })).toBeCloseTo(sum(names), 9));
});

describe("and what in this one", () => {
  test.each<[(keyof typeof weights)[], Partial<Resource>, Given?]>([
    [[], {}],
    [["rarelyMeant"], { topics: ["grief"] }],
    [["rarelyMeant"], { topics: ["death-row", "legal"] }],
    [[], { topics: ["grief"] }, { understood: { topics: ["grief"] } }],
    [[], { topics: ["advocacy", "grief"] }],
    ...(["immigration", "substance-use", "juvenile"] as const).map(
      (topic): [(keyof typeof weights)[], Partial<Resource>] => [["specialTopic"], { topics: [topic] }],
    ),
    ...(["court", "legal", "jobs", "housing", "parole", "reentry", "calls", "mail", "money"] as const).map(
      (topic): [(keyof typeof weights)[], Partial<Resource>] => [["practicalTopic"], { topics: [topic] }],
    ),
    ...(["formerly-incarcerated", "immigrants", "veterans", "lgbtq"] as const).map(
      (audience): [(keyof typeof weights)[], Partial<Resource>] => [["specialAudience"], { audiences: [audience] }],
    ),
    [[], { audiences: ["veterans"] }, { understood: { audiences: ["veterans"] } }],
    [[], { audiences: ["veterans"] }, { understood: { topics: ["reentry"] } }],
    [["specialAudience"], { audiences: ["veterans"] }, { understood: { topics: ["legal"] } }],
    [[], { audiences: ["mothers", "veterans"] }],
    [["notSpoken"], { languages: ["en"] }, { understood: { languages: ["es"] } }],
    [[], { languages: ["en", "es"] }, { understood: { languages: ["es"] } }],
    [["elsewhere"], { serves: ["TX"] }, { understood: { state: "NY" } }],
    [[], { serves: ["TX"] }, { understood: { state: "TX" } }],
    [[], {}, { understood: { state: "NY" } }],
    [["elsewhere"], { serves: ["TX"] }, { understood: { state: "NY" }, miles: 10 }],
    [["supportGroup"], { ...group, serves: ["TX"] }, { understood: { state: "NY" }, miles: 24.9 }],
    [["supportGroup", "elsewhere"], { ...group, serves: ["TX"] }, { understood: { state: "NY" }, miles: 25 }],
    [["supportGroup", "elsewhere"], { ...group, serves: ["TX"] }, { understood: { state: "NY" } }],
    [["anybodysState"], { serves: ["TX"] }],
    [["notAskedHelpline"], { kind: "helpline" }],
    [[], { kind: "helpline" }, { understood: part("helpline") }],
    [["notAskedHelpline"], { kind: "helpline" }, { understood: part("legal") }],
    ...(["podcast", "video", "news", "scholarship"] as const).map(
      (kind): [(keyof typeof weights)[], Partial<Resource>] => [["notAskedMedia"], { kind }],
    ),
    [[], { kind: "podcast" }, { understood: { kinds: ["podcast"] } }],
    [["inOwnLanguage"], { languages: ["en", "es"] }, { language: "es" }],
    [[], { languages: ["en"] }, { language: "es" }],
    [[], { languages: ["en", "es"] }, { language: "en" }],
    [["openToFamilies"], { audiences: ["mothers", "any-family"] }, { understood: { rest: [] } }],
    [[], { audiences: ["any-family"] }, { understood: { rest: ["angel"] } }],
    [[], { audiences: ["any-family"] }, { understood: { rest: [], audiences: ["mothers"] } }],
    [[], {}, { understood: { rest: [] } }],
    [["oneFaith"], { faith: { tradition: "catholic", openToAll: true } }],
    [[], { faith: { tradition: "catholic", openToAll: true } }, { understood: { topics: ["faith"] } }],
    [[], { faith: { tradition: "catholic", openToAll: true } }, { understood: { faiths: ["jewish"] } }],
    [
      ["supportGroup", "groupThere", "otherHelpThere"],
      { ...group, serves: ["TX"] },
      { ...forGroup, understood: { state: "TX" } },
    ],
    [
      ["supportGroup", "groupThere"],
      { ...group, serves: ["TX"] },
      { ...forGroup, understood: { state: "NY" }, miles: 5 },
    ],
    [["otherHelpThere"], { serves: ["TX"] }, { ...forGroup, understood: { state: "TX" } }],
    [[], { serves: ["TX"] }, { understood: { state: "TX" } }],
    [["supportGroup", "groupOnline"], { ...group, formats: ["online"] }, forGroup],
    [["supportGroup", "groupOnline"], { ...group, formats: ["facebook"] }, forGroup],
    [["supportGroup"], { ...group, formats: ["online"] }],
    [["supportGroup"], { ...group, formats: ["phone"] }, forGroup],
    [["supportGroup", "anybodysState"], { ...group, formats: ["online"], serves: ["TX"] }, forGroup],
    [[], { formats: ["online"] }, forGroup],
    [
      ["supportGroup", "groupOnline", "groupForAnyone"],
      { ...group, formats: ["online"], audiences: ["any-family"], topics: ["emotional-support"] },
      forGroup,
    ],
    [
      ["supportGroup", "groupOnline"],
      { ...group, formats: ["online"], audiences: ["any-family"], topics: ["advocacy", "emotional-support"] },
      forGroup,
    ],
    [
      ["supportGroup", "groupOnline"],
      { ...group, formats: ["online"], audiences: ["mothers", "any-family"], topics: ["emotional-support"] },
      forGroup,
    ],
    [
      ["supportGroup", "groupOnline"],
      {
        ...group,
        formats: ["online"],
        audiences: ["any-family"],
        topics: ["emotional-support"],
        evidence: { ...plain.evidence, level: "seed" },
      },
      forGroup,
    ],
    [
      ["supportGroup", "groupOnline", "notSpoken"],
      { ...group, formats: ["online"], audiences: ["any-family"], topics: ["emotional-support"] },
      { ...forGroup, understood: { languages: ["es"] } },
    ],
  ])("%o: %o, %o", (names, parts, given) =>
    expect(standing({ ...plain, ...parts }, circumstance(given))).toBeCloseTo(sum(names), 9),
  );
});

describe("how near it meets", () => {
  const near = (miles: number, given: Given = {}, kind: Resource["kind"] = "legal") =>
    nearnessOf({ ...plain, kind }, circumstance({ miles, ...given }));
  test("counts most at no distance, nothing from 500 miles on, or where nobody knows", () => {
    expect(near(0)).toBeCloseTo(weights.nearOther, 9);
    expect(near(500)).toBeCloseTo(0, 9);
    expect(near(5000)).toBeCloseTo(0, 9);
    expect(nearnessOf(plain, circumstance())).toBeCloseTo(0, 9);
    expect(near(10)).toBeCloseTo(weights.nearOther * (1 - Math.log(2) / Math.log(51)), 9);
  });
  test("counts more for a group that was asked for", () => {
    expect(near(0, forGroup, "support-group")).toBeCloseTo(weights.nearGroup, 9);
    expect(near(0, forGroup)).toBeCloseTo(weights.nearOther, 9);
    expect(near(0, {}, "support-group")).toBeCloseTo(weights.nearOther, 9);
  });
  test("counts nothing where nothing else is met, but for groups", () => {
    expect(near(0, { isMet: false })).toBe(0);
    expect(near(0, { isMet: false, ...forGroup })).toBeCloseTo(weights.nearOther, 9);
  });
});

test.each<[boolean, Partial<Understood>]>([
  [true, { ...part("support-group") }],
  [true, { ...part("support-group"), audiences: ["any-family"], topics: ["emotional-support"] }],
  [false, { ...part("support-group"), audiences: ["mothers"] }],
  [false, { ...part("support-group"), topics: ["grief"] }],
  [false, { ...part("support-group"), rest: ["angel"] }],
  [false, { ...part("legal") }],
  [true, { state: "TX" }],
  [false, { state: "TX", topics: ["emotional-support"] }],
  [false, { state: "TX", rest: ["angel"] }],
  [false, {}],
])("a group is asked for: %s, of %o", (expected, parts) =>
  expect(asksForGroup(anUnderstood({ rest: [], ...parts }))).toBe(expected),
);

test("only groups that any family may look for stand in the order of their distance", () => {
  const ordered = (parts: Partial<Resource>, isForGroup = true) =>
    isOrderedByMiles({ ...plain, ...group, ...parts }, isForGroup);
  expect(ordered({})).toBe(true);
  expect(ordered({ topics: [] })).toBe(true);
  expect(ordered({ kind: "facebook-group" })).toBe(true);
  expect(ordered({}, false)).toBe(false);
  expect(ordered({ kind: "legal" })).toBe(false);
  expect(ordered({ topics: ["grief"] })).toBe(false);
  expect(ordered({ topics: ["death-row"] })).toBe(false);
  expect(ordered({ topics: ["advocacy", "grief"] })).toBe(true);
});

test("what a value counts by its place in a record's list, and a subject by its grade", () => {
  expect([0, 1, 2, 3].map((place) => shareAt("subjects", place))).toEqual([
    1,
    weights.secondGrade,
    weights.thirdGrade,
    0,
  ]);
  expect([0, 1, 4, 9].map((place) => shareAt("topics", place))).toEqual(
    [0, 1, 4, 4].map((place) => 1 - weights.laterInRecord * place),
  );
});

describe("how well a name is met", () => {
  const term = (word: string, rarity = 1, isTyped = true) => ({ word, weight: 1, rarity, isBegun: false, isTyped });
  const share = (name: string, ...terms: ReturnType<typeof term>[]) => nameShare([nameOf(name)], terms);
  test.each<[number, string, ReturnType<typeof term>[]]>([
    [1, "angel tree", [term("angel"), term("tree")]],
    [0.75, "angel tree", [term("angel")]],
    [0.5 * 0.75, "angel tree", [term("angel"), term("zoo")]],
    [0.25 * 0.75, "angel tree", [term("angel"), term("zoo", 3)]],
    [0, "angel tree", [term("zoo")]],
    [0, "angel tree", [term("angel", 0)]],
    [0, "angel tree", []],
    [0.75, "angel tree", [term("angel"), term("zoo", 1, false)]],
    [0.9 * (0.5 + 0.45 / 2), "angel tree", [term("angels")]],
    [0.8 * (0.5 + 0.4 / 2), "angel tree", [term("ang")]],
    [0, "angel tree", [term("a")]],
    [1, "angel", [term("angel"), term("angel")]],
  ])("%d: %s by %o", (expected, name, terms) => expect(share(name, ...terms)).toBeCloseTo(expected, 9));
  test("the best of several names counts", () => {
    const [zoo, angel] = [nameOf("zoo"), nameOf("angel")];
    expect(nameShare([zoo, angel, zoo], [term("angel")])).toBe(1);
    expect(nameShare([], [term("angel")])).toBe(0);
  });
  test("a beginning counts by its length, if it has several words", () => {
    expect(beginningShare("angel tree", "angel tree of waco")).toBeCloseTo(10 / 18, 9);
    expect(beginningShare("angel", "angel tree")).toBe(0);
    expect(beginningShare("tree of", "angel tree of waco")).toBe(0);
  });
});
