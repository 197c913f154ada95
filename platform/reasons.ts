import type { Facet, Match } from "../core/search/search.ts";
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

/** What of a query was understood, in words: its state, and the first value of each other facet. */
export function understoodWords(
  language: Language,
  understood: Record<Facet, readonly string[] | string | undefined>,
): string[] {
  const facets = Object.keys(listOfFacet) as Facet[]; // the keys of a Record<Facet, …>
  const words = facets.flatMap((facet) => {
    const value = understood[facet];
    const first = typeof value === "string" ? value : value?.[0];
    return first === undefined ? [] : [label(language, listOfFacet[facet], first)];
  });
  // "visits" the topic and "Visits" the kind are one thing to the reader.
  return words.filter((word, at) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === at);
}
