import type { CrisisWords } from "../data/schema.ts";
import { fold, hasPhrase } from "./search/fold.ts";

export type Crisis = "self-harm" | "danger";

/**
 * Do these words ask for help that must stand first? Self-harm goes before danger where both are named.
 * Phrases that only sound like it ("killing time") are taken out before looking.
 */
export function crisisIn(query: string, languages: readonly CrisisWords[]): Crisis | undefined {
  const harmless = languages.flatMap((words) => words.harmless);
  const folded = harmless.reduce((text, phrase) => ` ${text} `.replaceAll(` ${phrase} `, " ").trim(), fold(query));
  const speaksOf = (list: "selfHarm" | "danger") =>
    languages.some((words) => words[list].some((phrase) => hasPhrase(folded, phrase)));
  if (speaksOf("selfHarm")) return "self-harm";
  return speaksOf("danger") ? "danger" : undefined;
}
