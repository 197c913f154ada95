import fc from "fast-check";
import { describe, expect } from "vitest";
import { createAddressBar } from "../../core/addressBar.ts";
import { crisisIn } from "../../core/crisis.ts";
import { filterRules, ruleListOf } from "../../core/pages/ruleList.ts";
import { createPlaces } from "../../core/places.ts";
import { fold } from "../../core/search/fold.ts";
import { highlighted } from "../../core/search/highlight.ts";
import { createRough } from "../../core/search/rough.ts";
import { type Answer, createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { withoutParts } from "../../core/search/withoutParts.ts";
import { languages } from "../../core/settings.ts";
import { states } from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import crisisLines from "../fixtures/crisis.json" with { type: "json" };
import { anyPlace, anyQuery } from "../support/arbitraries/queries.ts";
import { someSettings } from "../support/arbitraries/stored.ts";
import { anyText, flood } from "../support/arbitraries/texts.ts";
import { fuzz, inTime } from "../support/fuzz.ts";
import { knowledge } from "../support/knowledge.ts";

const search = createSearch(createIndex(searchKnowledge(fold)), createRough);
const places = createPlaces(searchKnowledge(fold));
const crisisWords = knowledge.signals.map(({ crisis }) => crisis);
const answerInBar = createAddressBar(search, crisisWords);
const ids = new Set(resources.map(({ id }) => id));

const options = fc.record(
  {
    near: anyPlace,
    home: fc.constantFrom(...states),
    language: fc.constantFrom(...languages),
    limit: fc.constantFrom(1, 5, 20, 100),
    isAsTyped: fc.boolean(),
    filters: fc.record(
      {
        topics: fc.constantFrom("money", "grief", "death-row"),
        formats: fc.constantFrom("phone", "app"),
        costs: fc.constantFrom("free", "paid"),
        languages: fc.constantFrom("es", "vi"),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

function expectSound({ results, understood, relaxed }: Answer, query: string): void {
  const found = results.map(({ resource }) => resource.id);
  expect(new Set(found).size).toBe(found.length);
  for (const id of found) expect(ids).toContain(id);
  for (const { score, nearness, distance } of results) {
    expect(Number.isFinite(score) && Number.isFinite(nearness)).toBe(true);
    expect(distance === undefined || Number.isFinite(distance.miles)).toBe(true);
  }
  const words = fold(query.slice(0, 200)).split(" ").filter(Boolean).length;
  let end = 0;
  for (const { from, to } of understood.parts) {
    expect(from).toBeGreaterThanOrEqual(end === 0 ? 0 : Math.min(end, from)); // two words of a split one share a place
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(words);
    end = to;
  }
  expect([undefined, ...states]).toContain(understood.state);
  for (const part of relaxed.parts) expect(understood.parts).toContain(part);
}

describe("a search", () => {
  fuzz("for anything answers in time, with records, each once; what it understood lies in the query", 2_200, [
    fc.tuple(anyQuery, options),
    ([query, some]) => {
      const answer = inTime(() => search(query, some));
      expectSound(answer, query);
      expect(answer.results.length).toBeLessThanOrEqual(some.limit ?? 20);
    },
  ]);
  fuzz("gives the same again, whatever was searched in between, and whatever was typed first", 800, [
    fc.tuple(anyQuery, anyQuery, fc.nat(60)),
    ([query, other, length]) => {
      const before = search(query);
      inTime(() => search(other));
      inTime(() => search(query.slice(0, length)));
      expect(search(query)).toEqual(before);
    },
  ]);
  fuzz("without a part that was understood has fewer words than before", 1_100, [
    fc.tuple(anyQuery, fc.nat(5)),
    ([query, at]) => {
      const { understood } = search(query);
      const part = understood.parts[at];
      const left = inTime(() => withoutParts(query, part ? [part] : []));
      const count = (text: string) => fold(text).split(" ").filter(Boolean).length;
      if (part) expect(count(left)).toBeLessThan(count(query.replace(/\b(\d{5})-\d{4}\b/g, "$1")));
    },
  ]);
  fuzz("from the address bar offers names of the directory alone, and beside help that stands first nothing", 800, [
    fc.tuple(anyQuery, someSettings),
    ([query, settings]) => {
      const { crisis, rows } = inTime(() => answerInBar(query, settings));
      expect(rows.length).toBeLessThanOrEqual(5);
      if (crisis) expect(rows).toEqual([]);
      expect(rows.every(({ name }) => resources.some((resource) => resource.name === name))).toBe(true);
    },
  ]);
});

describe("text", () => {
  fuzz("that is folded holds words alone, is folded already, and took no time", 5_500, [
    fc.oneof(anyQuery, anyText, flood),
    (text) => {
      const folded = inTime(() => fold(text));
      expect(folded).not.toMatch(/[^\p{L}\p{N} ]| {2}|^ | $/u);
      expect(fold(folded)).toBe(folded);
    },
  ]);
  fuzz("that is marked is the same text, and words are marked", 3_300, [
    fc.tuple(
      fc.oneof(anyQuery, anyText),
      anyQuery.map((query) => fold(query).split(" ").slice(0, 8)),
    ),
    ([text, words]) => {
      const pieces = inTime(() => highlighted(text, words));
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces) expect(piece.text).not.toBe("");
    },
  ]);
});

describe("a place", () => {
  fuzz("of any shape is somewhere we cover, or nowhere, and its fault is named", 4_400, [
    fc.tuple(anyPlace, fc.constantFrom(undefined, ...states)),
    ([place, home]) => {
      const found = inTime(() => places.find(place, home));
      if (found?.state !== undefined) expect(states).toContain(found.state);
      if (found?.point) expect(Number.isFinite(found.point.latitude + found.point.longitude)).toBe(true);
      expect([undefined, "zip", "city", "abroad"]).toContain(inTime(() => places.faultOf(place)));
      inTime(() => places.findLargeCity(place, home));
    },
  ]);
});

const rules = ruleListOf(knowledge);
fuzz("the list of rules can be searched for anything", 250, [
  anyQuery,
  (query) => {
    const { sites, words } = inTime(() => filterRules(rules, query));
    expect(sites.length).toBeLessThanOrEqual(rules.sites.length);
    expect(words.every((line) => line.words.length > 0)).toBe(true);
  },
]);

/** Found as they stand, and not by chance of what they stand beside. */
const calls = crisisLines.filter(({ query }) => crisisIn(query, crisisWords) !== undefined).map(({ query }) => query);
/** Words in no phrase of a crisis or of what only sounds like one. */
const neutral = ["zebra", "oklahoma", "montgomery", "xylophone", "quebec", "lunes", "septiembre", "photo"];
const padding = fc.array(fc.constantFrom(...neutral), { maxLength: 30 }).map((words) => words.join(" "));
const dressings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(" ", "  \n "),
  (text) => `¡¡${text}!!! 😭`,
  (text) => text.replaceAll(" ", " … "),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("o", "ó").replaceAll("a", "á"),
];

describe("words that put help first", () => {
  fuzz("are looked for in any text, in time", 2_200, [
    anyQuery,
    (query) => expect([undefined, "self-harm", "danger"]).toContain(inTime(() => crisisIn(query, crisisWords))),
  ]);
  fuzz("are found in whatever words stand around them, however they are written", 2_200, [
    fc.tuple(fc.constantFrom(...calls), padding, padding, fc.constantFrom(...dressings)),
    ([call, before, after, dress]) => {
      const found = inTime(() => crisisIn(dress(`${before} ${call} ${after}`), crisisWords));
      expect(found).toBe(crisisIn(call, crisisWords));
    },
  ]);
  fuzz("are found at the end of the longest text", 250, [
    fc.tuple(fc.constantFrom(...calls), flood),
    ([call, long]) => expect(inTime(() => crisisIn(`${long} . ${call}`, crisisWords))).toBeDefined(),
  ]);
});
