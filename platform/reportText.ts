import type { Mistake } from "../core/mistakes.ts";
import type { Language } from "../core/settings.ts";
import type { Resource } from "../data/schema.ts";
import { dateInWords, label, t } from "./i18n.ts";

/** What a report holds: the entry and what was ticked. No address of a page, no word about the person. */
export function reportText(language: Language, { id, name, evidence }: Resource, ticked: readonly Mistake[]): string {
  return [
    t(language, "report.about", { name }),
    t(language, "report.entry", { id, seen: dateInWords(language, evidence.seen) }),
    ...ticked.map((mistake) => `- ${label(language, "mistake", mistake)}`),
  ].join("\n");
}

/** Opens a new mail. To whom it goes, the person chooses; its subject tells nobody what it is about. */
export function mailAddress(text: string): string {
  return `mailto:?subject=Alongside&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
}
