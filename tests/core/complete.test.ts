import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex } from "../../core/search/buildIndex.ts";
import { completion } from "../../core/search/complete.ts";
import { fold } from "../../core/search/fold.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import type { Meaning } from "../../data/schema.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";

const ours = searchKnowledge(fold);
const whole = createIndex(ours);
const meanings: Meaning[] = [
  {
    means: "letters",
    language: "en",
    says: ["card", "cards for kids", "call", "phone card", "mail"],
    topics: ["mail"],
  },
  { means: "cartas", language: "es", says: ["carta", "tarea", "tareas"], topics: ["mail"] },
];
/** Knows these phrases, one city and some states. */
const knowledge = {
  ...ours,
  resources: [],
  states: new Map([
    ["oh", "OH"],
    ["ohio", "OH"],
    ["maine", "ME"],
    ["north carolina", "NC"],
  ]),
  placeTable: { ...ours.placeTable, cities: [["Carson", "CA", 33, -118] as const], smallCities: [] },
};
const vocabulary = { meanings, stopWords: ["cual"], grammarWords: [] };
const index = createIndex({ ...knowledge, data: buildIndex({ ...knowledge, vocabulary, subjectsOf: {} }) });

describe("what was begun goes on as the shortest of what people say", () => {
  test.each([
    ["car", "en", "card"],
    ["car", "es", "carta"],
    ["cua", "en", "cual"], // common words are of both languages
    ["cart", "en", "carta"],
    ["cars", "en", "carson"],
    ["cards f", "en", undefined], // "kids" has not been begun
    ["cards for k", "en", "cards for kids"],
    ["phone c", "es", "phone card"],
    ["north c", "es", "north carolina"],
    ["ohi", "es", "ohio"],
    ["mai", "en", "maine"], // rather a state
    ["tar", undefined, "tarea"],
    ["card", "en", "card"],
    ["ca", "en", undefined],
    ["oh", "en", undefined],
    ["xyz", "en", undefined],
    ["", "en", undefined],
  ])("“%s”, in %s: %s", (start, language, expected) => expect(completion(start, language, index)).toBe(expected));
});

test("whatever is said, its beginning goes on in the last word, and hardly longer than that", () => {
  const begun = fc.constantFrom(...whole.sayings().all).chain((saying) =>
    fc.integer({ min: saying.lastIndexOf(" ") + 2, max: saying.length }).map((end) => ({
      saying,
      start: saying.slice(0, end),
    })),
  );
  const stateLetters = 3;
  const commonLetters = Math.log2(1 + whole.resources.length) / 2; // a word that all records have
  fc.assert(
    fc.property(begun, ({ saying, start }) => {
      const [from, to] = whole.sayings().startingWith(start);
      fc.pre(start.length >= 3 && to - from <= 300); // else not all are looked at
      const full = completion(start, whole.meaningOf(saying)?.language, whole) ?? "";
      expect(full.slice(0, start.length)).toBe(start);
      expect(full.slice(start.length)).not.toContain(" ");
      const most = saying.length + commonLetters + (whole.states.has(full) ? stateLetters : 0);
      expect(full.length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 500 },
  );
});
