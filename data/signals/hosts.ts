import type { AgencyHost, SilentHost } from "../schema.ts";

/** Hosts that keep Alongside quiet before any word of the page is read. */
export const silentHosts: readonly SilentHost[] = [
  { pattern: /(^|\.)[a-z]{2,4}b\.uscourts\.gov$/, reason: "civil" }, // bankruptcy courts: nysb, cacb, deb …
  { pattern: /(^|\.)translate\.(goog|google\.com)$/, reason: "viewer" },
  { pattern: /(^|\.)(archive\.org|archive\.ph|archive\.today|webcache\.googleusercontent\.com)$/, reason: "viewer" },
];

/** The endings that an agency's host may have; a look-alike often has another one. */
export const agencyEndings = ["gov", "us", "org", "com", "net", "info", "pr"] as const;

/** Hosts that only a public body has, or nearly so: there, single words of a path or a title tell something. */
export const publicHost = /\.(gov|us)$|gov\.(org|com|net)$|(^|[.-])co\.|county|parish|borough|^cityof/;

const official = ["gov", "us", "org"];
// Measured on the registry of .gov names and on sheriffs' addresses; the figures stand in docs/decisions/0009.
export const agencyHosts: readonly AgencyHost[] = [
  // doc.ok.gov, doc.state.wy.us: a state's own
  {
    family: "prison",
    pattern: /(^|\.)(doc|docr|djj|dcr|corrections?|paroles?|paroleboard)(\.state)?\.[a-z]+$/,
    endings: ["gov", "us"],
    says: ["doc", "docr", "djj", "dcr", "corrections", "parole", "paroleboard"],
  },
  { family: "jail", pattern: /sherif/, says: ["sheriff"] },
  { family: "jail", pattern: /(county|parish)so([a-z]{2})?$/, says: ["countyso", "parishso"] },
  { family: "jail", pattern: /coso([a-z]{2})?$/, endings: ["gov", "us"], says: ["coso"] },
  {
    family: "jail",
    pattern: /(county|parish|regional|valley)-?(jail|detention|corrections)/,
    says: ["countyjail", "regionaljail", "countydetention", "countycorrections"],
  },
  {
    family: "jail",
    pattern: /jail(?!break|house|bird)|detention|inmate|correction/,
    endings: ["gov", "us"],
    says: ["jail", "detention", "inmate", "correction"],
  },
  { family: "jail", pattern: /(county|regional|parish|valley|metro)jails?$/, endings: official, says: ["jails"] },
  {
    family: "court",
    pattern:
      /(circuit|superior|district|municipal|supreme|county|justice|magistrate|criminal|commonpleas|juvenile)-?courts?(?!house|land|ney)/,
    says: ["circuitcourt", "superiorcourt", "districtcourt", "municipalcourt", "countycourt", "criminalcourt"],
  },
  {
    family: "court",
    pattern: /(circuit|superior|chancery|district|courts?)-?clerk|clerkof(the)?c/,
    says: ["circuitclerk", "courtclerk", "clerkofcourts"],
  },
  {
    family: "court",
    pattern: /judicial-?(circuit|district|branch|center)/,
    says: ["judicialcircuit", "judicialdistrict"],
  },
  {
    family: "court",
    pattern: /court(?!land|house|ney|yard|esy|ier|side|street|room)|judiciary/,
    endings: official,
    says: ["court", "judiciary"],
  },
  { family: "court", pattern: /judicial(?!perf|nom|cond)/, endings: ["gov", "us"], says: ["judicial"] },
];

/** What else stands in the names of hosts that are no agency's, whatever word they share with one. Parts of one pattern. */
export const otherHostWords: readonly string[] = [
  "jobs",
  "^join",
  "recruit",
  "careers",
  "foundation",
  "elect",
  "^vote",
  "votefor",
  "museum",
  "associat",
  "academy",
  "posse",
  "bail-?bond",
  "bonds(man|men)?$",
  "lawyer",
  "law-?firm",
  "law(group|office)?s?$",
  "attorneys?$",
  "defen[sc]e",
  "brew",
  "saloon",
  "tavern",
  "grill",
  "bar$",
  "inn$",
  "cafe$",
  "shop",
  "stores?$",
  "gear$",
  "supply$",
  "watch$",
  "news$",
  "reporter",
  "reporting",
  "registry",
  "tennis",
  "basketball",
  "pickleball",
  "sports",
  "for-?sherif",
  "4-?sherif",
  "haunt",
  "escape",
  "hotel",
  "records$",
  "interpreter",
  "appointed",
  "food$",
  "history$",
  "historical",
  "software",
  "pay$",
  "-(pay|deposit|lookup|search|finder)",
  "(jail|inmate)s?(search|lookup|finder|records)$",
  "mugshot",
  "interactive",
  "^nps$",
];

/** A school's or library's label in a local host under .us. */
export const otherLabels = ["k12", "lib", "cc", "tec", "edu"];

/** An agency's initials, the rest of its name unsaid: "lcsomo". Only the page's words can tell it from an orchestra's. */
export const abbreviatedHost = /^[a-z]{1,6}(so|sd)(-?[a-z]{2})?$/;

/** Names that only their owners' hosts have, all of which are listed: any other host with one of them is a look-alike. */
export const imitatedNames: readonly string[] = [
  "jpay",
  "securus",
  "connect-?network",
  "gettingout",
  "via-?path",
  "gtl-?visit",
  "telmate",
  "smart-?inmate",
  "corrlinks",
  "access-?corrections",
  "us-?courts",
  "(bop|ice|courts?|sheriff|doc)-?gov\\b",
  "icsolutions",
  "homewav",
  "vinelink",
  "core-?civic",
  "geo-?group",
];
