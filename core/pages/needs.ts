import type { Family, Need } from "../../data/lists.ts";
import type { Signals, Site } from "../../data/schema.ts";
import { fold } from "../search/fold.ts";
import { parseAddress } from "./address.ts";
import type { Page } from "./page.ts";
import { createPhraseEraser, createPhraseFinder } from "./phrases.ts";
import type { Recognized } from "./recognize.ts";
import { withoutCounty } from "./titleParts.ts";

/** A need, and those words of the page that named it, folded. */
export interface NeedFound {
  need: Need;
  words: readonly string[];
}
/**
 * What the page is about: a need found in two of its places (address, title, main heading, other headings), or the one
 * that the site is about. `undefined` when nothing is that clear; a general suggestion is then the honest one.
 */
export type FindNeed = (page: Page, site: Pick<Recognized, "family" | "need" | "kind">) => NeedFound | undefined;

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
const needOfKind: Partial<Record<Site["kind"], Need>> = { locator: "search" };

export function createFindNeed(signals: readonly Signals[]): FindNeed {
  const withoutOthers = createPhraseEraser(signals.flatMap(({ notNeeds }) => notNeeds));
  const finders = order.map((need) => [need, createPhraseFinder(signals.flatMap(({ needs }) => needs[need]))] as const);
  return (page, { family, need, kind }) => {
    if (need) return { need, words: [] };
    const places = placesOf(page).map(withoutOthers);
    const found = finders
      .filter(([one]) => needsOfFamily[family].has(one))
      .map(([one, find]) => ({ need: one, hits: places.map(find), isOfKind: kind && needOfKind[kind] === one }))
      .map(({ need: one, hits, isOfKind }) => ({ need: one, hits, count: countPlaces(hits, isOfKind) }))
      .filter(({ count }) => count >= 2);
    const best = found.find((one) => isFirstAlways(one.need)) ?? found.sort((one, other) => other.count - one.count)[0];
    return best && { need: best.need, words: [...new Set(best.hits.filter((word) => word !== undefined))] };
  };
}

function placesOf({ url, title, headings: [main = "", ...others] }: Page): string[] {
  const texts = [title, main, others.join(" / ")].map(fold).map(withoutCounty);
  return [parseAddress(url)?.words ?? "", ...texts];
}

function countPlaces([address, ...others]: readonly (string | undefined)[], isOfKind: boolean | undefined): number {
  return [address ?? (isOfKind || undefined), ...others].filter((hit) => hit !== undefined).length;
}

function isFirstAlways(need: Need): boolean {
  return order.indexOf(need) <= order.indexOf("visiting");
}
