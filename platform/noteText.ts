import type { NoteLine } from "../core/note.ts";
import type { Language } from "../core/settings.ts";
import { isTextKey, t } from "./i18n.ts";

/** The line of a note in words, in the page's language. */
export function noteText(language: Language, { about, name, more }: NoteLine): string {
  const who = more > 0 ? t(language, "note.who", { name, count: more }) : name;
  const key = [`note.need.${about.need}`, `note.family.${about.family}`].find(isTextKey);
  return key ? t(language, key, { who }) : who;
}
