import { TZDate } from "@date-fns/tz";
import { v5 as uuidOf } from "uuid";
import { isForChildrenAlone } from "../../core/directory.ts";
import { nextMeeting } from "../../core/meetings.ts";
import { audiences, formats, kinds, topics } from "../../data/lists.ts";
import type { Meets, Resource } from "../../data/schema.ts";
import { evidenceText } from "../../platform/evidenceText.ts";
import { label, t } from "../../platform/i18n.ts";

/** A value that HSDS allows in a table; what is not known is left out. */
export type Row = Readonly<Record<string, string | number>>;
/** The tables of Open Referral's Human Services Data Specification 3 that our facts fill. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Fixed, so that an entry keeps its identifiers from one export to the next. */
const namespace = "6f1c1d5e-5b0a-5e0e-9a57-2f6b3c0b7d11";
const idOf = (...parts: readonly (string | number)[]) => uuidOf(parts.join("/"), namespace);

/**
 * The directory as HSDS 3 tables: each entry is a service of an organization of the same name. Places have no street
 * in our facts, so there is no `address`; a location says city and state in words.
 */
export function toHsds(resources: readonly Resource[]): Tables {
  const all = (rowsOf: (resource: Resource) => Row[]) => resources.flatMap(rowsOf);
  return {
    organization: all(organizations),
    service: all(services),
    location: all(locations),
    service_at_location: all(servicesAtLocation),
    phone: all(phones),
    schedule: all(schedules),
    language: all(languages),
    service_area: all(serviceAreas),
    cost_option: all(costs),
    taxonomy: taxonomies.map(({ name, description }) => ({ id: idOf("taxonomy", name), name, description })),
    taxonomy_term: taxonomies.flatMap(terms),
    attribute: all(attributes),
  };
}

/** Without the values that are not known. */
function row(values: Record<string, string | number | undefined>): Row {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Row; // none is left undefined
}

function names({ name, aka }: Resource) {
  return { name, alternate_name: aka.length > 0 ? aka.join("; ") : undefined };
}

function organizations(resource: Resource): Row[] {
  const { id, summary, website, email } = resource;
  return [row({ id: idOf(id, "organization"), ...names(resource), description: summary.en, email, website })];
}

function services(resource: Resource): Row[] {
  const { id, summary, website, facebook, email, ages, cost, joining, caution, evidence } = resource;
  return [
    row({
      id: idOf(id, "service"),
      organization_id: idOf(id, "organization"),
      ...names(resource),
      description: summary.en,
      url: website ?? facebook,
      email,
      status: "active", // as far as our pages say; `alert` says how far that is
      application_process: joining === "unknown" ? undefined : label("en", "joining", joining),
      fees_description: cost === "unknown" ? undefined : label("en", "cost", cost),
      eligibility_description: resource.audiences.map((audience) => label("en", "audience", audience)).join("; "),
      // Where adults come too, the ages are their children's.
      ...((isForChildrenAlone(resource) || ages?.to === undefined) && {
        minimum_age: ages?.from,
        maximum_age: ages?.to,
      }),
      interpretation_services: resource.languages.includes(interpreter)
        ? label("en", "language", interpreter)
        : undefined,
      alert: [caution?.en, evidenceText("en", resource)].filter(Boolean).join(" "),
      last_modified: `${evidence.seen}T00:00:00Z`,
    }),
  ];
}

function locations({ id, name, place, website, formats: ways }: Resource): Row[] {
  const organization_id = idOf(id, "organization");
  const inPlace = place && [place.city, place.state, place.zip].filter(Boolean).join(", ");
  const isOnline = ways.includes("online") || ways.includes("facebook");
  return [
    ...(inPlace ? [{ id: idOf(id, "place"), location_type: "physical", organization_id, name: inPlace }] : []),
    ...(isOnline
      ? [row({ id: idOf(id, "online"), location_type: "virtual", organization_id, name, url: website })]
      : []),
  ];
}

function servicesAtLocation(resource: Resource): Row[] {
  return locations(resource).map(({ id: location_id }) => ({
    id: idOf(resource.id, "at", String(location_id)),
    service_id: idOf(resource.id, "service"),
    location_id: String(location_id),
  }));
}

function phones({ id, phone, text }: Resource): Row[] {
  const service_id = idOf(id, "service");
  return [
    ...(phone ? [{ id: idOf(id, "phone"), service_id, number: phone, type: "voice" }] : []),
    ...(text
      ? [
          row({
            id: idOf(id, "text"),
            service_id,
            number: text.number,
            type: "text",
            description: text.word && t("en", "card.textWord", { word: text.word, number: text.number }),
          }),
        ]
      : []),
  ];
}

function schedules({ id, meets = [], scheduleNote, evidence }: Resource): Row[] {
  const service_id = idOf(id, "service");
  return [
    ...meets.map((one, at) => row({ id: idOf(id, "meets", at), service_id, ...rule(one, new Date(evidence.seen)) })),
    ...(scheduleNote ? [{ id: idOf(id, "schedule"), service_id, description: scheduleNote.en }] : []),
  ];
}

/** HSDS wants the hour with its distance from UTC: that of the first meeting after the day on which the page was seen. */
function rule(meets: Meets, seen: Date): Record<string, string | number | undefined> {
  const part = (name: string) => meets.rule.match(new RegExp(`${name}=([^;]+)`))?.[1];
  const interval = part("INTERVAL");
  const start = nextMeeting([meets], seen)?.start;
  const end = start && meets.minutes !== undefined ? new Date(start.getTime() + meets.minutes * 60_000) : undefined;
  return {
    freq: part("FREQ"),
    byday: part("BYDAY"),
    interval: interval === undefined ? undefined : Number(interval),
    dtstart: meets.from ?? (start && new TZDate(start, meets.zone).toISOString().slice(0, 10)),
    opens_at: start && clock(start, meets.zone),
    closes_at: end && clock(end, meets.zone),
    description: meets.what?.en,
    notes: meets.zone,
  };
}

/** "10:00-05:00" */
function clock(moment: Date, zone: string): string {
  return new TZDate(moment, zone).toISOString().slice(11).replace(":00.000", "");
}

const interpreter = "interpreter";

function languages({ id, languages: codes }: Resource): Row[] {
  const spoken = codes.filter((code) => code !== interpreter);
  return spoken.map((code) => ({
    id: idOf(id, "language", code),
    service_id: idOf(id, "service"),
    name: label("en", "language", code),
    code,
  }));
}

function serviceAreas({ id, serves }: Resource): Row[] {
  const areas = serves === "US" ? ["US"] : serves;
  return areas.map((area) => ({
    id: idOf(id, "area", area),
    service_id: idOf(id, "service"),
    name: area === "US" ? "United States" : label("en", "state", area),
    extent: area,
    extent_type: "text",
  }));
}

function costs({ id, cost }: Resource): Row[] {
  if (cost !== "free") return [];
  return [
    {
      id: idOf(id, "cost"),
      service_id: idOf(id, "service"),
      option: label("en", "cost", cost),
      amount: 0,
      currency: "USD",
    },
  ];
}

interface Taxonomy {
  /** Also the list that its labels come from. */
  name: string;
  description: string;
  codes: readonly string[];
}

const taxonomies: readonly Taxonomy[] = [
  { name: "topic", description: "What an entry helps with, the main matter first.", codes: topics },
  { name: "audience", description: "Whom an entry is for, who fits most first.", codes: audiences },
  { name: "kind", description: "What an entry is.", codes: kinds },
  { name: "format", description: "How people meet it.", codes: formats },
  { name: "source", description: "The pages where an entry was read, as values.", codes: ["source"] },
  { name: "summary", description: "The description in other languages, as values.", codes: ["es"] },
];

function terms({ name, description, codes }: Taxonomy): Row[] {
  return codes.map((code) => ({
    id: idOf("term", name, code),
    taxonomy_id: idOf("taxonomy", name),
    code: `${name}:${code}`,
    name: label("en", name, code),
    description,
  }));
}

function attributes({ id, kind, topics: about, audiences: people, formats: ways, evidence, summary }: Resource): Row[] {
  const attribute = (name: string, code: string, value?: string) =>
    row({
      id: idOf(id, "attribute", name, code, value ?? ""),
      link_id: idOf(id, "service"),
      link_entity: "service",
      taxonomy_term_id: idOf("term", name, code),
      value,
    });
  return [
    attribute("kind", kind),
    ...about.map((code) => attribute("topic", code)),
    ...people.map((code) => attribute("audience", code)),
    ...ways.map((code) => attribute("format", code)),
    ...evidence.sources.map((source) => attribute("source", "source", source)),
    attribute("summary", "es", summary.es),
  ];
}
