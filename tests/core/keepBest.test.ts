import fc from "fast-check";
import { expect, test } from "vitest";
import { keepBest } from "../../core/search/keepBest.ts";

const length = (word: string) => word.length;

test.each<[string[], number, string[]]>([
  [["a", "ccc", "bb"], 2, ["ccc", "bb"]],
  [["a", "ccc", "bb"], 9, ["ccc", "bb", "a"]],
  [["bb", "aa", "cc"], 2, ["bb", "aa"]], // of equal ones the earlier
  [["a", "bb"], 0, []],
  [[], 3, []],
])("of %j the best %i: %j", (words, most, best) => expect(keepBest(words, length, most)).toEqual(best));

test("it keeps what sorting them all and cutting off the rest would keep", () => {
  const points = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NEGATIVE_INFINITY));
  fc.assert(
    fc.property(fc.array(points, { maxLength: 40 }), fc.nat(12), (all, most) => {
      const items = all.map((points, at) => ({ points, at }));
      const sorted = items.toSorted((one, other) => (one.points === other.points ? 0 : other.points - one.points));
      expect(keepBest(items, (item) => item.points, most)).toEqual(sorted.slice(0, most));
    }),
    { numRuns: 500 },
  );
});

test("each item is asked for its points once", () => {
  const asked: string[] = [];
  const words = ["a", "bb", "c", "ddd"];
  keepBest(words, (word) => asked.push(word), 2);
  expect(asked).toEqual(words);
});
