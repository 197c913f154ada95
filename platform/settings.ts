import { type Quiet, quietFrom } from "../core/quiet.ts";
import { type Language, type Settings, settingsFrom } from "../core/settings.ts";
import { browserLanguage } from "./i18n.ts";
import { inTurn, type Keep, keep, readStored } from "./stored.ts";

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

/**
 * Changes for which sites we are quiet, in turn with all other such changes; answers with what `change` answered, and
 * whether it was kept (see `keep`).
 */
export function changeQuiet<T extends { quiet: Quiet }>(
  change: (quiet: Quiet) => T | Promise<T>,
  write: Keep = keep,
): Promise<T & { isKept: boolean }> {
  return inTurn("quiet", async () => {
    const before = await readQuiet();
    const changed = await change(before);
    return { ...changed, isKept: changed.quiet === before || (await write("quiet", changed.quiet)) };
  });
}

/** The language of our own windows. */
export function languageFor(settings: Settings): Language {
  return settings.language ?? browserLanguage();
}
