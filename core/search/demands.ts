import type { Facets } from "../../data/schema.ts";
import { type AskedFacet, askedFacets } from "./facets.ts";
import { rarity, type SearchIndex } from "./searchIndex.ts";
import { weights } from "./weights.ts";

/** One facet that some phrase asks for: any of these values will do, each for its points. */
export interface Demand {
  facet: AskedFacet;
  values: readonly { value: string; points: number }[];
}

/** What all phrases ask for. What is said twice ("moms", "mothers") is asked for once. */
export function demandsOf(wanted: readonly Facets[], index: SearchIndex): Demand[] {
  const seen = new Set<string>();
  return wanted.flatMap((facets) =>
    askedFacets.flatMap((facet): Demand[] => {
      const values = facets[facet] ?? [];
      const key = `${facet} ${values[0]}`;
      if (values.length === 0 || seen.has(key)) return [];
      seen.add(key);
      const pointsAt = (value: string, rank: number) => pointsOf(facet, value, index) * later(rank);
      return [{ facet, values: values.map((value, rank) => ({ value, points: pointsAt(value, rank) })) }];
    }),
  );
}

/** The first value is the one that is meant most. */
function later(rank: number): number {
  return Math.max(0, 1 - weights.laterAsked * Math.min(rank, 3));
}

/** A value that few records have tells more than one that most have. */
function pointsOf(facet: AskedFacet, value: string, { data, resources }: SearchIndex): number {
  const having = data.facets[facet]?.[value]?.length ?? 1;
  const rare = facet === "subjects" ? weights.rareSubject : weights.rareValue;
  return weights[facet] * (1 + rare * (rarity(having, resources.length) - usualRarity));
}
/** Of a value that one record in seven has. */
const usualRarity = 0.3;

/** What a value counts by its place in a record's own list; of a subject, by its grade. */
export function shareAt(facet: AskedFacet, place: number): number {
  if (facet === "subjects") return [1, weights.secondGrade, weights.thirdGrade][place] ?? 0;
  return 1 - weights.laterInRecord * Math.min(place, lastPlace);
}
const lastPlace = 4;
