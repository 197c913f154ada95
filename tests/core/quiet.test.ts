import { expect, test } from "vitest";
import { isQuiet, notQuiet, quietAsBefore, quietForGood, quietForToday, quietFrom } from "../../core/quiet.ts";

const evening = new Date(2026, 10, 30, 23, 59);
const midnight = new Date(2026, 11, 1, 0, 0);

test("not today ends at midnight, also at the end of a month", () => {
  const quiet = quietForToday({}, "calls", evening);
  expect(quiet).toEqual({ calls: "2026-12-01" });
  expect(isQuiet(quietFrom(quiet, evening), "calls")).toBe(true);
  expect(isQuiet(quietFrom(quiet, midnight), "calls")).toBe(false);
});

test("only that family is quiet", () => {
  const quiet = quietFrom(quietForToday({}, "calls", evening), evening);
  expect(isQuiet(quiet, "prison")).toBe(false);
});

test("a lasting silence stays until it is taken back", () => {
  const quiet = quietForToday(quietForGood({}, "court"), "court", evening);
  expect(quietFrom(quiet, new Date(2036, 0, 1))).toEqual({ court: "always" });
  expect(notQuiet(quiet, "court")).toEqual({});
});

test("a change is taken back for its own family, to what was before it", () => {
  const before = { calls: "2026-12-01" };
  const after = { calls: "always", court: "always" };
  expect(quietAsBefore(after, "calls", before)).toEqual({ calls: "2026-12-01", court: "always" });
  expect(quietAsBefore(after, "court", before)).toEqual({ calls: "always" });
  expect(Object.keys(quietAsBefore(after, "court", before))).toEqual(["calls"]);
});

test.each([
  undefined,
  null,
  7,
  "x",
  [],
  { calls: 7 },
  { calls: "tomorrow" },
  { calls: ["2026-12-01"] },
  { calls: "in 2026-12-01" },
  { calls: "2026-12-01 or so" },
  { "www.jpay.com": "2026-12-01" },
])("%o, if stored, silences nothing and stays nowhere", (stored) => expect(quietFrom(stored, evening)).toEqual({}));

test.each([
  ["2026-11-24", true],
  ["2026-11-25", true], // a traveler's day, or a clock that went back by one
  ["2026-11-26", false],
  ["2999-01-01", false],
  ["2026-11-23", false],
])("at noon of November 23, 2026 a rest until %s counts: %s", (until, isRest) =>
  expect("calls" in quietFrom({ calls: until }, new Date(2026, 10, 23, 12))).toBe(isRest),
);
