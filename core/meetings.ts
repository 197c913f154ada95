import { TZDate } from "@date-fns/tz";
import ICAL from "ical.js";
import type { Meets, Resource } from "../data/schema.ts";

/** One date of a group. */
export interface Meeting {
  meets: Meets;
  start: Date;
}

/** The first meeting after `now` of all that a record gives, `undefined` where there is none. */
export function nextMeeting(all: readonly Meets[], now: Date): Meeting | undefined {
  const next = all.map((meets) => nextOf(meets, now)).filter((meeting) => meeting !== undefined);
  return next.sort((one, other) => one.start.getTime() - other.start.getTime())[0];
}

/** Days after which a rule that gave no date gives none at all. */
const longestGap = 800;

// Rules are worked out on the clock of the place, which knows no daylight saving; only the date found is put into the world's time.
function nextOf(meets: Meets, now: Date): Meeting | undefined {
  const latest = now.getTime() + longestGap * 24 * 60 * 60_000;
  const dates = ICAL.Recur.fromString(meets.rule).iterator(firstDate(meets, now));
  for (let date = dates.next(); date; date = dates.next()) {
    const { year, month, day, hour, minute } = date;
    const start = new Date(new TZDate(year, month - 1, day, hour, minute, meets.zone).getTime());
    if (start.getTime() > latest) return undefined;
    if (start > now) return { meets, start };
  }
  return undefined;
}

/** Where it skips weeks they are counted from a day on which it met, else from today in its zone. */
function firstDate({ start, zone, from }: Meets, now: Date): ICAL.Time {
  const today = new TZDate(now.getTime(), zone);
  const [hour = 0, minute = 0] = start.split(":").map(Number);
  const date = from ? from.split("-").map(Number) : [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const [year = 0, month = 1, day = 1] = date;
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false });
}

interface CalendarEntry {
  resource: Resource;
  meeting: Meeting;
  note: string;
  now: Date;
}

/**
 * A calendar file (RFC 5545) with this one meeting: later dates are worked out, and nobody should be led by a whole
 * year of them.
 */
export function calendarFile({ resource: { id, name }, meeting, note, now }: CalendarEntry): string {
  const {
    start,
    meets: { minutes },
  } = meeting;
  const calendar = new ICAL.Component(["vcalendar", [], []]);
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Alongside//EN");
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${id}-${start.getTime()}@alongside.example`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(now, true));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromJSDate(start, true));
  if (minutes !== undefined)
    event.addPropertyWithValue("dtend", ICAL.Time.fromJSDate(new Date(start.getTime() + minutes * 60_000), true));
  event.addPropertyWithValue("summary", name);
  event.addPropertyWithValue("description", note);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
