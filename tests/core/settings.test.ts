import { expect, test } from "vitest";
import {
  defaultSettings,
  modeEverywhere,
  noteModes,
  notesEverywhere,
  settingsFrom,
  settingsToStore,
  withChanges,
} from "../../core/settings.ts";

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

test("what one window changed is done to what another one left, and what it took away is gone", () => {
  const before = { ...defaultSettings, state: "TX", relation: "mothers" } as const;
  const after = {
    ...defaultSettings,
    relation: "mothers",
    dot: false,
    notes: { ...before.notes, calls: "off" },
  } as const;
  const here = { ...before, language: "es", notes: { ...before.notes, court: "icon" } } as const;
  expect(withChanges(here, before, after)).toEqual({
    ...defaultSettings,
    language: "es",
    relation: "mothers",
    dot: false,
    notes: { calls: "off", prison: "note", jail: "note", court: "icon" },
  });
  expect(withChanges(here, before, before)).toEqual(here);
});

test("what a newer release wrote stays in the store, with its version", () => {
  const stored = { version: 3, notes: { calls: "off", parole: "icon", jail: 7 }, language: "fr", sound: true };
  const after = { ...settingsFrom(stored), state: "OH" };
  expect(settingsToStore(stored, after)).toMatchObject({
    version: 3,
    notes: { calls: "off", parole: "icon", jail: 7 },
    language: "fr",
    sound: true,
    state: "OH",
  });
  const notes = { ...after.notes, court: "off" } as const;
  expect(settingsToStore(stored, { ...after, notes }).notes).toEqual({
    calls: "off",
    parole: "icon",
    jail: 7,
    court: "off",
  });
});

test("settings of an earlier version, or none, are kept as ours", () => {
  const after = { ...defaultSettings, dot: false };
  for (const stored of [undefined, null, "x", { version: "9" }]) expect(settingsToStore(stored, after)).toEqual(after);
  const kept = settingsToStore({ version: 1, notes: "off" }, { ...after, notes: notesEverywhere("off") });
  expect([kept.version, settingsFrom(kept)]).toEqual([2, { ...after, notes: notesEverywhere("off") }]);
});
