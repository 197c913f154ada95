import { describe, expect, test } from "vitest";
import { dotRules } from "../../core/pages/matches.ts";
import { filterRules, ruleListOf } from "../../core/pages/ruleList.ts";
import { defaultSettings, notesEverywhere, type Settings } from "../../core/settings.ts";
import { knowledge } from "../support/knowledge.ts";

const rulesFor = (settings: Partial<Settings>) =>
  dotRules(knowledge.sites, knowledge.agencies.words, { ...defaultSettings, ...settings });
const rules = rulesFor({});

describe("by what the browser itself lights the dot", () => {
  const addresses = new RegExp(rules.addresses ?? "(?!)", "i");
  test.each([
    ["https://www.co.cowlitz.wa.us/267/Sheriff", true],
    ["https://www.isabellacounty.org/law-justice/sheriffs-office/", true],
    ["https://www.somecounty.gov/sheriff", true],
    ["https://www.somecounty.gov/Sheriff.aspx?x=1", true],
    ["https://www.somecounty.gov/departments/county-jail/visiting", true],
    ["https://www.somecounty.gov/", false],
    ["https://www.somecounty.gov/sheriffs-sale", false],
    ["https://www.example.com/sheriff", false],
    ["https://www.example.com/?back=https://some.gov/sheriff", false],
  ])("%s: %s", (url, expected) => expect(addresses.test(url)).toBe(expected));
  test("in a form that browsers know there: without look-around", () => {
    expect(rules.addresses).not.toMatch(/\(\?[=!<]/);
  });
  test("nowhere that is read at each visit, and nowhere that is always silent", () => {
    const hosts = rules.sites.map(({ host }) => host);
    expect(hosts).not.toContain("jpay.com");
    expect(hosts).not.toContain("vinelink.com");
    expect(hosts.length).toBeGreaterThan(200);
  });
  test("nowhere, where the person wants no dot or nothing on any page", () => {
    const none = { sites: [], hostWords: [], addresses: undefined };
    expect(rulesFor({ dot: false })).toEqual(none);
    expect(rulesFor({ notes: notesEverywhere("off") })).toEqual(none);
  });
  test("only on the families of sites where something is wanted", () => {
    const courts = rulesFor({ notes: { ...notesEverywhere("off"), court: "icon" } });
    const familyOf = new Map(knowledge.sites.map(({ host, path, family }) => [`${host}${path}`, family]));
    expect(new Set(courts.sites.map(({ host, path }) => familyOf.get(`${host}${path}`)))).toEqual(new Set(["court"]));
    expect(courts.hostWords).toEqual([]);
    expect(courts.addresses).toContain("circuit[-_]?court");
    expect(courts.addresses).not.toContain("sheriff");
  });
});

describe("the list of rules", () => {
  const list = ruleListOf(knowledge);
  test("has every site, and says of each when it is read", () => {
    expect(list.sites.length).toBe(knowledge.sites.length);
    expect(new Set(list.sites.map(({ read }) => read))).toEqual(new Set(["always", "press", "never"]));
    expect(list.sites.find(({ address }) => address === "vinelink.com")?.read).toBe("never");
  });
  test("has the words of every need, every reason for silence, and every family's three rules", () => {
    const about = list.words.map((line) => Object.values(line.about).join(" "));
    for (const expected of ["host jail", "path court", "page prison", "need loss", "silence jury", "others"])
      expect(about).toContain(expected);
  });
  test("is narrowed by a part of a word, in either language", () => {
    const { sites, words } = filterRules(list, "Alguacil");
    expect(sites).toEqual([]);
    expect(words.flatMap((line) => line.words).every((word) => word.includes("alguacil"))).toBe(true);
    expect(words.length).toBeGreaterThan(1);
    expect(filterRules(list, "").sites.length).toBe(list.sites.length);
    expect(filterRules(list, "zzzz")).toEqual({ sites: [], words: [] });
  });
});
