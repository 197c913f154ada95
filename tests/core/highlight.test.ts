import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlighted } from "../../core/search/highlight.ts";

const marked = (text: string, words: readonly string[]) =>
  highlighted(text, words)
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text);

describe("words are marked as they stand in the text", () => {
  test.each<[string, string[], string[]]>([
    ["Visits, and a visiting room", ["visit"], ["Visits", "visiting"]],
    ["A visit", ["visits"], ["visit"]],
    ["Mamá y MAMÁS", ["mama"], ["Mamá", "MAMÁS"]],
    ["Ava’s Grace, Ava's", ["avas"], ["Ava’s", "Ava's"]],
    ["Inside is in", ["in"], ["in"]], // short words begin too many
    ["Prison-Families", ["families"], ["Families"]],
    ["A revisit", ["visit"], []],
    ["A visit", [], []],
    ["", ["visit"], []],
  ])("%s, by %j: %j", (text, words, expected) => expect(marked(text, words)).toEqual(expected));
});

const word = fc.constantFrom("visit", "mama", "in", "ava", "visitas");
const text = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom("Mamá", "Visits", "Ava’s", " ", ", ", "-", "\n", "😀"),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map((pieces) => pieces.join(""));

test("the pieces joined are the text, none is empty, and only single words are marked", () => {
  fc.assert(
    fc.property(text, fc.array(word), (one, words) => {
      const pieces = highlighted(one, words);
      expect(pieces.map((piece) => piece.text).join("")).toBe(one);
      if (words.length > 0) expect(pieces.filter((piece) => piece.text === "")).toEqual([]);
      expect(pieces.filter((piece) => piece.isMarked && !/^[\p{L}\p{N}'’]+$/u.test(piece.text))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("more words mark no less", () => {
  fc.assert(
    fc.property(text, fc.array(word), word, (one, words, other) => {
      const before = marked(one, words);
      const after = marked(one, [...words, other]);
      expect(after.filter((piece) => before.includes(piece)).length).toBeGreaterThanOrEqual(before.length);
    }),
  );
});
