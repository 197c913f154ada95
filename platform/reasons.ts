import type { Distance } from "../core/places.ts";
import type { Facet, Match } from "../core/search/rank.ts";
import type { Part } from "../core/search/understand.ts";
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
  subjects: "subject",
  formats: "format",
  kinds: "kind",
  languages: "language",
  costs: "cost",
  faiths: "tradition",
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

/** Which of a phrase's facets says best what was understood; of a group the kind tells more than "emotional support". */
const toldFirst = ["audiences", "kinds", "topics", "formats", "languages", "costs", "faiths"] as const;

/** What a phrase of the query was understood as, in words; `undefined` where it only stands for words to look for. */
export function partWords(language: Language, { facets, state }: Pick<Part, "facets" | "state">): string | undefined {
  if (state !== undefined) return label(language, "state", state);
  const facet = toldFirst.find((one) => facets[one]?.[0] !== undefined);
  const value = facet && facets[facet]?.[0];
  return facet && value ? label(language, listOfFacet[facet], value) : undefined;
}

/** The label of a value that was chosen. */
export function choiceWords(language: Language, facet: Facet, value: string): string {
  return label(language, listOfFacet[facet], value);
}
