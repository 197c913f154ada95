import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resources } from "../../data/resources.ts";
import { englishGrade, spanishEase } from "../support/reading.ts";
import { unsaid } from "../support/unsaid.ts";

const languages = ["en", "es"] as const;
const builds = ["chrome-mv3", "firefox-mv3"];
const read = (path: string) => readFileSync(path, "utf8");
const built = (build: string, path: string) => JSON.parse(read(`.output/${build}/${path}`));

/** The sections in their order, whatever their headings say in each language. */
function sectionsOf(language: string) {
  const [, ...sections] = read(`docs/store/${language}.md`).split(/^## .*$/m);
  const [
    name = "",
    short = "",
    long = "",
    purpose = "",
    permissions = "",
    ,
    ,
    privacy = "",
    pictures = "",
    support = "",
  ] = sections.map((section) => section.trim());
  return { count: sections.length, name, short, long, purpose, permissions, privacy, pictures, support };
}

const rowsOf = (table: string) =>
  [...table.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([, first = "", rest = ""]) => [first, rest]);

describe.each(languages)("docs/store/%s.md", (language) => {
  const texts = sectionsOf(language);

  test("has each section, as long as the strictest store takes it", () => {
    expect(texts.count).toBe(10);
    expect(texts.name.length).toBeLessThanOrEqual(45); // Chrome; Firefox takes 50
    expect(texts.short.length).toBeLessThanOrEqual(132); // Chrome; Firefox takes 250
    expect(texts.long.length).toBeGreaterThanOrEqual(250); // Edge
    expect(texts.long.length).toBeLessThanOrEqual(10_000); // Edge; Chrome takes 16,000
    expect(texts.purpose.length).toBeLessThanOrEqual(1000); // Chrome, as each permission
    for (const [name = "", why = ""] of rowsOf(texts.permissions)) expect(why.length, name).toBeLessThanOrEqual(1000);
  });

  test("says the name and the short text of the packages", () => {
    for (const build of builds) {
      const messages = built(build, `_locales/${language}/messages.json`);
      expect([texts.name, texts.short]).toEqual([messages.name.message, messages.description.message]);
    }
  });

  test("gives a reason for each permission of the packages, and for no other", () => {
    const asked = builds.flatMap((build) => built(build, "manifest.json").permissions);
    const named = rowsOf(texts.permissions).map(([name]) => name);
    expect(named.toSorted()).toEqual([...new Set([...asked, "host_permissions", "optional_host_permissions"])].sort());
    for (const build of builds)
      expect(texts.permissions).toContain(`| ${built(build, "manifest.json").host_permissions.length} `);
  });

  test("claims no more entries than there are", () => {
    const [, claimed = "0"] = /(?:more than|más de) (\d+)/.exec(texts.long) ?? [];
    expect(Number(claimed)).toBeGreaterThan(0);
    expect(Number(claimed)).toBeLessThanOrEqual(resources.length);
  });

  test("shows pictures that are there, in its own language", () => {
    const pictures = rowsOf(texts.pictures).map(([name = ""]) => name);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture).toContain(`-${language}-`);
      expect(existsSync(`docs/pictures/${picture}`), picture).toBe(true);
    }
  });

  test("speaks as our screens do, and names no address that does not exist", () => {
    const said = Object.values(texts).join("\n");
    expect(said).not.toMatch(unsaid[language]);
    expect(said).not.toMatch(/[!¡]|https?:|@|\bwww\.|\p{Extended_Pictographic}/u);
    const prose = texts.long.replace(/^- /gm, "").replace(/\n+/g, " ");
    if (language === "en") expect(englishGrade(prose)).toBeLessThanOrEqual(7);
    else expect(spanishEase(prose)).toBeGreaterThanOrEqual(65);
  });
});

test("the changelog begins with the version that is packed", () => {
  const { version } = JSON.parse(read("package.json"));
  expect(/^## (.+)$/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
});
