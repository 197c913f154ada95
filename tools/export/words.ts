import { evidenceWords } from "../../core/evidence.ts";
import type { Resource } from "../../data/schema.ts";
import { monthAndYear, t } from "../../platform/i18n.ts";

/** How an entry is known, in words. */
export function evidenceText({ evidence }: Resource): string {
  const { key, date } = evidenceWords(evidence);
  return t("en", key, date === undefined ? {} : { date: monthAndYear("en", date) });
}
