import { describe, expect, test } from "vitest";
import { dotRules } from "../../core/pages/matches.ts";
import { filterRules, ruleListOf } from "../../core/pages/ruleList.ts";
import { knowledge } from "../support/knowledge.ts";

const rules = dotRules(knowledge.sites, knowledge.agencies.words);

describe("by what the browser itself lights the dot", () => {
  const addresses = new RegExp(rules.addresses, "i");
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
