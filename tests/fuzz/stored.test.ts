import fc from "fast-check";
import { describe, expect } from "vitest";
import { notQuiet, type Quiet, quietAsBefore, quietForGood, quietForToday, quietFrom } from "../../core/quiet.ts";
import {
  hasEntry,
  mostEntries,
  placesOf,
  putBack,
  type SavedList,
  savedListFrom,
  withEntry,
  withMoved,
  withoutEntries,
} from "../../core/savedList.ts";
import {
  corners,
  hideKeys,
  languages,
  noteModes,
  relations,
  type Settings,
  settingsFrom,
} from "../../core/settings.ts";
import { siteFamilies, states } from "../../data/lists.ts";
import {
  anyStored,
  noEntry,
  quietClaim,
  settingsClaim,
  someEntries,
  someEntry,
  someMoment,
  someSettings,
} from "../support/arbitraries/stored.ts";
import { fuzz, inTime } from "../support/fuzz.ts";

function expectSettings(settings: Settings): void {
  const { language, relation, corner, state, notes, dot, hideKey, version } = settings;
  expect(version).toBe(2);
  expect(Object.keys(notes)).toEqual([...siteFamilies]);
  for (const family of siteFamilies) expect(noteModes).toContain(notes[family]);
  expect(typeof dot).toBe("boolean");
  expect(hideKeys).toContain(hideKey);
  expect([undefined, ...languages]).toContain(language);
  expect([undefined, ...relations]).toContain(relation);
  expect([undefined, ...corners]).toContain(corner);
  expect([undefined, ...states]).toContain(state);
  expect(settingsFrom(settings)).toEqual(settings);
}

describe("settings", () => {
  fuzz("of today come from whatever is stored, which is not changed by reading", 5_500, [
    fc.oneof(settingsClaim, anyStored),
    (stored) => {
      const before = JSON.stringify(stored);
      expectSettings(inTime(() => settingsFrom(stored)));
      expect(JSON.stringify(stored)).toBe(before);
    },
  ]);
  fuzz("that were kept are read as they were, and what is broken beside them harms none", 2_750, [
    fc.tuple(someSettings, fc.constantFrom("language", "state", "relation", "corner"), anyStored),
    ([settings, part, broken]) => {
      expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      const { [part]: _, ...others } = settings;
      const read = settingsFrom({ ...settings, [part]: { broken }, later: broken });
      expect(read).toEqual(others);
    },
  ]);
  fuzz("of the first version keep their one mode for all families", 550, [
    fc.tuple(someSettings, fc.constantFrom(...noteModes)),
    ([settings, mode]) => {
      const { notes } = settingsFrom({ ...settings, version: 1, notes: mode });
      expect(Object.values(notes)).toEqual([mode, mode, mode, mode]);
    },
  ]);
});

const listOf = (entries: SavedList["entries"]): SavedList => ({ version: 1, entries });

describe("a list", () => {
  fuzz("comes from whatever is stored, whole or empty, and is read again as it is", 5_500, [
    fc.oneof(anyStored, fc.record({ version: fc.jsonValue(), entries: fc.oneof(fc.array(anyStored), anyStored) })),
    (stored) => {
      const list = inTime(() => savedListFrom(stored));
      expect(savedListFrom(JSON.parse(JSON.stringify(list)))).toEqual(list);
      expect(list.entries.length).toBeLessThanOrEqual(mostEntries);
    },
  ]);
  fuzz("loses none of its entries to what stands beside them", 5_500, [
    fc.tuple(someEntries, fc.array(fc.tuple(fc.nat(80), noEntry), { maxLength: 6 }), anyStored),
    ([entries, junk, later]) => {
      const beside: unknown[] = [...entries];
      for (const [at, one] of junk) beside.splice(at, 0, one);
      expect(inTime(() => savedListFrom({ version: 9, entries: beside, later })).entries).toEqual(
        entries.slice(0, mostEntries),
      );
    },
  ]);
  fuzz("is what it was after each change and its way back", 5_500, [
    fc.tuple(someEntries, someEntry, fc.nat(9), fc.nat(7), fc.constantFrom<1 | -1>(1, -1)),
    ([entries, other, at, kept, by]) => {
      const list = savedListFrom(listOf(entries));
      const going = list.entries.map(({ id }) => id).filter((id) => id.length % 8 !== kept);
      expect(putBack(withoutEntries(list, going), placesOf(list, going))).toEqual(list);
      if (!hasEntry(list, other.id)) expect(withoutEntries(withEntry(list, other), [other.id])).toEqual(list);
      const id = list.entries[at]?.id ?? "none";
      const moved = withMoved(list, id, by);
      expect(new Set(moved.entries)).toEqual(new Set(list.entries));
      if (moved !== list) expect(withMoved(moved, id, by === 1 ? -1 : 1)).toEqual(list);
    },
  ]);
});

const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

describe("quiet", () => {
  fuzz("comes from whatever is stored: families alone, and no day that is over", 5_500, [
    fc.tuple(fc.oneof(quietClaim, anyStored), someMoment),
    ([stored, now]) => {
      const quiet = inTime(() => quietFrom(stored, now));
      for (const [family, until] of Object.entries(quiet)) {
        expect(siteFamilies).toContain(family);
        if (until !== "always") expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      expect(quietFrom(quiet, now)).toEqual(quiet);
    },
  ]);
  fuzz("for today ends tomorrow, what is for good has no end, and undo brings back what was", 5_500, [
    fc.tuple(quietClaim, fc.constantFrom(...siteFamilies), someMoment),
    ([stored, family, now]) => {
      const before: Quiet = quietFrom(stored, now);
      const today = inTime(() => quietForToday(before, family, now));
      const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
      expect(today[family]).toBe(before[family] === "always" ? "always" : dayOf(tomorrow));
      expect(quietFrom(today, tomorrow)[family]).toBe(before[family] === "always" ? "always" : undefined);
      expect(quietAsBefore(quietForGood(today, family), family, before)).toEqual(before);
      expect(quietForToday(quietForGood(before, family), family, now)[family]).toBe("always");
      expect(notQuiet(today, family)).toEqual(notQuiet(before, family));
    },
  ]);
});
