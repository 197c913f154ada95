import { describe, expect, test } from "vitest";
import { answerTo } from "../../core/answer.ts";
import type { Quiet } from "../../core/quiet.ts";
import { defaultSettings, notesEverywhere, type Settings } from "../../core/settings.ts";
import { aPage } from "../support/builders.ts";
import { lookAt } from "../support/knowledge.ts";

const now = new Date(2026, 10, 25, 12);
const look = lookAt(aPage({ url: "https://www.jpay.com/" }));
const answer = (settings: Partial<Settings> = {}, quiet: Quiet = {}) =>
  answerTo(look, { ...defaultSettings, ...settings }, { quiet, now });

describe("what is done about a page", () => {
  test("a dot and a note, once a day for its family", () => {
    expect(answer()).toMatchObject({
      hasDot: true,
      line: { name: "Prison Families Alliance", more: 2 },
      quiet: { calls: "2026-11-26" },
    });
    expect(answer({}, answer().quiet)).toMatchObject({ hasDot: true, line: undefined });
    expect(answer({}, { prison: "always" }).line).toBeDefined();
  });
  test("only the dot, where the person wants no more, and nothing is remembered", () => {
    expect(answer({ notes: notesEverywhere("icon") })).toEqual({ hasDot: true, line: undefined, quiet: {} });
  });
  test("what was chosen for one family of sites holds for no other", () => {
    const notes = notesEverywhere("note");
    expect(answer({ notes: { ...notes, calls: "off" } })).toEqual({ hasDot: false, line: undefined, quiet: {} });
    expect(answer({ notes: { ...notes, jail: "off", prison: "icon" } }).line).toBeDefined();
  });
  test("no dot where the person wants none, and the note all the same", () => {
    expect(answer({ dot: false })).toMatchObject({ hasDot: false, line: { more: 2 } });
    expect(answer({ dot: false, notes: notesEverywhere("icon") })).toMatchObject({ hasDot: false, line: undefined });
  });
  test("nothing at all with notes off, or on a page with nothing to say", () => {
    expect(answer({ notes: notesEverywhere("off") })).toEqual({ hasDot: false, line: undefined, quiet: {} });
    const silent = lookAt(aPage({ url: "https://www.jpay.com/login" }));
    expect(answerTo(silent, defaultSettings, { quiet: {}, now })).toEqual({
      hasDot: false,
      line: undefined,
      quiet: {},
    });
  });
});
