import { isRecord } from "./pages/page.ts";
import { type Quiet, quietFrom } from "./quiet.ts";
import { type SavedList, savedListFrom } from "./savedList.ts";
import { type Settings, settingsFrom } from "./settings.ts";

/** All that a person may want on another computer too. */
export interface Kept {
  settings: Settings;
  list: SavedList;
  /** Only what is quiet for good: a day's rest is over before the file is opened. */
  quiet: Quiet;
}

/** Larger than any file of ours, in bytes. */
export const largestFile = 100_000;

/** The text of a file that holds it. */
export function keptFileText({ settings, list, quiet }: Kept): string {
  return `${JSON.stringify({ format: "alongside", version: 1, settings, list, quiet: lasting(quiet) }, null, 2)}\n`;
}

/** What a file holds, `undefined` where it is none of ours; parts that are not understood are as if they were not there. */
export function keptFileFrom(text: string): Kept | undefined {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== "alongside" || file.version !== 1) return undefined;
  const { settings, list, quiet } = file;
  if (!isRecord(settings) || !isRecord(list) || !Array.isArray(list.entries)) return undefined;
  return {
    settings: settingsFrom(settings),
    list: savedListFrom(list),
    quiet: lasting(quietFrom(quiet, new Date(0))),
  };
}

/** `here`, with what is quiet for good as the file says it (`here` itself where that is so); a day's rest that was begun goes on. */
export function quietAsInFile(here: Quiet, { quiet }: Kept): Quiet {
  if (Object.keys(lasting(here)).sort().join() === Object.keys(quiet).sort().join()) return here;
  return { ...entriesOf(here, (until) => until !== "always"), ...quiet };
}

/** Those parts of it that have no end. */
export function lasting(quiet: Quiet): Quiet {
  return entriesOf(quiet, (until) => until === "always");
}

function entriesOf(quiet: Quiet, isWanted: (until: string) => boolean): Quiet {
  return Object.fromEntries(Object.entries(quiet).filter(([, until]) => isWanted(until)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
