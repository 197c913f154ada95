import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../core/settings.ts";
import { label, type TextKey, t, type Values } from "../platform/i18n.ts";

const LanguageContext = createContext<Language>("en");

/** Gives all parts below it the language that `useWords` speaks. */
export const SpeakIn = LanguageContext.Provider;

export interface Words {
  language: Language;
  t: (key: TextKey, values?: Values) => string;
  /** The label of a value of a closed list: `label("topic", "visiting")`. */
  label: (list: string, value: string) => string;
}

export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}

/** A dot between two facts never begins a line. */
export function dotsAtLineEnd(text: string): string {
  return text.replaceAll(" · ", "\u00A0· ");
}

/** Words of a language that need not be the window's. */
export function wordsIn(language: Language): Words {
  return {
    language,
    t: (key, values) => t(language, key, values),
    label: (list, value) => label(language, list, value),
  };
}
