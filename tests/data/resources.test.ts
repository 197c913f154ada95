import { globSync, readFileSync } from "node:fs";
import { safeParse, summarize } from "valibot";
import { describe, expect, test } from "vitest";
import { resources } from "../../data/resources.ts";
import { type Resource, resourceSchema } from "../../data/schema.ts";
import seeds from "../fixtures/seeds.json" with { type: "json" };
import { aResource } from "../support/builders.ts";

test.each(resources.map((resource) => [resource.id, resource] as const))("%s has the right shape", (_id, resource) => {
  const { issues } = safeParse(resourceSchema, resource);
  expect(issues && summarize(issues)).toBeUndefined();
});

test("every file of records is imported", () => {
  const inFiles = globSync("data/resources/**/*.json").flatMap((path): Resource[] =>
    JSON.parse(readFileSync(path, "utf8")),
  );
  expect(inFiles.length).toBe(resources.length);
});

test("ids, and names of the same kind, are unique", () => {
  const twice = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);
  expect(twice(resources.map(({ id }) => id))).toEqual([]);
  expect(twice(resources.map(({ name, kind }) => `${kind}: ${name.toLowerCase()}`))).toEqual([]);
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
});

describe("a malformed record is an error that names the field", () => {
  const fieldOf = (parts: object) =>
    safeParse(resourceSchema, { ...aResource(), ...parts }).issues?.map((issue) =>
      issue.path?.map(({ key }) => key).join("."),
    );
  test.each<[string, object, string]>([
    ["an unknown key", { url: "https://x.example/" }, "url"],
    ["a link that is no https:", { website: "ftp://x.example/" }, "website"],
    ["a link known only as http:, without a caution", { website: "http://x.example/" }, "website"],
    ["an unknown kind", { kind: "club" }, "kind"],
    ["an unknown topic", { topics: ["cats"] }, "topics.0"],
    ["a topic twice", { topics: ["money", "money"] }, "topics.1"],
    ["a summary missing in one language", { summary: { en: "Only English." } }, "summary.es"],
    ["an empty summary", { summary: { en: "Text.", es: " " } }, "summary.es"],
    ["an unknown state", { serves: ["ZZ"] }, "serves"],
    ["no source", { evidence: { level: "own-page", seen: "2026-11-23", sources: [] } }, "evidence.sources"],
    ["a phone with brackets", { phone: "(800) 555-0100" }, "phone"],
    [
      "a month that does not exist",
      { evidence: { level: "seed", seen: "2026-11-23", pageDate: "2024-13", sources: ["https://x.example/"] } },
      "evidence.pageDate",
    ],
    ["an id with capitals", { id: "AGroup" }, "id"],
    ["a Facebook group without address or name", { kind: "facebook-group" }, "lookFor"],
  ])("%s", (_what, parts, field) => expect(fieldOf(parts)).toContain(field));
  test("the builder's own record is fine", () => expect(fieldOf({})).toBeUndefined());
});
