import { expect, test } from "vitest";
import { countCases } from "../../tools/fuzzCount.ts";

const report = (...cases: readonly (number | undefined)[]) => ({
  testResults: [{ assertionResults: cases.map((one) => (one === undefined ? {} : { meta: { cases: one } })) }],
});

test("the cases of all properties are counted, and fewer than 100,000 are too few", () => {
  expect(countCases(report(60_000, undefined, 40_000))).toBe(100_000);
  expect(() => countCases(report(99_999))).toThrow("Only 99999 cases were tried");
  expect(() => countCases(report())).toThrow("Only 0 cases");
});
