import { expect, test } from "vitest";
import { errorsIn } from "../../tools/browsers/chromium.ts";
import { isFlat, shareOf, trendOf } from "../../tools/soak/flat.ts";
import { visits } from "../../tools/soak/visits.ts";

test.each([
  ["the same all the time", [5, 5, 5, 5], true],
  ["a first quarter in which caches fill", [1, 2, 50, 51, 50, 51, 50, 51], true],
  ["a tenth more at the end", [1, 100, 100, 109], true],
  ["more than that", [1, 100, 100, 111], false],
  ["a slow leak", Array.from({ length: 40 }, (_, at) => 100 + at), false],
  ["much less at the end", [1, 100, 100, 89], false],
  ["a figure that could not be read", [1, 100, 100, Number.NaN], false],
])("flat, or not: %s", (_what, values, expected) => expect(isFlat(trendOf(values))).toBe(expected));

test("means are those of the second and the last quarter", () => {
  expect(trendOf([9, 9, 1, 3, 9, 9, 2, 4])).toEqual({ second: 2, last: 3, change: 0.5 });
  expect(() => trendOf([1, 2, 3])).toThrow("3 samples");
});

test("popups are spread evenly over the rounds, and none is left out", () => {
  const shares = Array.from({ length: 400 }, (_, round) => shareOf(500, round, 400));
  expect(shares.reduce((sum, share) => sum + share)).toBe(500);
  expect(new Set(shares)).toEqual(new Set([1, 2]));
  expect(50 % visits.length, "a sample every 50 pages is taken after whole rounds").toBe(0);
});

test("errors are what a console tells in red, and what nobody caught", () => {
  const said = (type: string) => ({
    method: "Runtime.consoleAPICalled",
    params: { type, args: [{ value: "x" }, { description: "Error: y" }] },
  });
  const logged = (level: string) => ({ method: "Log.entryAdded", params: { entry: { level, text: "refused" } } });
  const thrown = { text: "Uncaught", exception: { description: "TypeError: z" } };
  expect([said("log"), said("warning"), logged("warning"), { method: "Runtime.enable" }, {}].flatMap(errorsIn)).toEqual(
    [],
  );
  expect(errorsIn(said("error"))).toEqual(["x Error: y"]);
  expect(errorsIn(logged("error"))).toEqual(["refused"]);
  expect(errorsIn({ method: "Runtime.exceptionThrown", params: { exceptionDetails: thrown } })).toEqual([
    "TypeError: z",
  ]);
});
