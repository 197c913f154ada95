import { describe, expect, test } from "vitest";
import { isPhoneUnconfirmed, isRecent, isToBeAsked, lastRead } from "../../core/evidence.ts";
import { aResource } from "../support/builders.ts";

const today = new Date("2026-11-25T12:00:00Z");
const known = (parts: object) => ({ ...aResource().evidence, ...parts });

test.each([
  ["2024-11-26", true],
  ["2024-11-24", false],
  ["2024-12", true],
  ["2024-11", false],
  ["2025", true],
  ["2024", false],
  [undefined, false],
])("a page of %s is recent: %s", (pageDate, expected) => {
  expect(isRecent(known(pageDate === undefined ? {} : { pageDate }), today)).toBe(expected);
});

describe("ask before you go", () => {
  const recent = known({ pageDate: "2026-01" });
  test.each([
    ["their own page of this year", { evidence: recent }, false],
    ["their own page without a date", { evidence: known({}) }, true],
    ["their own page of long ago", { evidence: known({ pageDate: "2019-05" }) }, true],
    ["someone else's page", { evidence: { ...recent, level: "third-party" } }, true],
    ["an article alone", { evidence: { ...recent, level: "seed" } }, true],
    ["a book, of which nobody can be asked", { kind: "publication", evidence: known({ level: "third-party" }) }, false],
    ["a helpline of their own page", { kind: "helpline", evidence: known({}) }, false],
    ["a helpline that others name", { kind: "helpline", evidence: known({ level: "third-party" }) }, false],
  ] as const)("%s", (_what, parts, expected) => expect(isToBeAsked(aResource(parts), today)).toBe(expected));
});

test("a number on someone else's page is unconfirmed, but a helpline's is tried by calling", () => {
  const third = known({ level: "third-party" });
  expect(isPhoneUnconfirmed(aResource({ phone: "209-555-0101", evidence: third }))).toBe(true);
  expect(isPhoneUnconfirmed(aResource({ phone: "988", kind: "helpline", evidence: third }))).toBe(false);
  expect(isPhoneUnconfirmed(aResource({ phone: "209-555-0101" }))).toBe(false);
  expect(isPhoneUnconfirmed(aResource({ evidence: third }))).toBe(false);
});

test("entries were last read on the latest of their days", () => {
  const read = (seen: string) => ({ evidence: known({ seen }) });
  expect(lastRead([read("2026-11-23"), read("2027-01-02"), read("2026-12-01")])).toBe("2027-01-02");
  expect(lastRead([])).toBeUndefined();
});
