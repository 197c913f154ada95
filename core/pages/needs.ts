import type { Family, Need } from "../../data/lists.ts";
import type { Signals, Site } from "../../data/schema.ts";
import { fold, hasPhrase } from "../search/fold.ts";
import { parseAddress } from "./address.ts";
import type { Page } from "./page.ts";

/** A need, and the words that named it, as they were found. */
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
const wordsOfKind: Partial<Record<Site["kind"], string>> = { locator: "inmate locator", parole: "parole board" };

/**
 * What the page is about: a need found in two of its places (address, title, main heading, other headings), or the one
 * that the site is about. `undefined` when nothing is that clear; a general suggestion is then the honest one.
 */
export function needOf(page: Page, site: Site, signals: readonly Signals[]): NeedFound | undefined {
  if (site.need) return { need: site.need, words: [] };
  const places = placesOf(page, site);
  const found = order
    .filter((need) => needsOfFamily[site.family].has(need))
    .map((need) => ({ need, hits: hitsOf(need, places, signals) }))
    .filter(({ hits }) => hits.length >= 2);
  const best =
    found.find(({ need }) => isFirstAlways(need)) ?? found.sort((one, other) => other.hits.length - one.hits.length)[0];
  return best && { need: best.need, words: [...new Set(best.hits)] };
}

function placesOf(page: Page, { kind }: Site): string[] {
  const [main = "", ...others] = page.headings;
  const address = `${parseAddress(page.url)?.words ?? ""} ${wordsOfKind[kind] ?? ""}`;
  return [address, fold(page.title), fold(main), fold(others.join(" / "))];
}

/** For each place that speaks of the need, the longest of its words found there. */
function hitsOf(need: Need, places: readonly string[], signals: readonly Signals[]): string[] {
  const words = signals.flatMap((language) => language.needs[need]).sort((one, other) => other.length - one.length);
  return places.flatMap((place) => words.find((word) => hasPhrase(place, word)) ?? []);
}

function isFirstAlways(need: Need): boolean {
  return order.indexOf(need) <= order.indexOf("visiting");
}
