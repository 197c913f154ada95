import type { Family, Need, SilenceReason } from "../../data/lists.ts";
import type { Signals, Site, StateWords } from "../../data/schema.ts";
import { type Address, parseAddress } from "./address.ts";
import { createAgencies } from "./agencies.ts";
import type { AgencyKnowledge, Rule } from "./agencyRules.ts";
import { createListed } from "./listed.ts";
import type { Page } from "./page.ts";
import { createPhraseFinder } from "./phrases.ts";
import { createFindState } from "./whereabouts.ts";

/** Whose page it is, and by what it was known. */
export interface Recognized {
  /** That of the listed site; of an agency that is on no list, its host. */
  id: string;
  family: Family;
  state: string | undefined;
  /** The agency, where it is known. */
  name: string | undefined;
  rule: Rule;
  /** The very words of the address or the page that told it. */
  words: readonly string[];
  /** What the list says of the whole site. */
  need: Need | undefined;
  kind: Site["kind"] | undefined;
  silent: SilenceReason | undefined;
}
export interface SiteKnowledge {
  signals: readonly Signals[];
  sites: readonly Site[];
  agencies: Omit<AgencyKnowledge, "vendors">;
  states: StateWords;
}
/** `undefined` for a page that is none of ours, and for text that is no web address. */
export type Recognize = (page: Page) => Recognized | undefined;

const needsOfFamilies: readonly Need[] = ["visiting", "calls", "money", "mail", "search", "reentry"];

/** By the list, else by words of the host, of the path, and of the page itself: the surest first. */
export function createRecognize({ sites, agencies, signals, states }: SiteKnowledge): Recognize {
  const listed = createListed(sites);
  const familyWords = signals.flatMap(({ needs }) => needsOfFamilies.flatMap((need) => needs[need]));
  const vendors = sites.filter(({ level }) => level === "vendor").map(({ host }) => host);
  const findAgency = createAgencies({ ...agencies, vendors }, createPhraseFinder(familyWords));
  const findState = createFindState(states);
  return (page) => {
    const address = parseAddress(page.url);
    if (!address) return undefined;
    const site = listed(address);
    if (site) return { ...fromList(site), state: site.state ?? findState(address, page) };
    const agency = findAgency(address, page);
    return agency && { ...unlisted(address), ...agency, state: findState(address, page) };
  };
}

function fromList({ id, family, name, need, kind, silent, host, path = "" }: Site): Omit<Recognized, "state"> {
  return { id, family, name, need, kind, silent, rule: "list", words: [host + path] };
}

function unlisted({ host }: Address) {
  return { id: host.replace(/^www\./, ""), need: undefined, kind: undefined, silent: undefined };
}
