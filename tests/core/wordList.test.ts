import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf, wordList } from "../../core/search/wordList.ts";

const known = ["free", "free calls", "group", "groups", "niño"];

describe("a word is found by where it stands", () => {
  test.each([
    ["free", 0],
    ["group", 2],
    ["niño", 4],
    ["fre", -1],
    ["zoom", -1],
    ["", -1],
  ])("“%s”: %i", (word, at) => expect(wordList(known).find(word)).toBe(at));
  test("nothing is found among none", () => {
    expect(wordList([]).find("group")).toBe(-1);
    expect(wordList([]).startingWith("group")).toEqual([0, 0]);
  });
});

test.each([
  ["free", ["free", "free calls"]],
  ["free ", ["free calls"]],
  ["gro", ["group", "groups"]],
  ["", known],
  ["frees", []],
])("“%s” begins %j", (start, begun) => expect(known.slice(...wordList(known).startingWith(start))).toEqual(begun));

test("whatever stands in the list, it tells what looking at each word tells", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abñ文𝔸 "), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (words, one) => {
      const all = words.toSorted();
      const { find, startingWith } = wordList(all);
      expect(find(one)).toBe(all.indexOf(one));
      expect(all.slice(...startingWith(one))).toEqual(all.filter((other) => other.startsWith(one)));
    }),
    { numRuns: 500 },
  );
});

describe("the two numbers of a word", () => {
  test.each([
    ["visita", "visitas"],
    ["visits", "visit"],
    ["jail", "jails"],
    ["new", "new"],
    ["ids", "ids"],
    ["", ""],
  ])("%s and %s", (word, other) => expect(formsOf(word)).toEqual([word, other]));
  test("each leads to the other, in words that are not short", () => {
    const stem = fc.string({ unit: fc.constantFrom(..."abñ"), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(stem, (one) => {
        expect(formsOf(one)).toEqual([one, `${one}s`]);
        expect(formsOf(`${one}s`)).toEqual([`${one}s`, one]);
      }),
    );
  });
});
