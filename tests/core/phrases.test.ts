import { describe, expect, test } from "vitest";
import { createAnyNumberFinder, createPhraseEraser, createPhraseFinder } from "../../core/pages/phrases.ts";
import { titleParts, withoutCounty } from "../../core/pages/titleParts.ts";

describe("phrases in folded text", () => {
  const find = createPhraseFinder(["visit", "visit hours", "sign in", "bail"]);
  test.each([
    ["visit", "visit"],
    ["the visit today", "visit"],
    ["visit and visit hours", "visit hours"],
    ["visit hours and visit", "visit hours"],
    ["bail sign", "bail"],
    ["sign in", "sign in"],
    ["signin", "signin"],
    ["sign  in", undefined],
    ["signing in", undefined],
    ["revisit", undefined],
    ["visits", undefined],
    ["", undefined],
  ])("%s: %s", (text, found) => expect(find(text)).toBe(found));
  test("of two that are equally long, the first in the text", () => {
    const either = createPhraseFinder(["mail", "bail"]);
    expect(either("bail or mail")).toBe("bail");
    expect(either("mail or bail")).toBe("mail");
  });
  test("no phrases find nothing and erase nothing", () => {
    expect(createPhraseFinder([])("a / b")).toBeUndefined();
    expect(createAnyNumberFinder([])("a / b")).toBeUndefined();
    expect(createPhraseEraser([])("a b")).toBe("a b");
    expect(createPhraseEraser([])("")).toBe("");
  });
  test("each one that is erased leaves a border behind", () => {
    const erase = createPhraseEraser(["tennis court", "court"]);
    expect(erase("the tennis court and a court jail")).toBe("the / and a / jail");
    expect(erase("courts of tennis")).toBe("courts of tennis");
  });
});

describe("phrases in any number", () => {
  const find = createAnyNumberFinder(["protective order", "church", "news", "tax sale", "sex ad"]);
  test.each([
    ["a protective order", "protective order"],
    ["protective orders", "protective orders"],
    ["protectives orders", "protectives orders"],
    ["churches", "churches"],
    ["churchs", "churchs"],
    ["churchess", undefined],
    ["newss", undefined],
    ["newses", undefined],
    ["tax sales", "tax sales"],
    ["taxes sales", undefined],
    ["sex ads", undefined],
    ["the churchyard", undefined],
  ])("%s: %s", (text, found) => expect(find(text)).toBe(found));
});

describe("the parts of a title", () => {
  test.each([
    ["Inmate Mail | Sauk County Jail, Wisconsin", ["Inmate Mail", "Sauk County Jail", "Wisconsin"]],
    ["| Mail | | Jail |", ["Mail", "Jail"]],
    ["Drive-in - Jail", ["Drive-in", "Jail"]],
    ["A•B·C»D:E,F(G)H/I–J—K", ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"]],
    ["", []],
  ])("%s: %o", (title, parts) => expect(titleParts(title)).toEqual(parts));
});

test.each([
  ["bond county", ""],
  ["sheriff bond county illinois", "sheriff  illinois"],
  ["bond parish and bond county jail", " and  jail"],
  ["bond countywide", "bond countywide"],
  ["county bond", "county bond"],
])("%s without its county is %o", (text, rest) => expect(withoutCounty(text)).toBe(rest));
