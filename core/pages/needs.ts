import type { Family, Need } from "../../data/lists.ts";
import type { Signals, Site } from "../../data/schema.ts";
import { fold, hasPhrase } from "../search/fold.ts";
import { parseAddress } from "./address.ts";
import type { Page } from "./page.ts";

/** A need, and those words of the page that named it, folded. */
export interface NeedFound {
  need: Need;
  words: readonly string[];
}

// Looked for in this order: grief before all else, children before adults, and "video visit" is a visit, not a call.
const order: readonly Need[] = [
  "loss",
  "juvenile",
  "immigration",
  "visiting",
  "calls",
  "money",
  "mail",
  "search",
  "sentencing",
  "reentry",
  "court",
];
// A court's "visiting judges" and a vendor's "court" tab are not what these words mean elsewhere.
const needsOfFamily: Record<Family, ReadonlySet<Need>> = {
  calls: new Set(["loss", "visiting", "calls", "money", "mail", "search", "immigration", "juvenile"]),
  prison: new Set(order.filter((need) => need !== "court")),
  jail: new Set(order),
  court: new Set(["loss", "juvenile", "immigration", "court", "sentencing", "reentry"]),
};

/** What the list of sites says of an address counts like a word in it. */
const needOfKind: Partial<Record<Site["kind"], Need>> = { locator: "search", parole: "reentry" };

/**
 * What the page is about: a need found in two of its places (address, title, main heading, other headings), or the one
 * that the site is about. `undefined` when nothing is that clear; a general suggestion is then the honest one.
 */
export function needOf(page: Page, site: Site, signals: readonly Signals[]): NeedFound | undefined {
  if (site.need) return { need: site.need, words: [] };
  const places = placesOf(page);
  const found = order
    .filter((need) => needsOfFamily[site.family].has(need))
    .map((need) => ({ need, hits: hitsOf(need, places, signals), isOfKind: needOfKind[site.kind] === need }))
    .map(({ need, hits, isOfKind }) => ({ need, hits, count: countPlaces(hits, isOfKind) }))
    .filter(({ count }) => count >= 2);
  const best = found.find(({ need }) => isFirstAlways(need)) ?? found.sort((one, other) => other.count - one.count)[0];
  return best && { need: best.need, words: [...new Set(best.hits.filter((word) => word !== undefined))] };
}

function placesOf({ url, title, headings: [main = "", ...others] }: Page): string[] {
  return [parseAddress(url)?.words ?? "", fold(title), fold(main), fold(others.join(" / "))];
}

/** For each place the longest of the need's words found there, `undefined` where there is none. */
function hitsOf(need: Need, places: readonly string[], signals: readonly Signals[]): (string | undefined)[] {
  const words = signals.flatMap((language) => language.needs[need]).sort((one, other) => other.length - one.length);
  return places.map((place) => words.find((word) => hasPhrase(place, word)));
}

function countPlaces([address, ...others]: readonly (string | undefined)[], isOfKind: boolean): number {
  return [address ?? (isOfKind || undefined), ...others].filter((hit) => hit !== undefined).length;
}

function isFirstAlways(need: Need): boolean {
  return order.indexOf(need) <= order.indexOf("visiting");
}
