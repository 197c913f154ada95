import { describe, expect, test } from "vitest";
import { type Kept, keptFileFrom, keptFileText, largestFile, quietAsInFile } from "../../core/keptFile.ts";
import { mostEntries } from "../../core/savedList.ts";
import { defaultSettings, notesEverywhere } from "../../core/settings.ts";
import { aList } from "../support/builders.ts";

const kept: Kept = {
  settings: {
    ...defaultSettings,
    notes: notesEverywhere("icon"),
    language: "es",
    relation: "mothers",
    corner: "top-left",
    state: "TX",
  },
  list: aList("a", "b"),
  quiet: { court: "always" },
};

test("what was saved to a file comes back from it, but for a day's rest", () => {
  const text = keptFileText({ ...kept, quiet: { court: "always", calls: "2999-01-01" } });
  expect(keptFileFrom(text)).toEqual(kept);
  expect(JSON.parse(text)).toMatchObject({ format: "alongside", version: 1 });
});

test("the fullest file is smaller than what is read", () => {
  const entries = Array.from({ length: mostEntries }, (_, at) => ({ id: "x".repeat(98) + at, name: "ñ".repeat(200) }));
  const text = keptFileText({ ...kept, list: { version: 1, entries } });
  expect(new TextEncoder().encode(text).length).toBeLessThan(largestFile);
});

describe("a file that is none of ours", () => {
  const ours = { format: "alongside", version: 1, settings: {}, list: { entries: [] } };
  test.each([
    "",
    "null",
    "[]",
    "{",
    "hello",
    JSON.stringify({ ...ours, format: "other" }),
    JSON.stringify({ ...ours, version: 2 }),
    JSON.stringify({ ...ours, settings: null }),
    JSON.stringify({ ...ours, list: [] }),
    JSON.stringify({ ...ours, list: undefined }),
    JSON.stringify({ ...ours, list: { entries: "all" } }),
  ])("%s is refused", (text) => expect(keptFileFrom(text)).toBeUndefined());
  test("parts that are not understood are as if they were not there", () => {
    const text = JSON.stringify({
      ...ours,
      settings: { notes: "loud", state: "Texas" },
      list: { entries: [{ id: "../x", name: "X" }] },
      quiet: { calls: "2999-01-01", "https://jail.example": "always" },
    });
    expect(keptFileFrom(text)).toEqual({ settings: defaultSettings, list: aList(), quiet: {} });
  });
});

test("a day's rest that was begun here goes on; what is quiet for good is as the file says", () => {
  expect(quietAsInFile({ calls: "2999-01-01", jail: "always" }, kept)).toEqual({
    calls: "2999-01-01",
    court: "always",
  });
  const here = { calls: "2999-01-01", court: "always" };
  expect(quietAsInFile(here, kept)).toBe(here);
});
