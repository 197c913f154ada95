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
  },
  { family: "jail", pattern: /sherif/ },
  { family: "jail", pattern: /(county|parish)so([a-z]{2})?$/ },
  { family: "jail", pattern: /coso([a-z]{2})?$/, endings: ["gov", "us"] },
  { family: "jail", pattern: /(county|parish|regional|valley)-?(jail|detention|corrections)/ },
  { family: "jail", pattern: /jail(?!break|house|bird)|detention|inmate|correction/, endings: ["gov", "us"] },
  { family: "jail", pattern: /(county|regional|parish|valley|metro)jails?$/, endings: official },
  {
    family: "court",
    pattern:
      /(circuit|superior|district|municipal|supreme|county|justice|magistrate|criminal|commonpleas|juvenile)-?courts?(?!house|land|ney)/,
  },
  { family: "court", pattern: /(circuit|superior|chancery|district|courts?)-?clerk|clerkof(the)?c/ },
  { family: "court", pattern: /judicial-?(circuit|district|branch|center)/ },
  { family: "court", pattern: /court(?!land|house|ney|yard|esy|ier|side|street|room)|judiciary/, endings: official },
  { family: "court", pattern: /judicial(?!perf|nom|cond)/, endings: ["gov", "us"] },
];

/** What else stands in the names of hosts that are no agency's, whatever word they share with one. */
export const otherHosts =
  /jobs|^join|recruit|careers|foundation|elect|^vote|votefor|museum|associat|academy|posse|bail-?bond|bonds(man|men)?$|lawyer|law-?firm|law(group|office)?s?$|attorneys?$|defen[sc]e|brew|saloon|tavern|grill|bar$|inn$|cafe$|shop|stores?$|gear$|supply$|watch$|news$|reporter|reporting|registry|tennis|basketball|pickleball|sports|for-?sherif|4-?sherif|haunt|escape|hotel|records$|interpreter|appointed|food$|history$|historical|software|pay$|-(pay|deposit|lookup|search|finder)|(jail|inmate)s?(search|lookup|finder|records)$|mugshot|interactive|^nps$/;

/** A school's or library's label in a local host under .us. */
export const otherLabels = ["k12", "lib", "cc", "tec", "edu"];

/** An agency's initials, the rest of its name unsaid: "lcsomo". Only the page's words can tell it from an orchestra's. */
export const abbreviatedHost = /^[a-z]{1,6}(so|sd)(-?[a-z]{2})?$/;

/** Names that only their owners' hosts have, all of which are listed: any other host with one of them is a look-alike. */
export const imitatedHosts =
  /jpay|securus|connect-?network|gettingout|via-?path|gtl-?visit|telmate|smart-?inmate|corrlinks|access-?corrections|us-?courts|(bop|ice|courts?|sheriff|doc)-?gov\b|icsolutions|homewav|vinelink|core-?civic|geo-?group/;
