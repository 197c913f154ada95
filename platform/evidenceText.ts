import { evidenceWords } from "../core/evidence.ts";
import type { Language } from "../core/settings.ts";
import type { Resource } from "../data/schema.ts";
import { monthAndYear, t } from "./i18n.ts";

/** How an entry is known and of what date, in words. */
export function evidenceText(language: Language, { evidence }: Resource): string {
  const { key, date } = evidenceWords(evidence);
  return t(language, key, date === undefined ? {} : { date: monthAndYear(language, date) });
}
