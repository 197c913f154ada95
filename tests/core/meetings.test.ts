import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarFile, nextMeeting } from "../../core/meetings.ts";
import { aResource } from "../support/builders.ts";

const at = (rule: string, start: string, zone: string) => ({ rule, start, zone });

describe("the next meeting", () => {
  test.each([
    {
      what: "the second Saturday",
      meets: at("FREQ=MONTHLY;BYDAY=2SA", "10:00", "America/New_York"),
      now: "2026-11-25T12:00Z",
      next: "2026-12-12T15:00Z",
    },
    {
      what: "today's, a minute before",
      meets: at("FREQ=MONTHLY;BYDAY=2SA", "10:00", "America/New_York"),
      now: "2026-12-12T14:59Z",
      next: "2026-12-12T15:00Z",
    },
    {
      what: "once it has begun, the one after",
      meets: at("FREQ=MONTHLY;BYDAY=2SA", "10:00", "America/New_York"),
      now: "2026-12-12T15:00Z",
      next: "2027-01-09T15:00Z",
    },
    {
      what: "the last Thursday",
      meets: at("FREQ=MONTHLY;BYDAY=-1TH", "19:00", "America/Phoenix"),
      now: "2026-11-25T12:00Z",
      next: "2026-11-27T02:00Z",
    },
    {
      what: "a fifth Saturday skips the months without one",
      meets: at("FREQ=MONTHLY;BYDAY=5SA", "10:00", "America/New_York"),
      now: "2026-11-29T12:00Z",
      next: "2027-01-30T15:00Z",
    },
    {
      what: "every other Tuesday, counted from a day it met",
      meets: { ...at("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "19:00", "America/New_York"), from: "2026-01-06" },
      now: "2026-11-19T00:00Z",
      next: "2026-11-25T00:00Z",
    },
    {
      what: "late in the evening, already tomorrow in UTC",
      meets: at("FREQ=WEEKLY;BYDAY=SA", "23:30", "Pacific/Honolulu"),
      now: "2026-11-29T09:00Z",
      next: "2026-11-29T09:30Z",
    },
    {
      what: "before the clocks go back",
      meets: at("FREQ=WEEKLY;BYDAY=MO", "19:00", "America/New_York"),
      now: "2026-10-24T12:00Z",
      next: "2026-10-26T23:00Z",
    },
    {
      what: "the same hour on the wall after they went back",
      meets: at("FREQ=WEEKLY;BYDAY=MO", "19:00", "America/New_York"),
      now: "2026-10-31T12:00Z",
      next: "2026-11-03T00:00Z",
    },
    {
      what: "and after they go forward",
      meets: at("FREQ=WEEKLY;BYDAY=MO", "19:00", "America/New_York"),
      now: "2027-03-13T12:00Z",
      next: "2027-03-15T23:00Z",
    },
    {
      what: "where no clock ever changes",
      meets: at("FREQ=WEEKLY;BYDAY=MO", "19:00", "America/Phoenix"),
      now: "2027-03-13T12:00Z",
      next: "2027-03-16T02:00Z",
    },
  ])("$what", ({ meets, now, next }) => {
    expect(nextMeeting([meets], new Date(now))?.start).toEqual(new Date(next));
  });
  test("is the earliest of all that a record gives", () => {
    const monday = at("FREQ=WEEKLY;BYDAY=MO", "18:00", "America/Chicago");
    const wednesday = at("FREQ=WEEKLY;BYDAY=WE", "17:00", "America/Chicago");
    expect(nextMeeting([monday, wednesday], new Date("2026-11-24T12:00Z"))?.meets).toBe(wednesday);
    expect(nextMeeting([monday, wednesday], new Date("2026-11-27T12:00Z"))?.meets).toBe(monday);
  });
  test("is none where the rule has run out", () => {
    const never = at("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "19:00", "America/New_York");
    expect(nextMeeting([never], new Date("2026-11-25T12:00Z"))).toBeUndefined();
  });
});

test("years after the day it is counted from, it still meets", () => {
  const often = { ...at("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "12:00", "America/Chicago"), from: "2015-01-05" };
  expect(nextMeeting([often], new Date("2026-11-25T12:00Z"))?.start).toEqual(new Date("2026-11-25T18:00Z"));
});

test("the calendar file holds this one meeting, and a name of any letters", () => {
  const resource = aResource({
    name: "Familias; amigos, y “más”: un grupo con un nombre muy largo, que hay que doblar",
  });
  const meets = { ...at("FREQ=WEEKLY;BYDAY=MO", "19:00", "America/New_York"), minutes: 90 };
  const meeting = { meets, start: new Date("2026-12-01T00:00Z") };
  const text = calendarFile([{ resource, meeting }], { note: "Ask first.", now: new Date("2026-11-25T12:00Z") });
  expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent") ?? undefined);
  expect(event.summary).toBe(resource.name);
  expect(event.startDate.toJSDate()).toEqual(meeting.start);
  expect(event.endDate.toJSDate()).toEqual(new Date("2026-12-01T01:30Z"));
  expect(event.isRecurring()).toBe(false);
  expect(text).not.toMatch(/URL|ATTENDEE|ORGANIZER/);
});
