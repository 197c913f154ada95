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

/** A meeting and whose it is. */
export interface Dated {
  resource: Pick<Resource, "id" | "name">;
  meeting: Meeting;
}

/**
 * A calendar file (RFC 5545) with one meeting of each: later dates are worked out, and nobody should be led by a whole
 * year of them. `note` is said in each.
 */
export function calendarFile(dates: readonly Dated[], { note, now }: { note: string; now: Date }): string {
  const calendar = new ICAL.Component(["vcalendar", [], []]);
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Alongside//EN");
  for (const dated of dates) {
    const event = eventOf(dated);
    const { id } = dated.resource;
    event.addPropertyWithValue("uid", `${id}-${dated.meeting.start.getTime()}@alongside.example`);
    event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(now, true));
    event.addPropertyWithValue("description", note);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

/** The same meeting as short as phones take it from a code. */
export function calendarCode(dated: Dated): string {
  return eventOf(dated).toString();
}

function eventOf({ resource: { name }, meeting: { start, meets } }: Dated): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("summary", name);
  event.addPropertyWithValue("dtstart", ICAL.Time.fromJSDate(start, true));
  const end = new Date(start.getTime() + (meets.minutes ?? 0) * 60_000);
  if (end > start) event.addPropertyWithValue("dtend", ICAL.Time.fromJSDate(end, true));
  return event;
}
