import * as v from "valibot";
import names from "../locales/en.json" with { type: "json" };
import {
  type Audience,
  audiences,
  type Cost,
  costs,
  evidenceLevels,
  type Family,
  type Format,
  formats,
  joinings,
  type Kind,
  kinds,
  type Need,
  needs,
  type SilenceReason,
  type Subject,
  services,
  silenceReasons,
  siteFamilies,
  siteKinds,
  siteLevels,
  states,
  subjects,
  type Topic,
  topics,
} from "./lists.ts";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const text = v.pipe(v.string(), v.trim(), v.minLength(1, "must not be empty"));
const bothLanguages = v.strictObject({ en: text, es: text });
const state = v.picklist(states, "a two-letter code of a state or territory");
const webAddress = (pattern: RegExp, message: string) => v.pipe(v.string(), v.url(message), v.regex(pattern, message));
const httpsLink = webAddress(/^https:\/\//, "a link must start with https:");
const anyLink = webAddress(/^https?:\/\//, "a link must start with https: or http:");
const phone = v.pipe(
  v.string(),
  v.regex(/^(\d{3}|(1-)?\d{3}-\d{3}-\d{4})$/, "digits with hyphens, such as 1-800-799-7233, 209-757-3733 or 988"),
);
const day = v.pipe(v.string(), v.isoDate("a day as YYYY-MM-DD"));
const yearMonthOrDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date as YYYY, YYYY-MM or YYYY-MM-DD"),
);
const list = <const T extends readonly string[]>(values: T) =>
  v.pipe(
    v.array(v.picklist(values)),
    v.checkItems((item, index, all) => all.indexOf(item) === index, "listed twice"),
  );
const listOfSome = <const T extends readonly string[]>(values: T) =>
  v.pipe(list(values), v.minLength(1, "at least one, or no such field"));
const subjectNames = Object.keys(subjects) as [Subject, ...Subject[]]; // its own keys
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));
/** A meeting with a clear, recent schedule. */
const meets = v.pipe(
  v.strictObject({
    /** Recurrence rule (RFC 5545), those parts of it that say on which days; a series that ends has no rule. */
    rule: v.pipe(
      v.string(),
      v.regex(
        /^FREQ=(WEEKLY(;INTERVAL=[2-9])?;BYDAY=(,?(MO|TU|WE|TH|FR|SA|SU))+|MONTHLY(;INTERVAL=[2-9])?;BYDAY=(,?(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU))+)$/,
        "a rule such as FREQ=WEEKLY;BYDAY=MO, FREQ=WEEKLY;INTERVAL=2;BYDAY=TU or FREQ=MONTHLY;BYDAY=2SA",
      ),
    ),
    /** Hour on the wall where it meets. */
    start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "an hour such as 18:30")),
    zone: v.pipe(v.string(), v.check(isZone, "an IANA time zone such as America/New_York")),
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** A day on which it met; needed where it skips weeks or months. */
    from: v.optional(day),
    /** What meets, where one record has several kinds of meetings. */
    what: v.optional(bothLanguages),
  }),
  v.forward(
    v.check(({ rule, from }) => from !== undefined || !/INTERVAL=/.test(rule), "a rule with INTERVAL needs `from`"),
    ["from"],
  ),
);
export type Meets = v.InferOutput<typeof meets>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone.includes("/");
  } catch {
    return false;
  }
}

/**
 * One entry of the directory. A fact that nobody confirmed is left out, never guessed:
 * no `website` without a page that was seen; `lookFor` is the name to search for instead.
 */
export const resourceSchema = v.pipe(
  v.strictObject({
    id,
    name: text,
    aka: v.pipe(
      v.array(text),
      v.checkItems((item, index, all) => all.indexOf(item) === index, "listed twice"),
    ),
    kind: v.picklist(kinds),
    summary: bothLanguages,
    website: v.optional(anyLink),
    phone: v.optional(phone),
    /** A text line: the number, and the word to send where one is asked for. */
    text: v.optional(v.strictObject({ number: v.pipe(v.string(), v.regex(/^[\d-]{3,14}$/)), word: v.optional(text) })),
    email: v.optional(v.pipe(v.string(), v.email("an e-mail address"))),
    facebook: v.optional(httpsLink),
    lookFor: v.optional(text),
    serves: v.union(
      [v.literal("US"), v.pipe(v.array(state), v.minLength(1, "at least one state"))],
      '"US" or a list of state codes',
    ),
    place: v.optional(
      v.strictObject({ city: v.optional(text), state, zip: v.optional(v.pipe(v.string(), v.regex(/^\d{5}$/))) }),
    ),
    audiences: v.pipe(list(audiences), v.minLength(1, "at least one audience")),
    topics: v.pipe(list(topics), v.minLength(1, "at least one topic")),
    /** What it is for, finer than topics: 3 first of all, 2 clearly, 1 somewhat. The search alone has it. */
    subjects: v.pipe(
      v.record(v.picklist(subjectNames), v.picklist([3, 2, 1])),
      v.check((grades) => Object.keys(grades).length > 0, "at least one subject"),
    ),
    formats: v.pipe(list(formats), v.minLength(1, "at least one format")),
    /** ISO 639-1 codes; `interpreter` stands for any language through an interpreter. */
    languages: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^([a-z]{2}|interpreter)$/, "a two-letter language code, or interpreter"))),
      v.minLength(1),
    ),
    cost: v.picklist(costs),
    faith: v.optional(v.strictObject({ tradition: text, openToAll: v.nullable(v.boolean()) })),
    joining: v.picklist(joinings),
    /** Years of age of those who may take part, where a source gives them. */
    ages: v.optional(
      v.pipe(
        v.strictObject({ from: v.optional(count), to: v.optional(count) }),
        v.check(({ from, to }) => from !== undefined || to !== undefined, "from, to or both"),
        v.check(({ from = 0, to = from }) => from <= to, "from is the younger age"),
      ),
    ),
    /** Goes on without an end, or is a limited series of meetings or weeks; `{}` where its length is not known. */
    lasts: v.optional(
      v.union([v.literal("ongoing"), v.strictObject({ meetings: v.optional(count), weeks: v.optional(count) })]),
    ),
    meets: v.optional(v.pipe(v.array(meets), v.minLength(1))),
    scheduleNote: v.optional(bothLanguages),
    /** Who can see that a person joined, where that is known. */
    privacy: v.optional(v.picklist(["members-see-you", "public"])),
    /** Set where somebody sells the service: a phone vendor of jails, or another company. */
    runBy: v.optional(v.picklist(["vendor", "company"])),
    caution: v.optional(bothLanguages),
    evidence: v.strictObject({
      level: v.picklist(evidenceLevels),
      seen: day,
      pageDate: v.optional(yearMonthOrDay),
      sources: v.pipe(v.array(anyLink), v.minLength(1, "at least one source")),
    }),
  }),
  v.forward(
    v.check(
      (resource) => !resource.website?.startsWith("http:") || resource.caution !== undefined,
      "a link known only as http: needs a caution",
    ),
    ["website"],
  ),
  v.forward(
    v.check(
      (resource) => resource.kind !== "facebook-group" || Boolean(resource.facebook ?? resource.lookFor),
      "a Facebook group needs facebook or lookFor",
    ),
    ["lookFor"],
  ),
);
export type Cataloged = v.InferOutput<typeof resourceSchema>;
/** As it ships: its subjects are in the search index alone. */
export type Resource = Omit<Cataloged, "subjects">;

const segmentPath = v.pipe(
  v.string(),
  v.regex(/^(\/[^/\s?#]+)+$/, "a path such as /inmates, without a slash at its end"),
);

/** One rule that recognizes an address: the host and all its sub-hosts, below `path` where that is given. */
export const siteSchema = v.strictObject({
  id,
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "a bare lower-case host name, no scheme")),
  /** A prefix that ends at a segment boundary, whatever its case. */
  path: v.optional(segmentPath),
  /** Shared hosts: one of these must stand in the path or the fragment, in any case. */
  onlyWith: v.optional(v.pipe(v.array(text), v.minLength(1))),
  family: v.picklist(siteFamilies),
  name: text,
  level: v.picklist(siteLevels),
  kind: v.picklist(siteKinds),
  state: v.optional(state),
  services: v.pipe(list(services)),
  languages: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
  /** The need that every page here is about. */
  need: v.optional(v.picklist(needs)),
  /** Set where nothing may ever be shown: victims' services, registries, sign-in and research hosts. */
  silent: v.optional(v.picklist(silenceReasons)),
  source: text,
  confidence: v.picklist(["high", "medium", "low"]),
});
export type Site = v.InferOutput<typeof siteSchema>;

/** Words and phrases, folded (see core/search/fold.ts), that tell what a page is about. */
export interface Signals {
  agencies: AgencyWords;
  needs: Record<Need, readonly string[]>;
  /** Phrases that hold a need's words and name none; they are taken out first. */
  notNeeds: readonly string[];
  silence: readonly SilenceWords[];
  crisis: CrisisWords;
}
/** Families of agencies, of which there are thousands; those who sell calls are few, and all of them on the list. */
export type AgencyFamily = Exclude<Family, "calls">;
type ByAgency = Readonly<Record<AgencyFamily, readonly string[]>>;
/** Phrases by which a page is known for one of an agency that is on no list. */
export interface AgencyWords {
  /** What such an agency is called; with its place beside it ("Sauk County Jail") it tells on any host. */
  names: ByAgency;
  /** What else only such a page says in its title or main heading, if it stands on a public host. */
  words: ByAgency;
  /** What stands in the paths of such pages on a public host. */
  paths: ByAgency;
  /** Whole segments of a path that tell on any host. */
  segments: ByAgency;
  /** Phrases that hold such words and mean something else; they are taken out first. */
  harmless: readonly string[];
  /** What law firms, candidates, other offices of a county and the like say of themselves, wherever they are. */
  strangers: readonly string[];
  /** What may be said on an agency's own host as well, but hardly on one that we know by its name alone. */
  others: readonly string[];
}
/** Host names that say by themselves whose they are. */
export interface AgencyHost {
  family: AgencyFamily;
  /** Looked for in the host name, its ending left off. */
  pattern: RegExp;
  /** The words it looks for, as a person reads them. */
  says: readonly string[];
  /** The endings on which it counts; any of the usual ones where this is missing. */
  endings?: readonly string[];
}
export interface SilenceWords {
  reason: SilenceReason;
  /** Phrases that count anywhere in path, fragment, query, host label, title or main heading, in the plural as well. */
  phrases: readonly string[];
  /** Short or ambiguous words: they count only as a whole segment of the path, host label, part of the title, or heading. */
  segments?: readonly string[];
  /** Words that also count as the first or last one of such a part: "Jail News". */
  edges?: readonly string[];
  /** Words that also count at the beginning or end of a longer one in the address: "userlogin". */
  pieces?: readonly string[];
  /** Where one of these stands beside the phrase, the phrase does not count. */
  unless?: readonly string[];
}
/** Hosts where nothing is shown, whatever the page says. */
export interface SilentHost {
  pattern: RegExp;
  reason: SilenceReason;
}
export interface CrisisWords {
  selfHarm: readonly string[];
  danger: readonly string[];
  /** Phrases that hold such words and mean something else; they are taken out first. */
  harmless: readonly string[];
}

/** How families say it → what it means for the search. */
export interface Vocabulary {
  meanings: readonly Meaning[];
  /** Words that say little here, because most names and summaries have them. */
  stopWords: readonly string[];
  /** Those of them that are grammar: known, and never what a misspelt word was. */
  grammarWords: readonly string[];
}
/** What a phrase asks for. Several values of one facet stand in the order of their weight. */
export interface Facets {
  audiences?: readonly Audience[];
  topics?: readonly Topic[];
  subjects?: readonly Subject[];
  formats?: readonly Format[];
  kinds?: readonly Kind[];
  languages?: readonly string[];
  costs?: readonly Cost[];
  /** Traditions, or "secular". */
  faiths?: readonly string[];
  /** Words that records have for it, where no facet says it well. */
  synonyms?: readonly string[];
}
/** All phrases, folded, that mean the same. */
export interface Meaning extends Facets {
  /** What that is, for whoever adds to them. */
  means: string;
  language: "en" | "es";
  says: readonly string[];
}
/** Words or phrases. That they are folded is checked in tools/check-data.ts: nothing here can fold. */
const phrases = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1, "must not be empty"))),
  v.minLength(1, "at least one"),
);
/** One meaning, as it stands in `vocabulary/en.json` or `es.json`. */
export const meaningSchema = v.strictObject({
  means: text,
  says: phrases,
  audiences: v.exactOptional(listOfSome(audiences)),
  topics: v.exactOptional(listOfSome(topics)),
  subjects: v.exactOptional(listOfSome(subjectNames)),
  kinds: v.exactOptional(listOfSome(kinds)),
  formats: v.exactOptional(listOfSome(formats)),
  languages: v.exactOptional(listOfSome(named("language"))),
  costs: v.exactOptional(listOfSome(costs)),
  faiths: v.exactOptional(listOfSome(named("tradition"))),
  synonyms: v.exactOptional(phrases),
}) satisfies v.GenericSchema<unknown, Omit<Meaning, "language">>;
/** `vocabulary/common.json`. */
export const commonWordsSchema = v.strictObject({ grammar: phrases, everywhere: phrases });

/** The values of a facet that have a name in the windows. */
function named(facet: string): string[] {
  const pattern = new RegExp(`^${facet}\\.([a-z]+)$`);
  return Object.keys(names).flatMap((key) => key.match(pattern)?.[1] ?? []);
}

/** The search index as it is packed: made by tools/build-index.ts, read by core/search/searchIndex.ts. */
export interface IndexData {
  /** Hash of all that it was made of. */
  stamp: string;
  /** Every word that means something, of records, families and places, folded and sorted, parted by spaces. */
  words: string;
  /** How likely a misspelt word was each of them: numbers of 8 bits in base64. */
  likely: string;
  /** How many records have each of them; which, and how much it tells there: numbers of 16, 16 and 8 bits in base64. */
  postings: { counts: string; records: string; weights: string };
  /** Facet → value → records that have it, as `8 × record + place in its list`. */
  facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** The folded names of each record, parted by tabs. */
  names: readonly string[];
  /** Which of these names, counted through, are next when they are sorted: numbers of 16 bits in base64. */
  nameOrder: string;
  /** Neighbors in names, sorted by how they look in one piece, parted by tabs. */
  neighbors: string;
  /** What people say and begin to type, sorted, parted by tabs; and which of the meanings each has, -1 for none. */
  sayings: string;
  meaningOf: readonly number[];
  meanings: readonly (Facets & Pick<Meaning, "language">)[];
  stopWords: readonly string[];
  grammarWords: readonly string[];
}
/** Names and short forms of a state, folded, and its code. */
export type StateWords = ReadonlyMap<string, string>;

/** A city, its state or other postal region, and degrees; 0, 0 where only the region is known. */
export type Spot = readonly [city: string, state: string, latitude: number, longitude: number];
/** Where ZIP codes and cities are, near enough to say how far a group is. */
export interface PlaceTable {
  /** The largest city of each region, by the first three digits of its ZIP codes. */
  prefixes: Readonly<Record<string, Spot>>;
  /** ZIP codes of another state than their prefix. */
  exceptions: Readonly<Record<string, string>>;
  /** The largest first: of two cities with one name that one is meant. */
  cities: readonly Spot[];
  /** Smaller ones where a group of ours meets, and whose names alone say too little: many states have a Chester. */
  smallCities: readonly Spot[];
  /** Other names of cities, folded: in Spanish, or of a part that people name. */
  aliases: Readonly<Record<string, string>>;
}
