import type { Meeting } from "../core/meetings.ts";
import type { Language } from "../core/settings.ts";
import { dayInWords, locales, t } from "./i18n.ts";

/** When a meeting is, by the person's clock first; by the group's own where that is another. */
export function meetingWords(language: Language, { start, meets: { zone } }: Meeting): string {
  const day = dayInWords(language, start);
  const time = timeInWords(language, start);
  if (offsetOf(start) === offsetOf(start, zone)) return t(language, "meeting.next", { day, time });
  const dayThere = new Intl.DateTimeFormat(locales[language], { weekday: "long", timeZone: zone }).format(start);
  const isSameDay = day.startsWith(dayThere);
  const there = `${isSameDay ? "" : `${dayThere}, `}${timeInWords(language, start, zone)}`;
  return t(language, "meeting.nextElsewhere", { day, time, there });
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
