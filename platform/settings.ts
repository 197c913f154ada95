import { type Quiet, quietEverywhere, quietFrom, quietToStore } from "../core/quiet.ts";
import { type Language, type Settings, settingsFrom, settingsToStore } from "../core/settings.ts";
import { browserLanguage } from "./i18n.ts";
import { changeKept, inTurn, type Keep, keep, readStored, readToChange } from "./stored.ts";

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await readStored("settings"));
}

/** Changes the settings, in turn with all other such changes; whether it was kept (see `keep`). */
export function changeSettings(change: (settings: Settings) => Settings): Promise<boolean> {
  return changeKept("settings", (stored) => settingsToStore(stored, change(settingsFrom(stored))));
}

export async function readQuiet(): Promise<Quiet> {
  return quietFrom(await readStored("quiet"), new Date());
}

type KeepQuiet = (quiet: Quiet) => Promise<boolean>;

/**
 * Changes for which sites we are quiet, in turn with all other such changes; answers with what `change` answered, and
 * whether it was kept (see `keep`). With `keepNow` it keeps something before it goes on. Where the store cannot be read we are
 * quiet everywhere, and nothing is written over.
 */
export function changeQuiet<T extends { quiet: Quiet }>(
  change: (quiet: Quiet, keepNow: KeepQuiet) => T | Promise<T>,
  write: Keep = keep,
): Promise<T & { isKept: boolean }> {
  return inTurn("quiet", async () => {
    const found = await readToChange("quiet").then(
      (stored) => ({ stored }),
      () => undefined,
    );
    let kept = found ? quietFrom(found.stored, new Date()) : quietEverywhere;
    const keepNow: KeepQuiet = async (quiet) => {
      if (quiet === kept) return true;
      const isKept = found !== undefined && (await write("quiet", quietToStore(found.stored, quiet)));
      if (isKept) kept = quiet;
      return isKept;
    };
    const changed = await change(kept, keepNow);
    return { ...changed, isKept: await keepNow(changed.quiet) };
  });
}

/** The language of our own windows. */
export function languageFor(settings: Settings): Language {
  return settings.language ?? browserLanguage();
}
