import type { AgencyFamily } from "../../data/schema.ts";
import { fold } from "../search/fold.ts";
import type { FindPhrase } from "./phrases.ts";
import { titleParts } from "./titleParts.ts";

/** A part of title or heading that is nothing but the name of an agency. */
export interface AgencyName {
  family: AgencyFamily;
  /** As it stands in the page. */
  text: string;
  /** Folded names out of which the agency's own host may have been made. */
  owners: readonly string[];
}

export interface NamesFound {
  names: readonly AgencyName[];
  /** The county or city that the texts name as theirs, folded. */
  places: readonly string[];
}
export type NamesIn = (texts: readonly string[]) => NamesFound;

// A sentence about a jail ("dies at Sauk County Jail") has one of these before its name; an agency's name has not.
const ofSentences = new Set(
  "at in from to by for on a an how what who why when is are was were will en de a por con como".split(" "),
);
const mostWordsBefore = 5;

export function createAgencyNames(kinds: readonly (readonly [AgencyFamily, FindPhrase])[]): NamesIn {
  const nameIn = (text: string, places: readonly string[]): AgencyName[] => {
    const folded = fold(text);
    const found = kinds.map(([family, find]) => ({ family, place: placeIn(folded, find(folded)) }));
    const first = found.find(({ place }) => place !== undefined);
    // "Sheriff's Office | Walker County": the place stands in another part.
    return first ? [{ family: first.family, text, owners: first.place === "" ? places : [folded] }] : [];
  };
  return (texts) => {
    const parts = texts.map(titleParts);
    const places = parts.flatMap(placesIn);
    return {
      names: parts.flat().flatMap((part) => nameIn(part, places)),
      places,
    };
  };
}

/** "Chester County", "City of Tulsa", "Condado de Bexar", and what stands before the letters of a state. */
function placesIn(parts: readonly string[]): string[] {
  return parts.flatMap((part, at) => {
    const folded = fold(part);
    const spanish = /condado de ([a-z ]+)$/.exec(folded)?.[1];
    if (spanish !== undefined) return [spanish];
    const isPlace = /^([a-z]+ ){1,3}(county|parish|borough)$|^(city|town|village|county) of /.test(folded);
    return isPlace || /^[A-Z]{2}$/.test(parts[at + 1] ?? "") ? [folded] : [];
  });
}

/** What stands before or after the agency's kind in its name; `undefined` where this is no name but a sentence. */
function placeIn(folded: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const start = ` ${folded} `.indexOf(` ${name} `);
  const before = folded.slice(0, Math.max(0, start)).trim().split(" ").filter(Boolean);
  const after = folded.slice(start + name.length).trim();
  const isSentence = before.length > mostWordsBefore || before.some((word) => ofSentences.has(word));
  if (isSentence || !/^((of|for|del?) .+|division|bureau|authority|official website|home)?$/.test(after))
    return undefined;
  return [...before, after].filter(Boolean).join(" ");
}

const tooCommon = new Set(
  "county parish borough city town village state official website welcome home sheriff sheriffs office department court courts clerk jail regional detention center district circuit superior judicial corrections the of".split(
    " ",
  ),
);
/** What stands in a host after the first letters of a place: c, p (county, parish), then the kind of agency. */
const kindLetters = /^[cp]?(so|sd|sheriff|rj|j|dc|cf|doc)/;

/** Was the host made out of the name: of one of its own words, or of their first letters? */
export function isMadeOf(hostName: string, name: string): boolean {
  const host = hostName.replaceAll(/[^a-z0-9]/g, "");
  const words = name.split(" ");
  const own = words.filter((word) => !tooCommon.has(word));
  return (
    own.some((word) => isWordOf(host, word)) || (host.length <= longestAbbreviation && isAbbreviation(host, words, own))
  );
}

/** "sauk" in "saukso"; of a long word the start may be enough, and more so at the start of the host: "chesco". */
function isWordOf(host: string, word: string): boolean {
  if (word.length === 3) return host.startsWith(word);
  return word.length > 3 && (host.includes(word.slice(0, 6)) || host.startsWith(word.slice(0, 4)));
}

const longestAbbreviation = 10;

function isAbbreviation(host: string, words: readonly string[], own: readonly string[]): boolean {
  const ofPlace = own.map(([first]) => first).join("");
  const ofAll = words.map(([first]) => first).join("");
  const isOfPlace = host.startsWith(ofPlace) && kindLetters.test(host.slice(ofPlace.length));
  return isOfPlace || isWithin(ofAll, host);
}

/** Do the letters stand in `text` in this order? */
function isWithin(letters: string, text: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
