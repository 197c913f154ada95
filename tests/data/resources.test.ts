import { globSync, readFileSync } from "node:fs";
import { safeParse, summarize } from "valibot";
import { describe, expect, test } from "vitest";
import { isRecent } from "../../core/evidence.ts";
import { nextMeeting } from "../../core/meetings.ts";
import { fold } from "../../core/search/fold.ts";
import { readRecords } from "../../data/readRecords.ts";
import { resources } from "../../data/resources.ts";
import { type Resource, resourceSchema } from "../../data/schema.ts";
import seeds from "../fixtures/seeds.json" with { type: "json" };
import { aResource } from "../support/builders.ts";

test.each(readRecords().map((record) => [record.id, record] as const))("%s has the right shape", (_id, record) => {
  const { issues } = safeParse(resourceSchema, record);
  expect(issues && summarize(issues)).toBeUndefined();
});

test("a new file of records needs no line of code", () => {
  const files = globSync("data/resources/**/*.json");
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((path): Resource[] => JSON.parse(readFileSync(path, "utf8"))).length).toBe(resources.length);
});

describe("nothing is there twice", () => {
  const twice = (values: readonly (string | undefined)[]) =>
    values.filter((value, at) => value !== undefined && values.indexOf(value) !== at);
  const bare = (link: string | undefined) => link?.toLowerCase().replace(/^https?:\/\/(www\.)?|\/$/g, "");
  test("by id", () => expect(twice(resources.map(({ id }) => id))).toEqual([]));
  test("by website", () => expect(twice(resources.map(({ website }) => bare(website)))).toEqual([]));
  test("by Facebook page", () => expect(twice(resources.map(({ facebook }) => bare(facebook)))).toEqual([]));
  test("by phone, but for 988, which also answers veterans", () => {
    expect(twice(resources.map(({ phone }) => phone?.replace(/^1-/, "")))).toEqual(["988"]);
  });
  test("by any of its names", () => {
    expect(twice(resources.flatMap(({ name, aka }) => [...new Set([name, ...aka].map(fold))]))).toEqual([]);
  });
  test("by what is said of it", () => {
    for (const language of ["en", "es"] as const)
      expect(twice(resources.map(({ summary }) => summary[language]))).toEqual([]);
  });
});

describe("what this first directory must hold", () => {
  const ids = new Set(resources.map(({ id }) => id));
  test("all 39 things that the seed documents name", () => {
    expect(seeds).toHaveLength(39);
    expect(seeds.filter(([id]) => id === undefined || !ids.has(id))).toEqual([]);
  });
  test("the twelve helplines, and at least 40 more national groups and programs", () => {
    const seedIds = new Set(seeds.map(([id]) => id));
    expect(resources.filter(({ kind }) => kind === "helpline").length).toBeGreaterThanOrEqual(12);
    const more = resources.filter(
      ({ id, kind, serves }) =>
        serves === "US" && !seedIds.has(id) && !/helpline|publication|podcast|video|news/.test(kind),
    );
    expect(more.length).toBeGreaterThanOrEqual(40);
  });
});

describe("honest facts", () => {
  test("a Facebook group without a confirmed address says which name to look for, and who sees that you joined", () => {
    const groups = resources.filter(({ kind }) => kind === "facebook-group");
    expect(groups.length).toBeGreaterThanOrEqual(6);
    const seedGroups = groups.filter(({ evidence }) => evidence.level === "seed");
    expect(seedGroups).toHaveLength(6);
    expect(seedGroups.filter(({ website, facebook }) => website ?? facebook)).toEqual([]);
    for (const { website, facebook, lookFor, privacy, joining } of groups) {
      expect(website ?? facebook ?? lookFor).toBeTruthy();
      // Where it is not known whether the group is private, neither is known who sees what.
      expect(privacy).toBe(joining === "private" ? "members-see-you" : undefined);
    }
  });
  test("a resource without a way to reach it says what to look for", () => {
    const silent = resources.filter(
      ({ website, phone, text, email, facebook, lookFor }) =>
        !(website ?? phone ?? text ?? email ?? facebook ?? lookFor),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
  test("what a company sells is marked and has a caution", () => {
    const sold = resources.filter(({ cost, kind }) => cost === "paid" && kind === "calls");
    expect(sold.length).toBeGreaterThan(0);
    expect(sold.filter(({ runBy, caution }) => runBy === undefined || caution === undefined)).toEqual([]);
  });
});

describe("two languages, in our own words", () => {
  const texts = resources.flatMap(({ id, name, aka, lookFor, summary, caution, scheduleNote }) =>
    [summary, caution, scheduleNote].flatMap((text) =>
      text ? [{ id, names: [name, ...aka, ...(lookFor ? [lookFor] : [])], ...text }] : [],
    ),
  );
  // A word that stands in a name, of this body or of another, or in a quoted title is theirs, not ours.
  const allNames = resources.flatMap(({ name, aka }) => [name, ...aka]).filter((name) => name.includes(" "));
  const own = (text: string, names: string[]) =>
    [...names, ...allNames].reduce((rest, name) => rest.replaceAll(name, ""), text).replace(/“[^”]*”/g, "");
  const banned =
    /\b(inmates?|prisoners?|convicts?|offenders?|felons?|loved ones?|heartbreak\w*|amazing|incredible|world-class)\b|behind bars|!/i;
  const vetado =
    /\b(reos?|presos?|presas?|reclus[oa]s?|confinad[oa]s?|delincuentes?|tribunal(es)?|juzgados?|exconvict[oa]s?|t[uú]|vos)\b|tras las rejas|[!¡]/i;
  test.each(texts.map((text) => [text.id, text] as const))("%s says it in our words", (_id, { en, es, names }) => {
    expect(own(en, names)).not.toMatch(banned);
    expect(own(es, names)).not.toMatch(vetado);
    expect(en).not.toBe(es);
    expect(es.length / en.length).toBeGreaterThan(0.6);
    expect(es.length / en.length).toBeLessThan(1.7);
  });
  // "the University of Missouri" is a name in both languages.
  const withoutNames = (text: string, names: string[]) =>
    own(text, names).replace(/\p{Lu}[\p{L}\d.'’-]*(\s+((of|for|and|the|on|in|to)\s+)*\p{Lu}[\p{L}\d.'’-]*)*/gu, "");
  test("nothing is left in the other language", () => {
    const englishWords = /\b(the|and|for|with|of|from|their|people|families|who|is|are)\b/;
    const spanishWords = /\b(el|la|los|las|para|con|y|que|personas|familias)\b/;
    expect(texts.filter(({ es, names }) => englishWords.test(withoutNames(es, names))).map(({ id }) => id)).toEqual([]);
    expect(texts.filter(({ en, names }) => spanishWords.test(withoutNames(en, names))).map(({ id }) => id)).toEqual([]);
  });
  test("no sentence is too long to follow, and no summary has more than three", () => {
    const sentences = (text: string) => text.split(/(?<=[.;:?])\s+/);
    const words = (sentence: string) => sentence.split(/\s+/).length;
    expect(texts.filter(({ en }) => sentences(en).some((one) => words(one) > 20)).map(({ en }) => en)).toEqual([]);
    expect(texts.filter(({ es }) => sentences(es).some((one) => words(one) > 26)).map(({ es }) => es)).toEqual([]);
    const ends = /[.?](?=\s+[\p{Lu}“]|$)/gu;
    expect(resources.filter(({ summary }) => (summary.en.match(ends) ?? []).length > 3).map(({ id }) => id)).toEqual(
      [],
    );
  });
  test("nothing is praised", () => {
    const praise =
      /\b(best|leading|premier|trusted|unique|passionate|empower\w*|transform(s|ing|ative)\w*|life-changing|renowned|proven|wonderful|inspiring|holistic|award-winning|innovative|compassionate)\b/i;
    const alabanza =
      /\b(líder(es)? en|únic[oa]s? en|apasionad\w*|empodera\w*|transformador\w*|maravillos\w*|innovador\w*|compasiv\w*|inspirador\w*|galardonad\w*|reconocid\w*)\b/i;
    expect(texts.filter(({ en, names }) => praise.test(own(en, names))).map(({ en }) => en)).toEqual([]);
    expect(texts.filter(({ es, names }) => alabanza.test(own(es, names))).map(({ es }) => es)).toEqual([]);
  });
});

describe("meetings", () => {
  const meeting = resources.filter(({ meets }) => meets !== undefined);
  test.each(meeting.map((resource) => [resource.id, resource] as const))(
    "%s has a next one, on its own and recent page",
    (_id, resource) => {
      const seen = new Date(resource.evidence.seen);
      expect(nextMeeting(resource.meets ?? [], seen)?.start.getTime()).toBeGreaterThan(seen.getTime());
      expect(resource.evidence.level).toBe("own-page");
      expect(isRecent(resource.evidence, seen)).toBe(true);
    },
  );
});

describe("a malformed record is an error that names the field", () => {
  const weekly = { rule: "FREQ=WEEKLY;BYDAY=MO", start: "19:00", zone: "America/Chicago" };
  const fieldOf = (parts: object) =>
    safeParse(resourceSchema, { ...aResource(), subjects: { "any-relative": 3 }, ...parts }).issues?.map((issue) =>
      issue.path?.map(({ key }) => key).join("."),
    );
  test.each<[string, object, string]>([
    ["an unknown key", { url: "https://x.example/" }, "url"],
    ["a link that is no https:", { website: "ftp://x.example/" }, "website"],
    ["a link known only as http:, without a caution", { website: "http://x.example/" }, "website"],
    ["an unknown kind", { kind: "club" }, "kind"],
    ["an unknown topic", { topics: ["cats"] }, "topics.0"],
    ["a topic twice", { topics: ["money", "money"] }, "topics.1"],
    ["an unknown subject", { subjects: { cats: 3 } }, "subjects.cats"],
    ["a grade that is none", { subjects: { "any-relative": 4 } }, "subjects.any-relative"],
    ["no subject", { subjects: {} }, "subjects"],
    ["a summary missing in one language", { summary: { en: "Only English." } }, "summary.es"],
    ["an empty summary", { summary: { en: "Text.", es: " " } }, "summary.es"],
    ["an unknown state", { serves: ["ZZ"] }, "serves"],
    ["no source", { evidence: { level: "own-page", seen: "2026-11-23", sources: [] } }, "evidence.sources"],
    ["no day of reading", { evidence: { level: "own-page", sources: ["https://x.example/"] } }, "evidence.seen"],
    ["a phone with brackets", { phone: "(800) 555-0100" }, "phone"],
    [
      "a month that does not exist",
      { evidence: { level: "seed", seen: "2026-11-23", pageDate: "2024-13", sources: ["https://x.example/"] } },
      "evidence.pageDate",
    ],
    ["an id with capitals", { id: "AGroup" }, "id"],
    ["a Facebook group without address or name", { kind: "facebook-group" }, "lookFor"],
    ["a rule without a frequency", { meets: [{ ...weekly, rule: "BYDAY=MO" }] }, "meets.0.rule"],
    ["a rule without a day", { meets: [{ ...weekly, rule: "FREQ=WEEKLY" }] }, "meets.0.rule"],
    ["a rule with no such day", { meets: [{ ...weekly, rule: "FREQ=WEEKLY;BYDAY=ZZ" }] }, "meets.0.rule"],
    ["a rule that ends", { meets: [{ ...weekly, rule: "FREQ=WEEKLY;COUNT=8;BYDAY=MO" }] }, "meets.0.rule"],
    ["a zone that does not exist", { meets: [{ ...weekly, zone: "Central" }] }, "meets.0.zone"],
    ["an hour of the other clock", { meets: [{ ...weekly, start: "7 pm" }] }, "meets.0.start"],
    ["no age at all", { ages: {} }, "ages"],
    ["ages the wrong way round", { ages: { from: 18, to: 5 } }, "ages"],
    [
      "every other week, counted from no day",
      { meets: [{ ...weekly, rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO" }] },
      "meets.0.from",
    ],
    ["an age below zero", { ages: { from: -1 } }, "ages.from"],
  ])("%s", (_what, parts, field) => expect(fieldOf(parts)).toContain(field));
  test("the example of CONTRIBUTING.md is as it should be", () => {
    const [, json = ""] = readFileSync("CONTRIBUTING.md", "utf8").match(/```json\n([^`]*)```/) ?? [];
    expect(safeParse(resourceSchema, JSON.parse(json)).issues).toBeUndefined();
  });
  test("the builder's own record is fine, with meetings, too", () => {
    const rules = ["FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=-1TH", "FREQ=MONTHLY;BYDAY=1SA,3SA"];
    expect(fieldOf({ meets: rules.map((rule) => ({ ...weekly, rule })), ages: { to: 17 } })).toBeUndefined();
    expect(fieldOf({})).toBeUndefined();
  });
});
