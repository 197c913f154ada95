import fc from "fast-check";
import {
  audiences,
  costs,
  evidenceLevels,
  formats,
  joinings,
  kinds,
  states,
  subjects,
  topics,
} from "../../../data/lists.ts";
import type { Meets } from "../../../data/schema.ts";

const someOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const listOf = <T>(values: readonly T[]) => fc.uniqueArray(someOf(values), { minLength: 1, maxLength: 4 });
const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const zones = [
  "America/New_York",
  "America/Phoenix",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
  "Europe/London",
] as const;

/** A meeting as a record may give it. */
export const someMeets: fc.Arbitrary<Meets> = fc
  .record({
    often: fc.oneof(
      listOf(days).map((some) => ["WEEKLY", some.join()] as const),
      fc
        .tuple(someOf(["-1", "1", "2", "3", "4", "5"]), someOf(days))
        .map(([week, day]) => ["MONTHLY", week + day] as const),
    ),
    interval: someOf([1, 1, 2, 3]),
    start: fc.tuple(fc.nat(23), fc.nat(59)),
    zone: someOf(zones),
    minutes: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ often: [frequency, by], interval, start, zone, minutes }) => ({
    rule: `FREQ=${frequency}${interval > 1 ? `;INTERVAL=${interval}` : ""};BYDAY=${by}`,
    start: start.map((part) => String(part).padStart(2, "0")).join(":"),
    zone,
    minutes,
    ...(interval > 1 && { from: "2026-01-06" }),
  }));

const words = fc
  .array(someOf(["Families", "of", "Ñandú", "’s", "Group", "(TX)", "Ayuda", "visits", "mail", "mothers"]), {
    minLength: 1,
    maxLength: 6,
  })
  .map((some) => some.join(" "));
const bothLanguages = fc.record({ en: words, es: words });
const link = fc.webUrl({ validSchemes: ["https"] });

/** Without these no record is one. */
export const requiredFields = [
  "id",
  "name",
  "aka",
  "kind",
  "summary",
  "serves",
  "audiences",
  "topics",
  "subjects",
  "formats",
  "languages",
  "cost",
  "joining",
  "evidence",
] as const;

/** A record that the schema takes. */
export const someRecord = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{3,9}(-[a-z0-9]{2,6}){0,2}$/),
    name: words,
    aka: fc.uniqueArray(words, { maxLength: 2 }),
    kind: someOf(kinds.filter((kind) => kind !== "facebook-group")),
    summary: bothLanguages,
    website: link,
    phone: someOf(["988", "1-800-799-7233", "209-757-3733"]),
    text: fc.constant({ number: "741741", word: "HOME" }),
    lookFor: words,
    serves: fc.oneof(fc.constant("US"), listOf(states)),
    place: fc.record(
      { city: words, state: someOf(states), zip: fc.stringMatching(/^[0-9]{5}$/) },
      { requiredKeys: ["state"] },
    ),
    audiences: listOf(audiences),
    topics: listOf(topics),
    subjects: fc.dictionary(someOf(Object.keys(subjects)), someOf([1, 2, 3]), {
      minKeys: 1,
      maxKeys: 4,
      noNullPrototype: true,
    }),
    formats: listOf(formats),
    languages: fc.uniqueArray(someOf(["en", "es", "interpreter", "vi"]), { minLength: 1 }),
    cost: someOf(costs),
    faith: fc.record({ tradition: words, openToAll: someOf([true, false, null]) }),
    joining: someOf(joinings),
    ages: fc.tuple(fc.nat(60), fc.nat(60)).map(([from, more]) => ({ from, to: from + more })),
    lasts: someOf(["ongoing", { weeks: 8 }, {}]),
    meets: fc.array(someMeets, { minLength: 1, maxLength: 2 }),
    scheduleNote: bothLanguages,
    privacy: someOf(["members-see-you", "public"]),
    runBy: someOf(["vendor", "company"]),
    caution: bothLanguages,
    evidence: fc.record(
      {
        level: someOf(evidenceLevels),
        seen: someOf(["2026-11-23", "2024-02-29"]),
        pageDate: someOf(["2024", "2024-03", "2024-03-09"]),
        sources: fc.array(link, { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["level", "seen", "sources"] },
    ),
  },
  {
    requiredKeys: [...requiredFields],
  },
);

/** What no field takes. */
export const brokenValue = someOf([null, 7.5, "", " ", [null], [""], { en: "a" }, ["any-family", "any-family"], [[]]]);
