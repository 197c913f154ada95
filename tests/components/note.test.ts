import { expect, test } from "vitest";
import { showNote } from "../../components/note.ts";

// The note in real pages: tests/e2e/chromium.test.ts, hostile.test.ts and their like in Firefox.
test("a page that is left before the note was drawn in it keeps none of it", () => {
  const line = "Support for families: A Group and 2 more";
  const message = {
    url: location.href,
    line,
    language: "en",
    close: "Not today",
    family: "calls",
    corner: undefined,
  } as const;
  const standing = () => document.documentElement.querySelectorAll(":scope > div").length;
  expect(showNote(message)).toBeDefined();
  expect(standing()).toBe(1);
  dispatchEvent(new Event("pagehide"));
  expect(standing()).toBe(0);
});
