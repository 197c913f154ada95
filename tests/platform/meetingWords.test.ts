import { afterEach, expect, test } from "vitest";
import { meetingWords } from "../../platform/meetingWords.ts";

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const meeting = {
  meets: { rule: "FREQ=MONTHLY;BYDAY=2SA", start: "10:00", zone: "America/New_York" },
  start: new Date("2026-12-12T15:00:00Z"),
};

test.each([
  ["America/New_York", "Next meeting: Saturday, December 12, 10:00 AM."],
  ["America/Detroit", "Next meeting: Saturday, December 12, 10:00 AM."],
  ["America/Los_Angeles", "Next meeting: Saturday, December 12, 7:00 AM your time (10:00 AM EST)."],
  ["Pacific/Guam", "Next meeting: Sunday, December 13, 1:00 AM your time (Saturday, 10:00 AM EST)."],
])("in %s", (here, words) => {
  process.env.TZ = here;
  expect(meetingWords("en", meeting).replaceAll("\u202f", " ")).toBe(words);
});

test("in Spanish", () => {
  process.env.TZ = "America/Los_Angeles";
  expect(meetingWords("es", meeting)).toMatch(
    /^Próxima reunión: sábado, 12 de diciembre, 7:00 a.m\., su hora local \(10:00 a.m\. (EST|GMT-5)\)\.$/,
  );
});
