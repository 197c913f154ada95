import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
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
  test("headings and titles tell no one's story", () => {
    const titles = Object.keys(en).filter((key) =>
      /^(extension\.name|page\.title|search\.start|options\.\w+$)/.test(key),
    );
    for (const key of titles)
      expect(`${forms(en[key])} ${forms(es[key])}`).not.toMatch(/\b(prison|prisión|cárcel|inmate)\b/i);
  });
});

test("no text is left that nobody uses", () => {
  const code = globSync("{core,platform,components,entrypoints,tools}/**/*.{ts,tsx}")
    .map((path) => readFileSync(path, "utf8"))
    .join("");
  // Keys put together from a list and a value of it: label("topic", "visiting").
  const lists =
    /^(note\.(need|family)|sites|need|cost|joining|tradition|format|language|audience|topic|kind|state|options\.notes|options\.keep|welcome\.pin|shortcut|hide\.key|corner|evidence|mistake|privacy|runBy|search\.fault|filter|rules\.(in|read)|silent)\./;
  expect(Object.keys(en).filter((key) => !code.includes(`"${key}"`) && !lists.test(key))).toEqual([]);
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
