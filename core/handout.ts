import type { Resource } from "../data/schema.ts";
import type { SavedEntry, SavedList } from "./savedList.ts";

export const contactKinds = ["phone", "text", "website", "facebook", "email", "lookFor"] as const;
/** A way to reach an entry: the number, the address, or the name to look for. */
export interface Contact {
  kind: (typeof contactKinds)[number];
  label: string;
  value: string;
  /** What should be known before it is used. */
  doubt?: string;
}
/** A square to be scanned, and what it does in words. */
export interface Code {
  /** What a phone reads. */
  data: string;
  words: string;
}

/** One entry of the page, in the words of one language and in the order in which they are said. */
export interface HandoutEntry {
  id: string;
  name: string;
  nameLanguage: "en" | "es";
  summary: string;
  contacts: readonly Contact[];
  /** The next meeting, and what else is known of when it meets. */
  when: readonly string[];
  /** For whom, how it is, who sees that one joined. */
  forMe: readonly string[];
  /** Where, unless that is not known. */
  place?: string;
  caution?: { label: string; text: string };
  /** How this is known and of what date. */
  known: string;
  codes: readonly Code[];
}

/** The page as it is read: by eye, as plain text, or in a table. */
export interface Handout {
  title: string;
  /** Today, in words. */
  date: string;
  entries: readonly HandoutEntry[];
  /** Stands at the foot of each page. */
  footer: string;
}

/** The records of a list in its order, and those of its entries that the directory has no longer. */
export function recordsOf({ entries }: SavedList, resources: readonly Resource[]) {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const found: Resource[] = [];
  const gone: SavedEntry[] = [];
  for (const entry of entries) {
    const resource = byId.get(entry.id);
    if (resource) found.push(resource);
    else gone.push(entry);
  }
  return { found, gone };
}

/** What one code says for an entry: its phone, else its page; `undefined` where it has neither. */
export function codeDataOf({ phone, website, facebook }: Resource): string | undefined {
  return phone === undefined ? (website ?? facebook) : `tel:${phone}`;
}

/** Plain text, for a mail or a message; entries are numbered and stand apart. */
export function handoutText({ title, date, entries, footer }: Handout): string {
  const parts = entries.map((entry, at) => [`${at + 1}. ${entry.name}`, ...linesOf(entry)].join("\n"));
  return `${[`${title} · ${date}`, ...parts, footer].join("\n\n")}\n`;
}

function linesOf({ summary, contacts, when, forMe, place, caution, known }: HandoutEntry): string[] {
  return [
    summary,
    ...contacts.map(contactLine),
    ...when,
    ...forMe,
    ...(place === undefined ? [] : [place]),
    ...(caution ? [cautionLine(caution)] : []),
    known,
  ];
}

function contactLine({ label, value, doubt }: Contact): string {
  return `${label}: ${value}${doubt === undefined ? "" : ` (${doubt})`}`;
}

function cautionLine({ label, text }: NonNullable<HandoutEntry["caution"]>): string {
  return [label, text].filter(Boolean).join(" ");
}

/** The columns of the table, in its order, with the heads that the person reads. */
export type TableHeads = Record<
  (typeof contactKinds)[number] | "name" | "about" | "when" | "good" | "place" | "known",
  string
>;

/** The page as a table for spreadsheets: its heads, then one row for each entry. Cells are plain words. */
export function handoutTable({ entries }: Handout, heads: TableHeads): string[][] {
  const rows = entries.map((entry) => [
    entry.name,
    entry.summary,
    ...contactKinds.map((kind) => cellOf(entry.contacts.find((contact) => contact.kind === kind))),
    entry.when.join(" "),
    entry.forMe.join(" · "),
    entry.place ?? "",
    [...(entry.caution ? [cautionLine(entry.caution)] : []), entry.known].join(" "),
  ]);
  const head = [heads.name, heads.about, ...contactKinds.map((kind) => heads[kind]), heads.when, heads.good];
  return [[...head, heads.place, heads.known], ...rows];
}

function cellOf(contact: Contact | undefined): string {
  if (!contact) return "";
  return contact.doubt === undefined ? contact.value : `${contact.value} (${contact.doubt})`;
}
