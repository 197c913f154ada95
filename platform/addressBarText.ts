import type { AddressBarAnswer } from "../core/addressBar.ts";
import type { Language } from "../core/settings.ts";
import type { AddressBarLines } from "./addressBar.ts";
import { t } from "./i18n.ts";
import { matchWords } from "./reasons.ts";

/** The lines under the address bar in words. Where help must stand first, it is the first line. */
export function addressBarLines(language: Language, words: string, answer: AddressBarAnswer): AddressBarLines {
  const others = answer.rows.map(({ name, match }) => ({
    words: name,
    text: match ? `${name} – ${matchWords(language, match)}` : name,
  }));
  return { first: firstLine(language, words, answer), others };
}

function firstLine(language: Language, words: string, { crisis }: AddressBarAnswer): string {
  if (crisis === "self-harm")
    return `${t(language, "crisis.selfHarm.title")} ${t(language, "crisis.selfHarm.call")} · ${t(language, "crisis.selfHarm.textTo")}`;
  if (crisis === "danger") return `${t(language, "crisis.danger.title")} ${t(language, "crisis.danger.call")}`;
  return words.trim() === "" ? t(language, "search.empty") : t(language, "omnibox.find", { words });
}
