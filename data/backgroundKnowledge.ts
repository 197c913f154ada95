import { bareRecords, packedSearch } from "./background.built.ts";
import type { IndexData, PlaceTable } from "./schema.ts";
import { siteKnowledge } from "./siteKnowledge.ts";
import { stateWords } from "./vocabulary/states.ts";

// What the background knows: it is read as a whole each time that it starts, shows no card, and seldom searches.

/** As `pageKnowledge`: the same is suggested. */
export function barePageKnowledge(fold: (text: string) => string) {
  return { ...siteKnowledge(fold), resources: bareRecords };
}

interface Means {
  unzip: (packed: string) => Promise<unknown>;
  fold: (text: string) => string;
}

/** As `searchKnowledge`: the same is found. */
export async function unzipSearchKnowledge({ unzip, fold }: Means) {
  // The cast is safe: tests/data/backgroundKnowledge.test.ts compares it with what the windows have.
  const { data, placeTable } = (await unzip(packedSearch)) as { data: IndexData; placeTable: PlaceTable };
  return { resources: bareRecords, data, placeTable, states: stateWords(fold) };
}
