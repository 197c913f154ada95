import type { Distance } from "../core/places.ts";
import type { Facet, Match } from "../core/search/rank.ts";
import type { Understood } from "../core/search/understand.ts";
import type { Language } from "../core/settings.ts";
import type { Reason } from "../core/suggest.ts";
import { label, t } from "./i18n.ts";

/** Why a resource is suggested for a page, in words. */
export function reasonWords(language: Language, reason: Reason): string {
  switch (reason.about) {
    case "need":
      return t(language, "reason.need", { need: label(language, "need", reason.need) });
    case "family":
      return t(language, "reason.family", { sites: label(language, "sites", reason.family) });
    case "state":
      return t(language, "reason.state", { state: label(language, "state", reason.state) });
    case "relation":
      return t(language, "reason.relation", { relation: label(language, "audience", reason.relation) });
    case "language":
      return t(language, "reason.language");
    case "country":
      return t(language, "reason.country");
  }
}

const listOfFacet: Record<Facet, string> = {
  audiences: "audience",
  topics: "topic",
  formats: "format",
  kinds: "kind",
  languages: "language",
  costs: "cost",
  state: "state",
};

/** Why a resource is found by a search, in words. */
export function matchWords(language: Language, match: Match): string {
  if (match.facet === "name") return t(language, "reason.name");
  if (match.facet === "words") return t(language, "reason.words");
  return label(language, listOfFacet[match.facet], match.value);
}

const near = 10;

/**
 * How far it is from a city: the person's own, or the largest of the ZIP code's region, which may be far from them. So the
 * city is named, and the number is round.
 */
export function distanceWords(language: Language, { miles, from }: Distance): string {
  if (miles < near) return t(language, "card.near", { miles: near, from });
  const step = miles < 50 ? 5 : 10;
  return t(language, "card.miles", { miles: step * Math.round(miles / step), from });
}

/** Reasons that tell a reader of the card something that the card itself does not. */
export function isTelling({ about }: Reason): boolean {
  return about !== "country" && about !== "family";
}

const shownFacets = ["topics", "languages", "state"] as const;

/**
 * What of a query was understood, in words. Never for whom: "my son" is typed by fathers too, and a guess about a
 * person would be shown on a screen that others see.
 */
export function understoodWords(
  language: Language,
  understood: Pick<Understood, (typeof shownFacets)[number]>,
): string[] {
  return shownFacets.flatMap((facet) => {
    const value = understood[facet];
    const first = typeof value === "string" ? value : value?.[0];
    return first === undefined ? [] : [label(language, listOfFacet[facet], first)];
  });
}
