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
  // "¿Cuáles son?": what is grammar in the language of the window is no word of the other.
  const isForeign = (word: string, spoken: string) =>
    language !== undefined && spoken !== language && index.grammarWords.has(word);
  const said = (phrase: string): Meant | undefined => {
    const facets = index.meaningOf(phrase);
    if (facets && !isForeign(phrase, facets.language)) return { facets };
    const state = isCodeMeant(phrase) ? states.get(phrase) : undefined;
    return state === undefined ? undefined : { facets: {}, state };
  };
  const begun = (phrase: string): Meant | undefined => {
    const whole = completion(phrase, language, index);
    return whole === undefined ? undefined : (said(whole) ?? cityOf(whole, index) ?? { facets: {} });
  };
  const goingOn = (some: readonly string[]) =>
    isBegun || mayGoOn(some, index) ? begun(some.join(" ")) : begunPlace(some, index);
  return (some, isEnd) => {
    const phrase = some.join(" ");
    const whole = said(phrase) ?? (some.length > 1 ? cityOf(phrase, index) : inOtherNumber(phrase, index));
    return whole ?? (isEnd ? goingOn(some) : undefined);
  };
}

/** "Death ro": after others a short last word may be the beginning of another, if it is no grammar. */
function mayGoOn(words: readonly string[], { grammarWords }: SearchIndex): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 && last.length <= shortWord && !grammarWords.has(last);
}
const shortWord = 3;

/** "North caro", "Carolina del su": the last word is one, and the whole is the beginning of a place. */
function begunPlace(words: readonly string[], index: SearchIndex): Meant | undefined {
  if (words.length === 1) return undefined;
  const phrase = words.join(" ");
  const name = [...index.states.keys()].find((one) => one.startsWith(phrase));
  if (name !== undefined) return { facets: {}, state: index.states.get(name) };
  const city = index.places.largeCities().find((one) => one.startsWith(phrase));
  return city === undefined ? undefined : cityOf(city, index);
}

/** Of several words: a single one is more often something else. */
function cityOf(phrase: string, { places }: SearchIndex): Meant | undefined {
  const city = places.findLargeCity(phrase);
  return city && { facets: {}, state: city.state, city };
}

function inOtherNumber(word: string, { meaningOf, grammarWords }: SearchIndex): Meant | undefined {
  if (grammarWords.has(word)) return undefined;
  const facets = meaningOf(formsOf(word)[1]);
  return facets && { facets };
}
