import { expect, test } from "vitest";
import {
  isQuiet,
  notQuiet,
  quietAsBefore,
  quietEverywhere,
  quietForGood,
  quietForToday,
  quietFrom,
  quietToStore,
} from "../../core/quiet.ts";

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

test("a rest that no clock of ours began is none; one day more is left to travelers", () => {
  const until = (day: string) => quietFrom({ calls: day }, evening);
  expect(until("2026-12-02")).toEqual({ calls: "2026-12-02" });
  for (const day of ["2026-12-03", "2036-01-01", "2026-11-30", "1 December", "x2026-12-01", "2026-12-01x"])
    expect(until(day)).toEqual({});
  expect(quietFrom({ calls: 20_261_201, roads: "always" }, evening)).toEqual({});
});

test("a store that cannot be read is quiet everywhere", () => {
  expect(quietEverywhere).toEqual({ calls: "always", prison: "always", jail: "always", court: "always" });
});

test("kinds of sites that only a newer release knows stay in the store; ours are replaced", () => {
  const stored = { calls: "always", court: "always", parole: "2027-01-01" };
  expect(quietToStore(stored, { calls: "2026-12-01" })).toEqual({ parole: "2027-01-01", calls: "2026-12-01" });
  expect(quietToStore(stored, {})).toEqual({ parole: "2027-01-01" });
  expect(quietToStore({ calls: "always" }, {})).toBeUndefined();
  for (const unreadable of [undefined, null, "x"])
    expect(quietToStore(unreadable, { jail: "always" })).toEqual({ jail: "always" });
});
