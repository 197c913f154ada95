import { describe, expect, test } from "vitest";
import { guidesFor } from "../../core/guideFor.ts";
import { type GuideId, guideIds } from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import type { Resource } from "../../data/schema.ts";
import { aResource } from "../support/builders.ts";

const christian = (openToAll: boolean | null) => ({ tradition: "christian", openToAll });
const cases: [string, Partial<Resource>, GuideId[]][] = [
  ["a support group", { joining: "unknown" }, ["support-groups"]],
  ["one without sign-up", { joining: "open" }, ["support-groups", "drop-in-or-sign-up"]],
  [
    "one with sign-up, also about children",
    { joining: "registration", topics: ["emotional-support", "children"] },
    ["support-groups", "drop-in-or-sign-up"],
  ],
  ["one of a faith that is open to all", { faith: christian(true) }, ["faith-based-groups", "support-groups"]],
  ["one of a faith that does not say so", { faith: christian(null), joining: "unknown" }, ["support-groups"]],
  ["a Facebook group", { kind: "facebook-group", joining: "private", formats: ["facebook"] }, ["facebook-groups"]],
  [
    "a group that one asks to join elsewhere than on Facebook",
    { joining: "private", formats: ["online"] },
    ["support-groups"],
  ],
  ["a campaign on the price of calls", { kind: "calls", topics: ["advocacy", "money"] }, ["calls-and-cost"]],
  [
    "a company that sells calls casts no doubt on itself",
    { kind: "calls", runBy: "company", topics: ["calls", "money"] },
    ["calls-and-cost"],
  ],
  [
    "an agency, in the order of its topics",
    { kind: "government", topics: ["visiting", "money", "calls", "reentry"] },
    ["money-scams", "calls-and-cost"],
  ],
  ["a fund that pays bail is not accused", { kind: "legal", topics: ["court", "money"] }, []],
  [
    "a scholarship has money for children and no scam",
    { kind: "scholarship", topics: ["money", "children"] },
    ["telling-children"],
  ],
  [
    "children first in a program for them",
    { kind: "children-program", topics: ["reentry", "children"], joining: "unknown" },
    ["telling-children", "coming-home"],
  ],
  [
    "a program that one signs up for",
    { kind: "caregiver-program", topics: ["caregiving"], joining: "registration" },
    ["telling-children", "drop-in-or-sign-up"],
  ],
  ["coming home", { kind: "reentry", topics: ["jobs", "housing"], joining: "unknown" }, ["coming-home"]],
  ["no coming home beside death row", { kind: "organization", topics: ["death-row", "reentry"] }, []],
  ["nor beside grief", { kind: "organization", topics: ["grief", "reentry", "children"] }, ["telling-children"]],
  ["an office is not dropped in on", { kind: "government", topics: ["visiting"], joining: "open" }, []],
  ["nothing stands before a helpline", { kind: "helpline", topics: ["money", "children"], faith: christian(true) }, []],
];

test.each(cases)("%s", (_what, parts, expected) => expect(guidesFor(aResource(parts))).toEqual(expected));

describe("of the whole directory", () => {
  const all = resources.map((resource) => ({ resource, guides: guidesFor(resource) }));
  test("no record has more than two, or the same one twice", () => {
    expect(all.filter(({ guides }) => guides.length > 2 || new Set(guides).size < guides.length)).toEqual([]);
  });
  test("every guide stands beside some record", () => {
    const used = new Set(all.flatMap(({ guides }) => guides));
    expect(guideIds.filter((id) => !used.has(id))).toEqual([]);
  });
  test("whoever looks at a group where members see each other is told so first", () => {
    const seen = all.filter(({ resource }) => resource.privacy === "members-see-you");
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ guides }) => guides[0] !== "facebook-groups")).toEqual([]);
  });
});
