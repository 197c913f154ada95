import { type Quiet, quietFrom } from "../core/quiet.ts";
import { type Language, type Settings, settingsFrom } from "../core/settings.ts";
import { browserLanguage } from "./i18n.ts";
import { keep, readStored } from "./stored.ts";

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await readStored("settings"));
}

/** Whether it was kept; see `keep`. */
export function saveSettings(settings: Settings): Promise<boolean> {
  return keep("settings", settings);
}

export async function readQuiet(): Promise<Quiet> {
  return quietFrom(await readStored("quiet"), new Date());
}

export function saveQuiet(quiet: Quiet): Promise<boolean> {
  return keep("quiet", quiet);
}

/** The language of our own windows. */
export function languageFor(settings: Settings): Language {
  return settings.language ?? browserLanguage();
}
