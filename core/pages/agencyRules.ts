import type { AgencyFamily, AgencyHost, AgencyWords } from "../../data/schema.ts";
import type { Address } from "./address.ts";
import { type AgencyName, isMadeOf } from "./agencyNames.ts";
import { createPhraseEraser, createPhraseFinder, type FindPhrase } from "./phrases.ts";

/** By what an address or a page was known, from the surest to the least sure. */
export type Rule = "list" | "host" | "path" | "page";

/** What a rule tells: whose page it is, by which words of the address or the page. */
export interface Told {
  family: AgencyFamily;
  rule: Exclude<Rule, "list">;
  words: readonly string[];
}
/** Words, and what can be said of hosts; see data/signals. */
export interface AgencyKnowledge {
  words: readonly AgencyWords[];
  agencyHosts: readonly AgencyHost[];
  agencyEndings: readonly string[];
  publicHost: RegExp;
  abbreviatedHost: RegExp;
  otherHostWords: readonly string[];
  otherLabels: readonly string[];
  imitatedNames: readonly string[];
  /** Hosts that sell calls; another host with such a name is a look-alike. */
  vendors: readonly string[];
}
/** What the rules look for in a page, worked out once. */
export interface Seen {
  hostName: string;
  /** The host was made of the county or city that the page names as its own. */
  isOfPlace: boolean;
  /** A host that says little by itself, on which words count all the same: it is a public body's, or an abbreviation. */
  isPublic: boolean;
  /** Folded title and main heading. */
  texts: readonly string[];
  otherHeadings: string;
  names: readonly AgencyName[];
}

/** For each family, what finds its phrases. A court's page may speak of jail; a jail's names the court less often. */
export type Finders = readonly (readonly [AgencyFamily, FindPhrase])[];

const families: readonly AgencyFamily[] = ["court", "prison", "jail"];

export function findersOf(words: readonly AgencyWords[], list: "names" | "words" | "paths" | "segments"): Finders {
  return families.map((family) => [family, createPhraseFinder(words.flatMap((language) => language[list][family]))]);
}

/** The host name says it. */
export function byHost({ agencyHosts }: AgencyKnowledge) {
  return ({ host }: Address): Told | undefined => {
    const name = nameOf(host);
    for (const { family, pattern, endings } of agencyHosts) {
      const found = hasEnding(host, endings) ? pattern.exec(name) : null;
      if (found) return { family, rule: "host", words: [found[0]] };
    }
    return undefined;
  };
}

function hasEnding(host: string, endings: AgencyHost["endings"]): boolean {
  if (endings === undefined) return true;
  // Right below .us anybody may own a name; a state's part of it is for public bodies.
  return endings.some((ending) => (ending === "us" ? /\.[a-z]{2}\.us$/.test(host) : host.endsWith(`.${ending}`)));
}

/** A folder of a public host says it; elsewhere only a whole segment that hardly means anything else. The last one counts most. */
export function byPath({ words, publicHost }: AgencyKnowledge) {
  const paths = findersOf(words, "paths");
  const segments = findersOf(words, "segments");
  const harmless = eraserOf(words);
  const tellOnPublic = (segment: string) => tellIn([segment], paths);
  const tellAnywhere = (segment: string) => {
    const told = tellIn([segment], segments);
    return told?.words[0] === segment ? told : undefined;
  };
  return ({ host, words: path }: Address, isOfPlace: boolean): Told | undefined => {
    const tell = isOfPlace || publicHost.test(host) ? tellOnPublic : tellAnywhere;
    const told = segmentsOf(harmless(path))
      .map(tell)
      .findLast((one) => one !== undefined);
    return told && { ...told, rule: "path" };
  };
}

/** Content systems put a number before the name of a page: "251 sheriffs office". */
function segmentsOf(path: string): string[] {
  return path
    .split("/")
    .map((segment) => segment.trim().replace(/^\d+ /, ""))
    .filter(Boolean);
}

/** On a public host, words of title or main heading are enough. */
export function byPublicWords({ words }: AgencyKnowledge, findFamilyWord: FindPhrase) {
  const finders = [...findersOf(words, "names"), ...findersOf(words, "words")];
  const harmless = eraserOf(words);
  return ({ isPublic, texts, otherHeadings }: Seen): Told | undefined => {
    if (!isPublic) return undefined;
    const isForFamilies = texts.some((text) => findFamilyWord(text) !== undefined);
    return (
      tellIn(texts.map(harmless), finders) ?? (isForFamilies ? tellIn([harmless(otherHeadings)], finders) : undefined)
    );
  };
}

/** On a host that anybody may own: only the agency's own name, of which the host was made. */
export function byOwnName({ words }: AgencyKnowledge) {
  const findOther = createPhraseFinder(words.flatMap(({ others }) => others));
  return ({ hostName, texts, names }: Seen): Told | undefined => {
    if (texts.some((text) => findOther(text) !== undefined)) return undefined;
    const isOwn = ({ family, owners }: AgencyName) =>
      (family === "court" && /courts?\b/.test(hostName)) || owners.some((name) => isMadeOf(hostName, name));
    const owner = names.find(isOwn);
    return owner && { family: owner.family, rule: "page", words: [owner.text] };
  };
}

function tellIn(texts: readonly string[], finders: Finders): Told | undefined {
  for (const [family, find] of finders) {
    const found = texts.map(find).find((phrase) => phrase !== undefined);
    if (found !== undefined) return { family, rule: "page", words: [found] };
  }
  return undefined;
}

function eraserOf(words: readonly AgencyWords[]): (folded: string) => string {
  return createPhraseEraser(words.flatMap(({ harmless }) => harmless));
}

/** The host without its ending and without "www": what its owner chose. */
export function nameOf(host: string): string {
  return host.replace(/^www\d?\./, "").replace(/\.[a-z]+$/, "");
}
