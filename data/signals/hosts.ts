import type { AgencyHost, SilentHost } from "../schema.ts";

/** Hosts that keep Alongside quiet before any word of the page is read. */
export const silentHosts: readonly SilentHost[] = [
  { pattern: /(^|\.)[a-z]{2,4}b\.uscourts\.gov$/, reason: "civil" }, // bankruptcy courts: nysb, cacb, deb …
  { pattern: /(^|\.)translate\.(goog|google\.com)$/, reason: "viewer" },
  { pattern: /(^|\.)(archive\.org|archive\.ph|archive\.today|webcache\.googleusercontent\.com)$/, reason: "viewer" },
];

/** The endings that an agency's host may have; a look-alike often has another one. */
export const agencyEndings = ["gov", "us", "org", "com", "net", "info", "pr"] as const;

/**
 * Hosts that only a public body has: there, single words of a path or a title tell something. Under .us those of a state's
 * places, and names that end in what a county or its offices are called; anybody may own the rest.
 */
export const publicHost =
  /^(?!.*-gov)(.*\.gov|.*\.[a-z]{2}\.us|(.*\.)?[a-z-]*(county|parish|borough)s?-?([a-z]{2}|so|sheriff|jail|courts?|gov|clerk|alabama|arkansas|california|colorado|florida|georgia|idaho|illinois|indiana|iowa|kansas|kentucky|maryland|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|tennessee|texas|utah|virginia|washington|wisconsin|wyoming)?\.[a-z]+|(.*\.)?(cityof|countyof|townof)[a-z]+\.[a-z]+|(.*\.)?[a-z]+gov\.(org|com|net|us))$/;

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
  { family: "jail", pattern: /sheriff/, says: ["sheriff"] },
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
    endings: ["gov", "us"],
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
  "election",
  "^elect-?[^r]",
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
  "brewing",
  "brewery",
  "bbq",
  "countyoffice",
  "campaign",
  "^keep",
  "20[23]\\d$",
  "apartment",
  "union$",
  "ranch",
  "goods$",
  "dui$",
  "dwi$",
  "bail",
  "mugs",
  "crime",
  "register$",
  "chronicle",
  "tribune",
  "trib$",
  "herald",
  "gazette",
  "wikipedia",
  "facebook",
  "linkedin",
  "etsy",
  "saloon",
  "tavern",
  "grill",
  "bar$",
  "inn$",
  "cafe$",
  "(^|-)shop",
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
  "-(pay|deposit|lookup|search|finder)$",
  "(jail|inmate)s?(search|lookup|finder|records)$",
  "mugshot",
];

/** Labels of schools and libraries under .us, and of federal offices that keep nobody. */
export const otherLabels: readonly string[] = [
  "k12",
  "lib",
  "cc",
  "tec",
  "edu",
  "nps",
  "house",
  "senate",
  "irs",
  "uscis",
  "opm",
  "bls",
  "loc",
  "archives",
  "nih",
];

/** An agency's initials, the rest of its name unsaid: "lcsomo". Only the page's words can tell it from an orchestra's. */
export const abbreviatedHost =
  /^[a-z]{1,4}-?(so|sd)(-?(al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy))?$/;

/** Names of federal agencies and courts, which stand under .gov alone: any other host with one of them is a look-alike. */
export const imitatedNames: readonly string[] = [
  "us-?courts?\\b",
  "^bop\\b",
  "^ice\\b",
  "\\bice-",
  "(^|-)gov(-|\\.)(?!$)",
  "-gov\\b",
  "\\.gov-",
  "^gov-",
  "sherr?if(?!f)",
  "sherrif",
];
