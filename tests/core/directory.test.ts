import { describe, expect, test } from "vitest";
import { hasContact, isForChildrenAlone, isLocalTo, isServing } from "../../core/directory.ts";
import { evidenceWords } from "../../core/evidence.ts";
import type { Audience } from "../../data/lists.ts";
import type { Resource } from "../../data/schema.ts";
import { aResource } from "../support/builders.ts";

test.each<[Audience[], boolean]>([
  [["children"], true],
  [["teens"], true],
  [["children", "teens"], true],
  [["children", "parents"], false],
  [["any-family"], false],
])("for %o: nobody but the young: %s", (audiences, expected) =>
  expect(isForChildrenAlone(aResource({ audiences }))).toBe(expected),
);

test.each<[Resource["serves"], string | undefined, boolean, boolean]>([
  ["US", "TX", true, false],
  ["US", undefined, true, false],
  [["TX", "OK"], "OK", true, true],
  [["TX"], "OK", false, false],
  [["TX"], undefined, false, false],
])("who serves %o is there for %s: %s, there alone: %s", (...[serves, state, isThere, isThereAlone]) => {
  expect(isServing(aResource({ serves }), state)).toBe(isThere);
  expect(isLocalTo(aResource({ serves }), state)).toBe(isThereAlone);
});

test("any one way to reach it is a contact, a name to look for is none", () => {
  const { website: _none, ...rest } = aResource({ lookFor: "A Group" });
  expect(hasContact(rest)).toBe(false);
  for (const way of [
    { phone: "988" },
    { text: { number: "988" } },
    { website: "https://group.example/" },
    { facebook: "https://facebook.example/g" },
    { email: "a@group.example" },
  ])
    expect(hasContact({ ...rest, ...way })).toBe(true);
});

describe("the sentence that says how it is known", () => {
  test.each<[Resource["evidence"]["level"], string | undefined, ReturnType<typeof evidenceWords>]>([
    ["seed", undefined, { key: "evidence.seed", date: undefined }],
    ["seed", "2026-01", { key: "evidence.seed", date: undefined }],
    ["own-page", "2026-01", { key: "evidence.own", date: "2026-01" }],
    ["own-page", undefined, { key: "evidence.ownNoDate", date: undefined }],
    ["third-party", "2026-01", { key: "evidence.third", date: "2026-01" }],
    ["third-party", undefined, { key: "evidence.thirdNoDate", date: undefined }],
  ])("%s, dated %s: %o", (level, pageDate, expected) =>
    expect(evidenceWords({ level, seen: "2026-11-23", sources: [], ...(pageDate && { pageDate }) })).toEqual(expected),
  );
});
