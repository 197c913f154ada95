import type { Facets } from "../../data/schema.ts";
import type { Places } from "../places.ts";
import { completion } from "./complete.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { createIsCodeMeant } from "./stateCodes.ts";
import { formsOf } from "./wordList.ts";

/** What a phrase means. */
export interface Meant {
  facets: Facets;
  /** A state that it names, or that its city is in. */
  state?: string | undefined;
  city?: ReturnType<Places["findLargeCity"]>;
}
/** The words of a query as they were probably meant. */
export interface Words {
  words: readonly string[];
  /** The last word has only been begun. */
  isBegun: boolean;
  /** Of the window: what is begun is rather a word of it. */
  language?: string | undefined;
}
/** What these words, all beside each other, mean together; `isEnd` where they are the last of the query. */
export type MeaningOf = (words: readonly string[], isEnd: boolean) => Meant | undefined;

export function createMeaningOf(query: string, { words, isBegun, language }: Words, index: SearchIndex): MeaningOf {
  const { states } = index;
  const isCodeMeant = createIsCodeMeant(query, words);
  const said = (phrase: string): Meant | undefined => {
    const facets = index.meaningOf(phrase);
    if (facets) return { facets };
    const state = isCodeMeant(phrase) ? states.get(phrase) : undefined;
    return state === undefined ? undefined : { facets: {}, state };
  };
  const begun = (phrase: string): Meant | undefined => {
    const whole = completion(phrase, language, index);
    return whole === undefined ? undefined : (said(whole) ?? cityOf(whole, index) ?? { facets: {} });
  };
  return (some, isEnd) => {
    const phrase = some.join(" ");
    const meant = said(phrase) ?? (some.length > 1 ? cityOf(phrase, index) : inOtherNumber(phrase, index));
    return meant ?? (isEnd && (isBegun || mayGoOn(some)) ? begun(phrase) : undefined);
  };
}

/** "Carolina del su": after others a short last word may be the beginning of another. */
function mayGoOn(words: readonly string[]): boolean {
  return words.length > 1 && (words.at(-1)?.length ?? 0) <= shortWord;
}
const shortWord = 3;

/** Of several words: a single one is more often something else. */
function cityOf(phrase: string, { places }: SearchIndex): Meant | undefined {
  const city = places.findLargeCity(phrase);
  return city && { facets: {}, state: city.state, city };
}

function inOtherNumber(word: string, { meaningOf }: SearchIndex): Meant | undefined {
  const facets = meaningOf(formsOf(word)[1]);
  return facets && { facets };
}
