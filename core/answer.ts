import type { Look } from "./look.ts";
import { type NoteLine, noteLine } from "./note.ts";
import { isQuiet, type Quiet, quietForToday } from "./quiet.ts";
import type { Settings } from "./settings.ts";

/** What is done about a page that was seen. */
export interface PageAnswer {
  /** The icon says that there is something for this page. */
  hasDot: boolean;
  /** The note's line; `undefined` where none is shown. */
  line: NoteLine | undefined;
  /** What is remembered from now on. */
  quiet: Quiet;
}

/** The settings decide whether a note comes, never what it says: its line follows from the page alone. */
export function answerTo(
  { suggestion }: Look,
  settings: Settings,
  { quiet, now }: { quiet: Quiet; now: Date },
): PageAnswer {
  const line = suggestion && noteLine(suggestion);
  const mode = suggestion ? settings.notes[suggestion.family] : "off";
  if (!suggestion || !line || mode === "off") return { hasDot: false, line: undefined, quiet };
  const { family } = suggestion;
  const hasDot = settings.dot;
  if (mode === "icon" || isQuiet(quiet, family)) return { hasDot, line: undefined, quiet };
  return { hasDot, line, quiet: quietForToday(quiet, family, now) };
}
