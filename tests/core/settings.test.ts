import fc from "fast-check";
import { expect, test } from "vitest";
import {
  corners,
  defaultSettings,
  hideKeys,
  languages,
  modeEverywhere,
  noteModes,
  notesEverywhere,
  relations,
  settingsFrom,
} from "../../core/settings.ts";
import { siteFamilies } from "../../data/lists.ts";

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

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const asStored = fc.record(
  {
    version: fc.oneof(fc.constantFrom(1, 2, 3), fc.anything()),
    notes: fc.oneof(oneOf(noteModes), fc.dictionary(oneOf(siteFamilies), fc.anything()), fc.anything()),
    language: fc.oneof(oneOf(languages), fc.anything()),
    relation: fc.oneof(oneOf(relations), fc.anything()),
    corner: fc.oneof(oneOf(corners), fc.anything()),
    state: fc.oneof(fc.constant("TX"), fc.anything()),
    dot: fc.oneof(fc.boolean(), fc.anything()),
    hideKey: fc.oneof(oneOf(hideKeys), fc.anything()),
  },
  { requiredKeys: [] },
);

test("whatever is stored gives settings of today, and reading them again changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(asStored, fc.anything()), (stored) => {
      const before = structuredCloneable(stored);
      const settings = settingsFrom(stored);
      expect(settings.version).toBe(2);
      expect(Object.keys(settings.notes)).toEqual([...siteFamilies]);
      for (const family of siteFamilies) expect(noteModes).toContain(settings.notes[family]);
      expect(typeof settings.dot).toBe("boolean");
      expect(hideKeys).toContain(settings.hideKey);
      for (const [values, value] of [
        [languages, settings.language],
        [relations, settings.relation],
        [corners, settings.corner],
      ] as const)
        if (value !== undefined) expect(values).toContain(value);
      expect(settingsFrom(settings)).toEqual(settings);
      expect(structuredCloneable(stored)).toEqual(before); // not changed by reading
    }),
  );
});
const structuredCloneable = (value: unknown) =>
  JSON.stringify(value, (_key, one) => (typeof one === "bigint" ? `${one}n` : one));

test("one mode for all families is told as one, and else as none", () => {
  for (const mode of noteModes) expect(modeEverywhere(notesEverywhere(mode))).toBe(mode);
  expect(modeEverywhere({ ...notesEverywhere("note"), court: "off" })).toBeUndefined();
});
