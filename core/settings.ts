import { type Family, siteFamilies, states } from "../data/lists.ts";
import { isRecord } from "./pages/page.ts";

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];
export const noteModes = ["note", "icon", "off"] as const;
export type NoteMode = (typeof noteModes)[number];
export const corners = ["bottom-right", "bottom-left", "top-right", "top-left"] as const;
export type Corner = (typeof corners)[number];
/** The key that hides our windows when it is pressed three times; none for people who need it otherwise. */
export const hideKeys = ["shift", "control", "escape", "none"] as const;
export type HideKey = (typeof hideKeys)[number];
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
  version: 2;
  /** Missing: the browser's language. */
  language?: Language;
  /** Two-letter code. */
  state?: string;
  relation?: (typeof relations)[number];
  /** On pages of each family of sites: a note, only the dot on the icon, or nothing. */
  notes: Record<Family, NoteMode>;
  /** Missing: bottom right, or bottom left on right-to-left pages. */
  corner?: Corner;
  /** The icon in the toolbar may have a dot. */
  dot: boolean;
  hideKey: HideKey;
}

export const defaultSettings: Settings = { version: 2, notes: notesEverywhere("note"), dot: true, hideKey: "shift" };

/**
 * Settings from whatever is stored, of this version or an earlier one; a part that is not understood falls back to its
 * default, the others stay.
 */
export function settingsFrom(stored: unknown): Settings {
  const claim = isRecord(stored) ? stored : {};
  return {
    version: 2,
    notes: notesFrom(claim.notes),
    dot: typeof claim.dot === "boolean" ? claim.dot : defaultSettings.dot,
    hideKey: oneOf(hideKeys, claim.hideKey) ?? defaultSettings.hideKey,
    ...optional("language", languageFrom(claim.language)),
    ...optional("relation", oneOf(relations, claim.relation)),
    ...optional("corner", oneOf(corners, claim.corner)),
    ...optional("state", oneOf(states, claim.state)),
  };
}

/** What the person changed from `before` to `after`, done to `here`: another window may have changed another part. */
export function withChanges(here: Settings, before: Settings, after: Settings): Settings {
  return settingsFrom(changed({ ...here }, { ...before }, { ...after }));
}

/**
 * `after` as it is to be kept where `stored` stands: parts that are not understood, since a newer release wrote them, stay as
 * they are, and so does its version.
 */
export function settingsToStore(stored: unknown, after: Settings): Record<string, unknown> {
  const claim = isRecord(stored) ? stored : {};
  const before = settingsFrom(stored);
  const version = Math.max(before.version, typeof claim.version === "number" ? claim.version : 0);
  return { ...changed({ ...before, ...claim }, { ...before }, { ...after }), version };
}

type Parts = Record<string, unknown>;

function changed(here: Parts, before: Parts, after: Parts): Parts {
  const entries = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => [key, changedPart(here[key], before[key], after[key])] as const);
  const result = { ...here, ...Object.fromEntries(entries) };
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}

function changedPart(here: unknown, before: unknown, after: unknown): unknown {
  return isRecord(before) && isRecord(after) ? changed(isRecord(here) ? here : before, before, after) : after;
}

export function languageFrom(claim: unknown): Language | undefined {
  return oneOf(languages, claim);
}

/** The same on all families of sites. */
export function notesEverywhere(mode: NoteMode): Settings["notes"] {
  return notesBy(() => mode);
}

/** What holds for all families of sites; `undefined` where they differ. */
export function modeEverywhere(notes: Settings["notes"]): NoteMode | undefined {
  return noteModes.find((mode) => siteFamilies.every((family) => notes[family] === mode));
}

/** Version 1 had one mode for all families. */
function notesFrom(claim: unknown): Settings["notes"] {
  const everywhere = oneOf(noteModes, claim);
  if (everywhere) return notesEverywhere(everywhere);
  const claims = isRecord(claim) ? claim : {};
  return notesBy((family) => oneOf(noteModes, claims[family]) ?? "note");
}

function notesBy(modeOf: (family: Family) => NoteMode): Settings["notes"] {
  // The cast is safe: each family is a key.
  return Object.fromEntries(siteFamilies.map((family) => [family, modeOf(family)])) as Settings["notes"];
}

function oneOf<const T extends string>(values: readonly T[], claim: unknown): T | undefined {
  return values.find((value) => value === claim);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  // The cast is safe: the one key is K, and it is left out when there is no value.
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
