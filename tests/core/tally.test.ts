import fc from "fast-check";
import { expect, test } from "vitest";
import { createTally } from "../../core/search/tally.ts";

test("what a record gets for one reason counts once, at its most; reasons add up", () => {
  const tally = createTally(3);
  for (const points of [2, 5, 3]) tally.raise(1, points);
  expect(tally.of(1)).toBe(5);
  tally.begin();
  tally.raise(1, 4);
  tally.raise(2, 1);
  expect([0, 1, 2].map(tally.of)).toEqual([0, 9, 1]);
  expect(tally.touched()).toEqual([1, 2]);
});

test("what was marked stays as it was then", () => {
  const tally = createTally(2);
  tally.raise(0, 2);
  tally.mark();
  tally.begin();
  tally.raise(0, 3);
  expect([tally.marked(0), tally.of(0)]).toEqual([2, 5]);
  expect(tally.marked(1)).toBe(0);
});

test("a new question starts with nothing, in the middle of a reason, too", () => {
  const tally = createTally(2);
  tally.raise(0, 7);
  tally.clear();
  expect(tally.touched()).toEqual([]);
  tally.raise(0, 3);
  tally.raise(1, 2);
  expect([0, 1].map(tally.of)).toEqual([3, 2]);
  expect(tally.touched()).toEqual([0, 1]);
});

test("records that nobody has are none", () => expect(createTally(1).of(5)).toBe(0));

const size = 4;
type Step = "begin" | "clear" | { record: number; points: number };

/** The same, counted slowly: the reasons of the last question, with what each record got for them. */
function countedSlowly(steps: readonly Step[]) {
  const asked = steps.slice(steps.lastIndexOf("clear") + 1);
  const reasons: Extract<Step, object>[][] = [[]];
  for (const step of asked) {
    if (typeof step === "object") reasons.at(-1)?.push(step);
    else reasons.push([]);
  }
  const most = (record: number) =>
    reasons.map((raised) => Math.max(0, ...raised.filter((one) => one.record === record).map(({ points }) => points)));
  const raised = reasons.flat().map(({ record }) => record);
  return {
    points: Array.from({ length: size }, (_, record) => most(record).reduce((sum, points) => sum + points, 0)),
    touched: [...new Set(raised)],
  };
}

test("whatever is raised in whatever order, each record has the sum of its most", () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ record: fc.nat(size - 1), points: fc.integer({ min: -2, max: 20 }) }) },
    { weight: 2, arbitrary: fc.constant<Step>("begin") },
    { weight: 1, arbitrary: fc.constant<Step>("clear") },
  );
  fc.assert(
    fc.property(fc.array<Step>(step, { maxLength: 40 }), (steps) => {
      const tally = createTally(size);
      for (const one of steps) {
        if (typeof one === "object") tally.raise(one.record, one.points);
        else tally[one]();
      }
      const { points, touched } = countedSlowly(steps);
      expect(points.map((_, record) => tally.of(record))).toEqual(points);
      expect(tally.touched()).toEqual(touched);
    }),
    { numRuns: 500 },
  );
});
