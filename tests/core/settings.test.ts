import { expect, test } from "vitest";
import { defaultSettings, modeEverywhere, noteModes, notesEverywhere, settingsFrom } from "../../core/settings.ts";

test.each([
  undefined,
  null,
  7,
  "x",
  [],
  {},
  { notes: "loud", language: "fr", state: "Texas", relation: "boss", corner: 1, dot: "no", hideKey: "q" },
  { version: 2, notes: { calls: "loud", roads: "off" } },
])("%o becomes the defaults", (stored) => expect(settingsFrom(stored)).toEqual(defaultSettings));

test("a part that is not understood falls back alone", () => {
  const stored = { version: 2, notes: { calls: "off", jail: 7 }, language: "es", state: "TX", relation: 7, dot: false };
  expect(settingsFrom(stored)).toEqual({
    version: 2,
    notes: { calls: "off", prison: "note", jail: "note", court: "note" },
    language: "es",
    state: "TX",
    dot: false,
    hideKey: "shift",
  });
});

test.each(noteModes)("version 1 with notes set to “%s” has them so on every family, and keeps the rest", (notes) => {
  const before = { version: 1, notes, language: "es", state: "OH", relation: "mothers", corner: "top-left" };
  expect(settingsFrom(before)).toEqual({
    ...before,
    version: 2,
    notes: { calls: notes, prison: notes, jail: notes, court: notes },
    dot: true,
    hideKey: "shift",
  });
});

test("a state that there is not is none", () => {
  expect(settingsFrom({ ...defaultSettings, state: "ZZ" })).toEqual(defaultSettings);
});

test("one mode for all families is told as one, and else as none", () => {
  for (const mode of noteModes) expect(modeEverywhere(notesEverywhere(mode))).toBe(mode);
  expect(modeEverywhere({ ...notesEverywhere("note"), court: "off" })).toBeUndefined();
});
