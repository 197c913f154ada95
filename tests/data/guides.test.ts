import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../core/settings.ts";
import { guideIds } from "../../data/lists.ts";
import { type Guide, guideTexts } from "../../platform/guides.ts";
import { englishGrade, sentencesOf, spanishEase, spanishSyllables, wordsOf } from "../support/reading.ts";
import { unsaid } from "../support/unsaid.ts";

const guides = { en: await guideTexts("en"), es: await guideTexts("es") };
const each = languages.flatMap((language) => guides[language].map((guide) => ({ language, id: guide.id, guide })));
const passages = ({ lead, blocks }: Guide) => [lead, ...blocks.map(({ text }) => text)];
const headings = ({ title, blocks }: Guide) => [title, ...blocks.map(({ heading }) => heading)];
const whole = (guide: Guide) => [...headings(guide), ...passages(guide)].join(" ");

describe("both languages say the same", () => {
  test("one guide for each id, in the same order", () => {
    for (const language of languages) expect(guides[language].map(({ id }) => id)).toEqual(guideIds);
  });
  test.each(guideIds)("%s has the same blocks, and Spanish stays within 1.4 of the English length", (id) => {
    const [english, spanish] = languages.map((language) => guides[language].find((guide) => guide.id === id));
    expect(spanish?.blocks.length).toBe(english?.blocks.length);
    const ratio = whole(spanish as Guide).length / whole(english as Guide).length; // found, or the line above fails
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThanOrEqual(1.4);
  });
  test("no text was left untranslated", () => {
    const english = new Set(guides.en.flatMap(passages));
    expect(guides.es.flatMap(passages).filter((text) => english.has(text))).toEqual([]);
  });
});

describe.each(each)("$id in $language", ({ language, guide }) => {
  test("is short: one sentence, then 3 to 6 blocks of 1 to 4 sentences of at most 20 words", () => {
    expect(sentencesOf(guide.lead).length).toBe(1);
    expect(guide.blocks.length).toBeGreaterThanOrEqual(3);
    expect(guide.blocks.length).toBeLessThanOrEqual(6);
    expect(passages(guide).filter((text) => sentencesOf(text).length > 4)).toEqual([]);
    expect(
      passages(guide)
        .flatMap(sentencesOf)
        .filter((sentence) => wordsOf(sentence).length > 20),
    ).toEqual([]);
    expect(headings(guide).filter((text) => text.trim() === "" || wordsOf(text).length > 9)).toEqual([]);
  });
  test("is easily read", () => {
    const text = passages(guide).join(" ");
    if (language === "en") expect(englishGrade(text)).toBeLessThanOrEqual(6);
    else expect(spanishEase(text)).toBeGreaterThanOrEqual(65);
  });
  test("has no passage much harder than the rest", () => {
    const isHard = (text: string) => (language === "en" ? englishGrade(text) > 9 : spanishEase(text) < 50);
    expect(passages(guide).filter(isHard)).toEqual([]);
  });
  test("keeps to our words, and to a low voice", () => {
    expect(whole(guide)).not.toMatch(unsaid[language]);
    expect(whole(guide)).not.toMatch(/[!¡"'@]|\b(prisoner|inmate)|\p{Extended_Pictographic}/u);
    if (guide.id === "facebook-groups") expect(whole(guide)).not.toMatch(/\b(secret|safe|secreto|segur)/i);
  });
  test("tells no one's story in its headings", () => {
    expect(headings(guide).join(" ")).not.toMatch(/\b(prison|jail|prisión|cárcel|parole|victim|crime|delito)/i);
  });
});

test("in Spanish nobody is named by a masculine that stands for all, nor by a slash", () => {
  const masculine =
    /\b(los (hijos|padres|miembros|abuelos|familiares|amigos|abogados|hermanos|nietos)|amigos|abogados|hijos|niños(?! o)|todos|otros llaman)\b|\p{L}\/\p{L}/iu;
  // What is not a person, or stands beside its feminine.
  const said = guides.es.map((guide) =>
    whole(guide).replace(/las niñas y los niños|niñas o niños|barra de abogados/gi, ""),
  );
  expect(said.filter((text) => masculine.test(text))).toEqual([]);
});

describe("every fact has a source that was read", () => {
  const sections = readFileSync("docs/guidance.md", "utf8").split(/^## /m).slice(1);
  const sectionOf = (id: string) => sections.find((section) => section.split("\n")[0]?.includes(`\`${id}\``)) ?? "";
  test.each(guides.en.map((guide) => [guide.id, guide] as const))("%s", (id, guide) => {
    const section = sectionOf(id);
    expect(guide.blocks.filter(({ heading }) => !section.includes(`**${heading}**`))).toEqual([]);
    expect(guide.pages.filter(({ url }) => !section.includes(url))).toEqual([]);
    expect(section).toContain("Left out");
    expect(guide.pages.length).toBeGreaterThanOrEqual(3);
    for (const { url, date } of guide.pages) {
      expect(url).toMatch(/^https?:\/\//);
      if (date !== undefined) expect(date).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/);
    }
    expect(guide.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test("a year in a text stands in the rows of its block, and both languages have the same numbers", () => {
    const numbers = (guide: Guide | undefined, at: number) => guide?.blocks[at]?.text.match(/\b[\d-]{3,}\b/g) ?? [];
    for (const [index, guide] of guides.en.entries())
      for (const [at, { heading }] of guide.blocks.entries()) {
        const rows = sectionOf(guide.id).split(`**${heading}**`)[1]?.split("| **")[0] ?? "";
        expect(numbers(guides.es[index], at)).toEqual(numbers(guide, at));
        expect(numbers(guide, at).filter((number) => !rows.includes(number))).toEqual([]);
      }
  });
});

describe("the measure", () => {
  test.each(
    Object.entries({
      ciudad: 2,
      muy: 1,
      prohíbe: 3,
      guía: 2,
      quien: 1,
      pague: 2,
      ahora: 3,
      oír: 2,
      y: 1,
      averigüe: 4,
      día: 2,
      ayuda: 3,
    }),
  )("%s has %i syllables", (word, count) => expect(spanishSyllables(word)).toBe(count));
  test("hard texts are found hard", () => {
    const english =
      "The Commission promulgated comprehensive regulations concerning telecommunications expenditures of incarcerated individuals.";
    const spanish =
      "La Comisión promulgó disposiciones reglamentarias relativas a las telecomunicaciones penitenciarias interestatales.";
    expect(englishGrade(english)).toBeGreaterThan(12);
    expect(spanishEase(spanish)).toBeLessThan(30);
  });
  test("a dot in an address and a colon end no sentence, a phone number has no words", () => {
    expect(sentencesOf("Go to ReportFraud.ftc.gov and say: it was a lie. Keep it.").length).toBe(2);
    expect(wordsOf("Call 1-800-799-7233 or 988.")).toEqual(["Call", "or", "988"]);
  });
});
