import type { Language } from "../core/settings.ts";
import english from "../locales/en.json" with { type: "json" };
import spanish from "../locales/es.json" with { type: "json" };

export type TextKey = keyof typeof english;
type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Values = Record<string, string | number>;

// Both files have the same keys: a missing one fails the type check here.
const texts: Record<Language, Record<TextKey, Text>> = { en: english, es: spanish };
/** Dates and plurals follow the United States in both languages. */
export const locales: Record<Language, string> = { en: "en-US", es: "es-US" };

/**
 * A text in a language, with `{name}` replaced by the value of that name. Texts with plural forms choose theirs by
 * the value of `count`.
 */
export function t(language: Language, key: TextKey, values: Values = {}): string {
  const text = texts[language][key];
  const form = typeof text === "string" ? text : pluralForm(language, text, Number(values.count));
  return form.replace(/\{(\w+)\}/g, (gap, name: string) => shown(language, values[name] ?? gap));
}

/** Numbers are digits, "1,013" where they are long. */
function shown(language: Language, value: string | number): string {
  return typeof value === "number" ? numbers(language).format(value) : value;
}
const numbers = inEach((locale) => new Intl.NumberFormat(locale));

/** Is this a key of the texts? For keys put together from values of the data, such as `topic.visiting`. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(english, key);
}

/** The label of a value of a closed list, or the value itself where there is no label. */
export function label(language: Language, list: string, value: string): string {
  const key = `${list}.${value}`;
  return isTextKey(key) ? t(language, key) : value;
}

/** "March 2024" or "marzo de 2024" from 2024-03 or 2024-03-09; the year alone where only that is known. */
export function monthAndYear(language: Language, date: string): string {
  const [year = "", month] = date.split("-");
  if (month === undefined) return year;
  return months(language).format(new Date(`${year}-${month}-01T00:00:00Z`));
}
const months = inEach((locale) => new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }));

/** "Thursday, November 26" or "jueves, 26 de noviembre" from 2026-11-26, or of a moment by the person's clock. */
export function dayInWords(language: Language, day: string | Date): string {
  const parts = { weekday: "long", month: "long", day: "numeric" } as const;
  if (typeof day !== "string") return new Intl.DateTimeFormat(locales[language], parts).format(day);
  const format = new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "November 23, 2026" or "23 de noviembre de 2026" from 2026-11-23, or of a moment by the person's clock. */
export function dateInWords(language: Language, day: string | Date): string {
  if (typeof day !== "string") return new Intl.DateTimeFormat(locales[language], { dateStyle: "long" }).format(day);
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The language of the browser, for a person who has not chosen one. */
export function browserLanguage(): Language {
  return /^es\b/i.test(navigator.language) ? "es" : "en";
}

function pluralForm(language: Language, forms: Exclude<Text, string>, count: number): string {
  return forms[plurals(language).select(count)] ?? forms.other ?? "";
}
const plurals = inEach((locale) => new Intl.PluralRules(locale));

/** Made once for each language: to make one takes longer than all that it is then asked for. */
function inEach<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const one = made.get(language) ?? make(locales[language]);
    made.set(language, one);
    return one;
  };
}
