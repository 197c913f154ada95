import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect } from "vitest";
import { csvOf } from "../../core/csv.ts";
import { type Kept, keptFileFrom, keptFileText, largestFile, lasting, quietAsInFile } from "../../core/keptFile.ts";
import { calendarFile, nextMeeting } from "../../core/meetings.ts";
import { quietFrom } from "../../core/quiet.ts";
import { savedListFrom } from "../../core/savedList.ts";
import { settingsFrom } from "../../core/settings.ts";
import { someMeets } from "../support/arbitraries/records.ts";
import {
  anyStored,
  noEntry,
  quietClaim,
  settingsClaim,
  someEntries,
  someMoment,
  someSettings,
} from "../support/arbitraries/stored.ts";
import { anyText, flood, mutated } from "../support/arbitraries/texts.ts";
import { fuzz, inTime } from "../support/fuzz.ts";
import { readCsv } from "../support/readCsv.ts";

const kept: fc.Arbitrary<Kept> = fc.tuple(someSettings, someEntries, quietClaim).map(([settings, entries, quiet]) => ({
  settings,
  list: savedListFrom({ entries }),
  quiet: lasting(quietFrom(quiet, new Date(0))),
}));

const claim = fc.record({
  format: fc.constantFrom("alongside", "alongside", "alongside", "Alongside", null),
  version: fc.constantFrom(1, 1, 1, 2, "1"),
  settings: fc.oneof(settingsClaim, anyStored),
  list: fc.oneof(
    fc.record({ version: fc.jsonValue(), entries: fc.array(fc.oneof(noEntry, anyStored)) }),
    fc.tuple(someEntries, fc.array(noEntry)).map(([entries, junk]) => ({ entries: [...junk, ...entries] })),
    anyStored,
  ),
  quiet: fc.oneof(quietClaim, anyStored),
  html: anyText,
});
const nested = fc
  .tuple(fc.constantFrom("[", '{"list":', '{"__proto__":', '[{"entries":['), fc.constantFrom(10, 10_000))
  .map(([open, depth]) => open.repeat(depth));
const deep = nested.map((text) => `{"format":"alongside","version":1,"settings":{},"list":${text}`);
const deepAndWhole = fc
  .integer({ min: 1, max: 10_000 })
  .map(
    (depth) =>
      `{"format":"alongside","version":1,"settings":{},"list":{"entries":${"[".repeat(depth)}${"]".repeat(depth)}}}`,
  );

/** Whatever somebody may have put into a file, up to the size that is read at all. */
const anyFile = fc
  .oneof(
    { weight: 4, arbitrary: claim.map((one) => JSON.stringify(one)) },
    { weight: 2, arbitrary: kept.map(keptFileText).chain(mutated) },
    { weight: 1, arbitrary: fc.oneof(anyText, fc.json(), flood, nested, deep, deepAndWhole) },
  )
  .map((text) => text.slice(0, largestFile));

const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

describe("a file that was brought", () => {
  fuzz("is refused, or read whole: no part of it is what today's version would not write itself", 6_600, [
    anyFile,
    (text) => {
      const file = inTime(() => keptFileFrom(text));
      if (!file) return;
      expect(keptFileFrom(keptFileText(file))).toEqual(file);
      expect(settingsFrom(file.settings)).toEqual(file.settings);
      expect(savedListFrom(file.list)).toEqual(file.list);
      for (const until of Object.values(file.quiet)) expect(until).toBe("always");
      for (const { id, name } of file.list.entries) {
        expect(id).toMatch(/^[a-z0-9-]{1,100}$/);
        expect(name).not.toMatch(invisible);
        expect(name.trim()).not.toBe("");
      }
    },
  ]);
  fuzz("has all that was put into it, and a day's rest that was begun here goes on", 2_750, [
    fc.tuple(kept, quietClaim, someMoment),
    ([all, here, now]) => {
      expect(inTime(() => keptFileFrom(keptFileText(all)))).toEqual(all);
      const quiet = quietFrom(here, now);
      const after = quietAsInFile(quiet, all);
      expect(lasting(after)).toEqual(all.quiet);
      for (const [family, until] of Object.entries(quiet))
        if (until !== "always" && !(family in all.quiet)) expect(after).toHaveProperty(family, until);
    },
  ]);
});

/** What a spreadsheet would run, at the very start of a cell. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const cell = fc.oneof(
  anyText,
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", '"', ",", " ="), anyText)
    .map((parts) => parts.join("")),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

/** A clock that is years off is a case; one that is off by centuries is none. */
const thisTime = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

describe("a file that is saved", () => {
  fuzz("as a table runs nothing in a spreadsheet, and says what the cells were", 3_300, [
    table,
    (rows) => {
      const read = readCsv(inTime(() => csvOf(rows)));
      expect(read.flat().filter((one) => formula.test(one))).toEqual([]);
      expect(read).toEqual(rows.map((row) => row.map((one) => (formula.test(one) ? `'${one}` : one))));
    },
  ]);
  fuzz("as a calendar has short lines, and is read again by any calendar", 400, [
    fc.tuple(
      fc.array(fc.record({ name: anyText, meets: someMeets }), { minLength: 1, maxLength: 4 }),
      anyText,
      thisTime,
    ),
    ([groups, note, now]) => {
      const dates = groups.flatMap(({ name, meets }) => {
        const meeting = inTime(() => nextMeeting([meets], now));
        if (meeting) expect(meeting.start.getTime()).toBeGreaterThan(now.getTime());
        return meeting ? [{ resource: { id: "a-group", name }, meeting }] : [];
      });
      const text = inTime(() => calendarFile(dates, { note, now }));
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      expect(events.length).toBe(dates.length);
      for (const [at, event] of events.entries())
        expect(new ICAL.Event(event).startDate.toJSDate().getTime()).toBe(
          Math.floor((dates[at]?.meeting.start.getTime() ?? 0) / 1000) * 1000,
        );
    },
  ]);
});
