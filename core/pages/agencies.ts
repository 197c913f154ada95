import type { AgencyFamily } from "../../data/schema.ts";
import { lazily } from "../lazily.ts";
import { fold } from "../search/fold.ts";
import type { Address } from "./address.ts";
import { createAgencyNames, isMadeOf, type NamesIn } from "./agencyNames.ts";
import {
  type AgencyKnowledge,
  byHost,
  byOwnName,
  byPath,
  byPublicWords,
  findersOf,
  nameOf,
  type Seen,
  type Told,
} from "./agencyRules.ts";
import type { Page } from "./page.ts";
import { createPhraseFinder, type FindPhrase } from "./phrases.ts";

/** An agency that no list has. */
export interface Agency extends Told {
  /** What it calls itself in title or headings. */
  name: string | undefined;
}
/** Whose page this is, though no list has it. With the address alone only host and path can tell. */
export type FindAgency = (address: Address, page: Page) => Agency | undefined;

/** `findFamilyWord` finds what families come for, such as visits: beside it a smaller heading is enough to know the jail. */
export function createAgencies(knowledge: AgencyKnowledge, findFamilyWord: FindPhrase): FindAgency {
  const namesIn = createAgencyNames(findersOf(knowledge.words, "names"));
  const host = byHost(knowledge);
  const path = byPath(knowledge);
  const ownName = byOwnName(knowledge);
  const publicWords = byPublicWords(knowledge, findFamilyWord);
  const isPlausible = createIsPlausible(knowledge);
  const isStranger = createIsStranger(knowledge);
  // Where the page can be read, the folder of a host that anybody may own tells nothing by itself.
  const byPathOf = (address: Address, seen: Seen | undefined) =>
    seen && !seen.isPublic && seen.names.length === 0 ? undefined : path(address, seen?.isOfPlace ?? false);
  return (address, page) => {
    if (!isPlausible(address.host) || isStranger(address, page)) return undefined;
    const seen = isRead(page) ? lazily(() => seenIn(address, page, { namesIn, knowledge })) : () => undefined;
    const told = host(address) ?? byPathOf(address, seen()) ?? whatTells(seen(), [ownName, publicWords]);
    return told && { ...told, family: localFamily(told.family, address, page), name: seen()?.names[0]?.text };
  };
}

function whatTells(seen: Seen | undefined, rules: readonly ((seen: Seen) => Told | undefined)[]): Told | undefined {
  return seen && rules.map((rule) => rule(seen)).find((told) => told !== undefined);
}

/** With the address alone there is nothing to look for in a page. */
function isRead({ title, headings }: Page): boolean {
  return title !== "" || headings.length > 0;
}

/** A county's "department of corrections" is its jail. */
function localFamily(family: AgencyFamily, { host }: Address, { title }: Page): AgencyFamily {
  const isLocal = /county|parish|(^|\.)co\.[a-z-]+\./.test(host) || /\b(county|parish|condado)\b/i.test(title);
  return family === "prison" && isLocal ? "jail" : family;
}

function seenIn({ host }: Address, page: Page, { namesIn, knowledge }: Seeing): Seen {
  const [main = "", ...others] = page.headings;
  const hostName = nameOf(host);
  const { names, places } = namesIn([page.title, ...page.headings]);
  const isOfPlace = places.some((place) => isMadeOf(hostName, place));
  return {
    hostName,
    isOfPlace,
    isPublic: isOfPlace || knowledge.publicHost.test(host) || knowledge.abbreviatedHost.test(hostName),
    texts: [page.title, main].map(fold),
    otherHeadings: fold(others.join(" / ")),
    names,
  };
}
interface Seeing {
  namesIn: NamesIn;
  knowledge: AgencyKnowledge;
}

/** A look-alike has a strange ending, borrows a name, or wears another ending in its midst: "sheriff.county.gov.example". */
function createIsPlausible({ agencyEndings, otherLabels, vendors, ...names }: AgencyKnowledge) {
  const imitated = new RegExp([...names.imitatedNames, ...vendors.map(namedAfter)].join("|"));
  const others = new RegExp(names.otherHostWords.join("|"));
  const isStrange = (label: string) => /^(gov|com|org|net)$/.test(label) || otherLabels.includes(label);
  return (host: string): boolean => {
    const [ending = "", ...inner] = host.split(".").reverse();
    const isEnding = agencyEndings.includes(ending) && !inner.some(isStrange);
    // Under .gov a name is its owner's.
    const isBorrowed = ending !== "gov" && imitated.test(nameOf(host));
    return isEnding && !isBorrowed && !others.test(nameOf(host));
  };
}

/** The name that a vendor's host is known by, in one piece or with hyphens; short ones are parts of other words. */
function namedAfter(host: string): string {
  const name = host.split(".").at(-2) ?? host;
  return name.length >= 6 || name === "jpay" ? name.split("").join("-?") : `^${name}\\b`;
}

function createIsStranger({ words }: AgencyKnowledge) {
  const find = createPhraseFinder(words.flatMap(({ strangers }) => strangers));
  return ({ words: path }: Address, { title, headings: [main = ""] }: Page): boolean =>
    [path, fold(title), fold(main)].some((text) => find(text) !== undefined);
}
