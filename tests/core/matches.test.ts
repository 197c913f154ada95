import { describe, expect, test } from "vitest";
import { dotRules, isGrantedAtInstall, matchPatterns, requiredHosts } from "../../core/pages/matches.ts";
import { filterRules, ruleListOf } from "../../core/pages/ruleList.ts";
import { defaultSettings, notesEverywhere, type Settings } from "../../core/settings.ts";
import { needs } from "../../data/lists.ts";
import type { Site } from "../../data/schema.ts";
import { aSite } from "../support/builders.ts";
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

const words = (segments: Partial<Record<"prison" | "jail" | "court", string[]>>) =>
  knowledge.agencies.words
    .slice(0, 1)
    .map((english) => ({ ...english, segments: { prison: [], jail: [], court: [], ...segments } }));

describe("of a few sites", () => {
  const at = (host: string, parts: Partial<Site> = {}) => aSite({ id: host, host, ...parts });
  const sites = [
    at("vendor.example"),
    at("federal.example", { level: "federal", family: "prison" }),
    at("below.vendor.example", { level: "state" }),
    at("state.example", { level: "state", family: "prison" }),
    at("state.example", { id: "again", level: "state", family: "prison" }),
    at("private.example", { level: "private", family: "jail" }),
    at("county.example", { level: "county", family: "jail" }),
    at("city.example", { level: "city", family: "court" }),
    at("shared.example", { path: "/jail", family: "jail" }),
    at("quiet.example", { silent: "victims", family: "jail" }),
    at("police.example", { level: "county", onlyWith: ["inmate"], family: "jail" }),
  ];
  const hosts = ["federal.example", "private.example", "state.example", "vendor.example"];

  test("those of vendors, states and the like are asked for, once each, sorted", () => {
    expect(requiredHosts(sites)).toEqual(hosts);
    expect(matchPatterns(sites)).toEqual(hosts.map((host) => `*://*.${host}/*`));
  });
  test.each([
    ["https://vendor.example/", true],
    ["https://deep.below.vendor.example/", true],
    ["https://notvendor.example/", false],
    ["https://county.example/", false],
  ])("%s is read at each visit: %s", (url, expected) => expect(isGrantedAtInstall(url, sites)).toBe(expected));
  test("the others light the dot, but for those that are silent or mean only some of their pages", () => {
    const { sites: dotted } = dotRules(sites, words({}), defaultSettings);
    expect(dotted.map(({ host }) => host)).toEqual(["county.example", "city.example", "shared.example"]);
  });
  test("the dot's addresses are those of public hosts with such a segment", () => {
    const some = words({ prison: ["state prison"], jail: ["jail roster"], court: ["court"] });
    expect(dotRules(sites, some, defaultSettings).addresses).toBe(
      "^https?://[^/?#]*(\\.gov|\\.us|county|parish)[^/?#]*/([^?#]*/)?(state[-_]?prison|jail[-_]?roster|court)(\\.[a-z]+)?([/?#].*)?$",
    );
    expect(dotRules(sites, words({}), defaultSettings).addresses).toBeUndefined();
    expect(dotRules(sites, some, defaultSettings).hostWords).toEqual(["sheriff"]);
  });
  test("the list says of each when it is read", () => {
    const list = ruleListOf({ sites, agencies: { ...knowledge.agencies, words: [], agencyHosts: [] }, signals: [] });
    expect(list.sites.map(({ address, read }) => `${address} ${read}`)).toEqual([
      "vendor.example always",
      "federal.example always",
      "below.vendor.example always",
      "state.example always",
      "state.example always",
      "private.example always",
      "county.example press",
      "city.example press",
      "shared.example/jail press",
      "quiet.example never",
      "police.example press",
    ]);
    expect(list.sites[0]).toEqual({ address: "vendor.example", name: "Calls", family: "calls", read: "always" });
  });
});

describe("the words of the list", () => {
  const none = { prison: [], jail: [], court: [] };
  const agencies = {
    ...knowledge.agencies,
    agencyHosts: [
      { family: "jail" as const, pattern: /sheriff/, says: ["sheriff"] },
      { family: "jail" as const, pattern: /so$/, says: ["so", "sheriff"] },
    ],
    otherHostWords: ["^vote", "(^|-)shop", "defen[sc]e"],
    imitatedNames: ["us-?courts?"],
    words: [
      {
        names: { ...none, jail: ["county jail"] },
        words: { ...none, jail: ["inmate"], court: ["felony"] },
        paths: { ...none, court: ["courts"] },
        segments: { ...none, court: ["clerk"] },
        harmless: ["tennis court"],
        strangers: ["law firm"],
        others: ["news"],
      },
    ],
  };
  const signals = [
    {
      ...knowledge.signals[0],
      needs: { ...Object.fromEntries(needs.map((need) => [need, [] as string[]])), loss: ["funeral", "funeral"] },
      silence: [
        { reason: "jury" as const, phrases: ["jury duty"], segments: ["jurors"] },
        { reason: "press" as const, phrases: [] },
        { reason: "jury" as const, phrases: ["jury duty", "venire"] },
      ],
    },
  ] as unknown as typeof knowledge.signals; // each need has its list
  const list = ruleListOf({ sites: [], agencies, signals });
  const wordsOf = (about: Record<string, string>) =>
    list.words.find((line) => JSON.stringify(line.about) === JSON.stringify(about))?.words;

  test.each([
    [{ in: "host", family: "jail" }, ["sheriff", "so"]],
    [{ in: "host", family: "court" }, []],
    [{ in: "path", family: "court" }, ["courts", "clerk"]],
    [{ in: "path", family: "jail" }, []],
    [{ in: "page", family: "jail" }, ["county jail", "inmate"]],
    [{ in: "page", family: "court" }, ["felony"]],
    [{ in: "page", family: "prison" }, []],
    [{ in: "need", need: "loss" }, ["funeral"]],
    [{ in: "need", need: "calls" }, []],
    [{ in: "silence", reason: "jury" }, ["jury duty", "jurors", "venire"]],
    [{ in: "silence", reason: "press" }, []],
    [{ in: "others" }, ["vote", "|-shop", "defen[sc]e", "us-courts", "law firm", "news", "tennis court"]],
  ])("%o: %o", (about, expected) => expect(wordsOf(about)).toEqual(expected));
  test("stand in their order: families, others, needs, silence", () => {
    expect(list.words.map(({ about }) => about.in)).toEqual([
      ...["host", "path", "page", "host", "path", "page", "host", "path", "page", "others"],
      ...needs.map(() => "need"),
      "silence",
      "silence",
    ]);
  });
  test("a search keeps the words that hold it and drops the lines without one", () => {
    expect(filterRules(list, " Clerk ").words).toEqual([{ about: { in: "path", family: "court" }, words: ["clerk"] }]);
    expect(filterRules(list, "[sc]E").words).toEqual([{ about: { in: "others" }, words: ["defen[sc]e"] }]);
  });
  test("a search looks in a site's address and in its name", () => {
    const two = ruleListOf({ sites: [aSite({ path: "/a-b" }), aSite({ name: "Other" })], agencies, signals });
    expect(filterRules(two, "/a-b").sites.map(({ address }) => address)).toEqual(["calls.example/a-b"]);
    expect(filterRules(two, "OTHER").sites.map(({ name }) => name)).toEqual(["Other"]);
    expect(filterRules(two, "nobody").sites).toEqual([]);
  });
});
