import type { Meeting } from "../core/meetings.ts";
import type { Language } from "../core/settings.ts";
import { locales, t } from "./i18n.ts";

/** When a meeting is, by the person's clock first; by the group's own where that is another. */
export function meetingWords(language: Language, { start, meets: { zone } }: Meeting): string {
  const here = { weekday: "long", month: "long", day: "numeric" } as const;
  const day = new Intl.DateTimeFormat(locales[language], here).format(start);
  const time = timeInWords(language, start);
  const there = timeInWords(language, start, zone);
  const isSame = offsetOf(start) === offsetOf(start, zone);
  return isSame
    ? t(language, "meeting.next", { day, time })
    : t(language, "meeting.nextElsewhere", { day, time, there });
}

/** "6:00 PM"; with a zone "6:00 PM EST". */
function timeInWords(language: Language, moment: Date, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : ({ timeZone, timeZoneName: "short" } as const);
  return new Intl.DateTimeFormat(locales[language], { hour: "numeric", minute: "2-digit", ...zone }).format(moment);
}

function offsetOf(moment: Date, timeZone?: string): string | undefined {
  const format = new Intl.DateTimeFormat("en-US", { timeZoneName: "longOffset", ...(timeZone && { timeZone }) });
  return format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value;
}
