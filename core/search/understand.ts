import type { Facets, StateWords, Vocabulary } from "../../data/schema.ts";
import { fold } from "./fold.ts";

/** What a query asks for, as far as it was understood. */
export interface Understood {
  audiences: readonly string[];
  topics: readonly string[];
  formats: readonly string[];
  kinds: readonly string[];
  languages: readonly string[];
  costs: readonly string[];
  /** Two-letter code. */
  state: string | undefined;
  /** Words that are neither understood nor stop words: names, or something else. */
  rest: readonly string[];
}

const longestPhrase = 4;
/** State codes that are words of English or Spanish: they count only in upper case, or alone. */
const codesThatAreWords = new Set([
  "al",
  "as",
  "co",
  "de",
  "hi",
  "id",
  "in",
  "la",
  "ma",
  "me",
  "mi",
  "oh",
  "ok",
  "or",
  "pa",
  "va",
]);

/** Reads the query from left to right; the longest phrase wins over the words in it. */
export function understand(query: string, vocabulary: Vocabulary, states: StateWords): Understood {
  const words = fold(query).split(" ").filter(Boolean);
  const shouted = new Set(query.match(/\b[A-Z]{2}\b/g)?.map((code) => code.toLowerCase()));
  const stateOf = (phrase: string) =>
    codesThatAreWords.has(phrase) && !shouted.has(phrase) && words.length > 1 ? undefined : states.get(phrase);
  const facets: Facets[] = [];
  const rest: string[] = [];
  let state: string | undefined;
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(
      words,
      at,
      (phrase) => Object.hasOwn(vocabulary.phrases, phrase) || stateOf(phrase) !== undefined,
    );
    const phrase = words.slice(at, at + Math.max(length, 1)).join(" ");
    state ??= stateOf(phrase);
    if (length > 0 && vocabulary.phrases[phrase]) facets.push(vocabulary.phrases[phrase]);
    if (length === 0 && !vocabulary.stopWords.includes(phrase)) rest.push(phrase);
    at += Math.max(length, 1);
  }
  return { ...merged(facets), state, rest };
}

/** How many words from `at` on make the longest known phrase; 0 for none. */
function phraseLength(words: readonly string[], at: number, isKnown: (phrase: string) => boolean): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    if (isKnown(words.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}

function merged(facets: readonly Facets[]): Omit<Understood, "state" | "rest"> {
  const all = <K extends keyof Facets>(key: K) => [...new Set<string>(facets.flatMap((one) => [...(one[key] ?? [])]))];
  return {
    audiences: all("audiences"),
    topics: all("topics"),
    formats: all("formats"),
    kinds: all("kinds"),
    languages: all("languages"),
    costs: all("costs"),
  };
}
