import { expect, test } from "vitest";
import { defaultSettings, settingsFrom } from "../../core/settings.ts";

test.each([
  undefined,
  null,
  7,
  "x",
  [],
  {},
  { notes: "loud", language: "fr", state: "Texas", relation: "boss", corner: 1 },
])("%o becomes the defaults", (stored) => expect(settingsFrom(stored)).toEqual(defaultSettings));

test("a part that is not understood falls back alone", () => {
  expect(settingsFrom({ notes: "icon", language: "es", state: "TX", relation: 7 })).toEqual({
    version: 1,
    notes: "icon",
    language: "es",
    state: "TX",
  });
});
