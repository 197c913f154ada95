import type { Facets } from "../../data/schema.ts";
import { type AskedFacet, askedFacets } from "./facets.ts";
import { rarity, type SearchIndex } from "./searchIndex.ts";
import type { Understood } from "./understand.ts";
import { weights } from "./weights.ts";

/** One facet that some phrase asks for: any of these values will do, each for its points. */
export interface Demand {
  facet: AskedFacet;
  values: readonly { value: string; points: number }[];
  /** Nobody says all that they mean. */
  isSaid: boolean;
}

/** Whoever only says who they are wants somebody who stands by them. */
const company: Facets = {
  topics: ["emotional-support"],
  subjects: ["any-relative", "group-meetings", "online-community"],
  kinds: ["support-group"],
};

/** What all phrases ask for. What is said twice ("moms", "mothers") is asked for once. */
export function demandsOf(wanted: readonly Facets[], index: SearchIndex): Demand[] {
  const seen = new Set<string>();
  return wanted.flatMap((facets) =>
    askedFacets.flatMap((facet): Demand[] => {
      const key = `${facet} ${facets[facet]?.[0]}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return demandOf(facet, facets, index).map((demand) => ({ ...demand, isSaid: true }));
    }),
  );
}

/** What is meant by words that say no more than who is asking. */
export function impliedDemands({ audiences, topics, kinds, rest }: Understood, index: SearchIndex): Demand[] {
  const saysOnlyWho = audiences.length > 0 && topics.length === 0 && kinds.length === 0 && rest.length === 0;
  if (!saysOnlyWho) return [];
  return askedFacets.flatMap((facet) =>
    demandOf(facet, company, index).map(({ values }) => ({
      facet,
      values: values.map(({ value, points }) => ({ value, points: points * weights.implied })),
      isSaid: false,
    })),
  );
}

function demandOf(facet: AskedFacet, facets: Facets, index: SearchIndex): Pick<Demand, "facet" | "values">[] {
  const values = facets[facet] ?? [];
  const pointsAt = (value: string, rank: number) => pointsOf(facet, value, index) * later(facet, rank);
  return values.length === 0
    ? []
    : [{ facet, values: values.map((value, rank) => ({ value, points: pointsAt(value, rank) })) }];
}

/** The first value is the one that is meant most. */
function later(facet: AskedFacet, rank: number): number {
  const less = facet === "subjects" ? weights.laterSubject : weights.laterAsked;
  return Math.max(0, 1 - less * Math.min(rank, 3));
}

/** A value that few records have tells more than one that most have. */
function pointsOf(facet: AskedFacet, value: string, { data, resources }: SearchIndex): number {
  const having = data.facets[facet]?.[value]?.length ?? 1;
  const rare = facet === "subjects" ? weights.rareSubject : weights.rareValue;
  const weight = facet === "subjects" && people.has(value) ? weights.people : weights[facet];
  return weight * (1 + rare * (rarity(having, resources.length) - usualRarity));
}
/** Subjects that are people, as audiences are. */
const people = new Set<string>([
  "parents-of",
  "mothers-of",
  "fathers-of",
  "partners-of",
  "children-of",
  "teens-of",
  "grown-children-of",
  "siblings-of",
  "grandparents",
  "caregivers",
  "any-relative",
  "mothers-inside",
  "fathers-inside",
  "women-inside",
  "group-meetings",
  "online-community",
]);
/** Of a value that one record in seven has. */
const usualRarity = 0.3;

/** What a value counts by its place in a record's own list; of a subject, by its grade. */
export function shareAt(facet: AskedFacet, place: number): number {
  if (facet === "subjects") return [1, weights.secondGrade, weights.thirdGrade][place] ?? 0;
  return 1 - weights.laterInRecord * Math.min(place, lastPlace);
}
const lastPlace = 4;
