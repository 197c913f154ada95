import { isRecord } from "./pages/page.ts";

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];
export const noteModes = ["note", "icon", "off"] as const;
export const corners = ["bottom-right", "bottom-left", "top-right", "top-left"] as const;
export type Corner = (typeof corners)[number];
/** Who the person is to the one inside; the values are audiences of the directory. */
export const relations = [
  "mothers",
  "fathers",
  "partners",
  "children",
  "siblings",
  "grandparents",
  "caregivers",
] as const;

/** What the person chose. Missing parts were skipped, which is an answer too. */
export interface Settings {
  version: 1;
  /** Missing: the browser's language. */
  language?: Language;
  /** Two-letter code. */
  state?: string;
  relation?: (typeof relations)[number];
  /** On pages: a note, only the dot on the icon, or nothing. */
  notes: (typeof noteModes)[number];
  /** Missing: bottom right, or bottom left on right-to-left pages. */
  corner?: Corner;
}

export const defaultSettings: Settings = { version: 1, notes: "note" };

/** Settings from whatever is stored; a part that is not understood falls back to its default, the others stay. */
export function settingsFrom(stored: unknown): Settings {
  const claim = isRecord(stored) ? stored : {};
  return {
    version: 1,
    notes: oneOf(noteModes, claim.notes) ?? defaultSettings.notes,
    ...optional("language", languageFrom(claim.language)),
    ...optional("relation", oneOf(relations, claim.relation)),
    ...optional("corner", oneOf(corners, claim.corner)),
    ...optional("state", typeof claim.state === "string" && /^[A-Z]{2}$/.test(claim.state) ? claim.state : undefined),
  };
}

export function languageFrom(claim: unknown): Language | undefined {
  return oneOf(languages, claim);
}

function oneOf<const T extends string>(values: readonly T[], claim: unknown): T | undefined {
  return values.find((value) => value === claim);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  // The cast is safe: the one key is K, and it is left out when there is no value.
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
