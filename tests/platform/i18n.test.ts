import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mistakes } from "../../core/mistakes.ts";
import { corners, hideKeys, noteModes } from "../../core/settings.ts";
import {
  audiences,
  costs,
  formats,
  joinings,
  kinds,
  needs,
  silenceReasons,
  siteFamilies,
  states,
  topics,
} from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import english from "../../locales/en.json" with { type: "json" };
import spanish from "../../locales/es.json" with { type: "json" };
import { browserLanguage, dayInWords, isTextKey, label, monthAndYear, t } from "../../platform/i18n.ts";

type Texts = Record<string, string | Record<string, string>>;
const [en, es]: [Texts, Texts] = [english, spanish];
const forms = (text: Texts[string] | undefined) => (typeof text === "string" ? [text] : Object.values(text ?? {}));
const gaps = (text: Texts[string] | undefined) =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe("both languages say the same", () => {
  test("with the same keys, in the same order", () => expect(Object.keys(es)).toEqual(Object.keys(en)));
  test.each(Object.keys(en))("%s has the same gaps, and no text is empty", (key) => {
    expect(gaps(es[key])).toEqual(gaps(en[key]));
    expect([...forms(en[key]), ...forms(es[key])].filter((text) => text.trim() === "")).toEqual([]);
  });
  test("no long text was left untranslated", () => {
    const same = Object.keys(en).filter((key) => String(en[key]).length > 20 && en[key] === es[key]);
    expect(same).toEqual([]);
  });
});

describe("voice", () => {
  const texts = Object.entries({ ...en }).flatMap(([key, text]) => forms(text).map((form) => [key, form] as const));
  const textos = Object.entries({ ...es }).flatMap(([key, text]) => forms(text).map((form) => [key, form] as const));
  const banned = /\b(inmates?|prisoners?|convicts?|offenders?|felons?|loved ones?)\b|behind bars|!|click|invalid/i;
  const vetado =
    /\b(reos?|presos?|presas?|reclus[oa]s?|intern[oa]s|delincuentes?|t[uú]|vos)\b|tras las rejas|[!¡]|haga clic/i;
  test.each(texts)("%s in English", (_key, text) => expect(text).not.toMatch(banned));
  test.each(textos)("%s in Spanish", (_key, text) => expect(text).not.toMatch(vetado));
  test("nothing is called checked: nobody has called", () => {
    const claims = /\b(checked|verified|vetted|confirmed)\b|\b(verificad|comprobad|confirmad|revisad)[oa]s?\b/i;
    const denials = ["card.lookFor", "handout.noAddress", "cost.unknown"];
    const claimed = [...texts, ...textos].filter(([key, text]) => claims.test(text) && !denials.includes(key));
    expect(claimed).toEqual([]);
  });
  test("headings and titles tell no one's story", () => {
    const titles = Object.keys(en).filter((key) =>
      /^(extension\.name|page\.title|search\.start|options\.\w+$)/.test(key),
    );
    for (const key of titles)
      expect(`${forms(en[key])} ${forms(es[key])}`).not.toMatch(/\b(prison|prisión|cárcel|inmate)\b/i);
  });
});

// Keys put together from a list and a value of it, as label("topic", "visiting") does: each value has a text, and no text is of no value.
const labeled: Record<string, readonly string[]> = {
  "note.need": needs,
  "note.family": siteFamilies,
  sites: siteFamilies,
  need: needs,
  cost: costs,
  joining: joinings,
  format: formats,
  audience: audiences,
  topic: topics,
  kind: kinds,
  silent: silenceReasons.filter((reason) => reason !== "frame" && reason !== "scheme"), // no page of these has our popup beside it
  mistake: mistakes,
  corner: ["auto", ...corners],
  "hide.key": hideKeys,
  "options.notes": noteModes,
  "options.keep": ["always", "session"],
  "welcome.pin": ["chromium", "firefox", "android"],
  shortcut: ["_execute_action", "open-panel"],
  privacy: ["members-see-you", "public"],
  runBy: ["vendor", "company"],
  "search.fault": ["zip", "city", "abroad"],
  filter: ["audiences", "topics", "formats", "languages", "costs", "faiths"],
  "rules.in": ["host", "path", "page"],
  "rules.read": ["always", "press", "never"],
  state: states,
};

describe("no text is left that nobody uses, and none is missing", () => {
  const code = globSync("{core,platform,components,entrypoints,tools}/**/*.{ts,tsx}")
    .map((path) => readFileSync(path, "utf8"))
    .join("");
  const keys = Object.keys(en);
  test.each(Object.entries(labeled))("%s", (list, values) => {
    expect(values.filter((value) => en[`${list}.${value}`] === undefined)).toEqual([]);
    const others = keys.filter((key) => key.startsWith(`${list}.`) && !values.includes(key.slice(list.length + 1)));
    expect(others.filter((key) => !code.includes(`"${key}"`))).toEqual([]);
  });
  test("each key stands in the code, or belongs to a list", () => {
    const isOfList = (key: string) => Object.keys(labeled).some((list) => key.startsWith(`${list}.`));
    const others = keys.filter((key) => !code.includes(`"${key}"`) && !isOfList(key));
    expect(others.filter((key) => !/^(language|tradition|evidence|handout)\./.test(key))).toEqual([]);
  });
  test("each language and each tradition of the records has its name, and no other has one", () => {
    const namesOf = (list: string) =>
      keys
        .filter((key) => key.startsWith(`${list}.`) && !code.includes(`"${key}"`))
        .map((key) => key.slice(list.length + 1));
    const traditions = new Set(resources.flatMap(({ faith }) => faith?.tradition ?? []));
    expect(
      namesOf("tradition")
        .filter((one) => one !== "secular")
        .sort(),
    ).toEqual([...traditions].sort());
    const spoken = new Set(resources.flatMap(({ languages }) => languages));
    expect(namesOf("language").sort()).toEqual([...spoken].sort());
  });
});

describe("length", () => {
  const longest = 16; // voice.md asks for 15 words on screens; a list of what is stored is read as a list
  const lists = new Set(["options.storedHelp"]);
  const sentences = (text: string) => text.split(/(?<=[.:?])\s+/);
  test.each([
    ["English", en],
    ["Spanish", es],
  ])("no sentence of a screen is long in %s", (_name, texts) => {
    const long = Object.entries(texts)
      .filter(([key]) => !lists.has(key))
      .flatMap(([key, text]) =>
        forms(text)
          .flatMap(sentences)
          .map((sentence) => [key, sentence] as const),
      )
      .filter(([, sentence]) => sentence.split(/\s+/).length > longest);
    expect(long).toEqual([]);
  });
  test("Spanish takes no more room than the screens leave it: a third more, and a word or two", () => {
    const room = (text: string) => Math.ceil(1.35 * text.length) + 16;
    const long = Object.keys(en).filter((key) => {
      const [english = "", spanish = ""] = [forms(en[key]).at(-1), forms(es[key]).at(-1)];
      return spanish.length > room(english);
    });
    expect(long).toEqual([]);
  });
});

test("gaps are filled, plurals chosen, unknown values shown as they are", () => {
  expect(t("en", "search.count", { count: 1 })).toBe("1 result");
  expect(t("en", "search.count", { count: 0 })).toBe("0 results");
  expect(t("es", "search.count", { count: 2 })).toBe("2 resultados");
  expect(t("es", "search.count", { count: 12_345 })).toBe("12,345 resultados");
  expect(t("en", "search.none", { query: "{query} $& x" })).toContain("“{query} $& x”");
  expect(label("es", "state", "NY")).toBe("Nueva York");
  expect(label("en", "topic", "no-such-topic")).toBe("no-such-topic");
  expect(isTextKey("toString")).toBe(false);
});

test("dates are in words", () => {
  expect(monthAndYear("en", "2024-03-09")).toBe("March 2024");
  expect(monthAndYear("es", "2024-03")).toBe("marzo de 2024");
  expect(monthAndYear("en", "2023")).toBe("2023");
  expect(dayInWords("es", "2026-12-01")).toBe("martes, 1 de diciembre");
});

test.each([
  ["es-MX", "es"],
  ["en-US", "en"],
  ["fr", "en"],
])("a browser in %s is spoken to in %s", (language, expected) => {
  Object.defineProperty(navigator, "language", { value: language, configurable: true });
  expect(browserLanguage()).toBe(expected);
});
