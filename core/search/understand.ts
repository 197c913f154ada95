import type { Facets, StateWords, Vocabulary } from "../../data/schema.ts";

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

/** "Help for families in prison" asks for all there is: nothing in it tells one entry from another. */
export function isAboutNothingElse({ state: _state, ...asked }: Understood): boolean {
  return Object.values(asked).every((values) => values.length === 0);
}

const longestPhrase = 4;
/** State codes that are words of English or Spanish: they count in capitals, alone, or last after other words. */
const codesThatAreWords = new Set("al as co de gu hi id in la ma me mi mo ms oh ok or pa va".split(" "));
/** Of these even the last word is rarely meant as a state: "help me", "my son is in". */
const neverLast = new Set("as de hi in la me mi or va".split(" "));

interface Words {
  vocabulary: Vocabulary;
  states: StateWords;
}

/** Reads the folded words from left to right; the longest phrase wins over the words in it. The query itself tells what was in capitals. */
export function understand(query: string, words: readonly string[], { vocabulary, states }: Words): Understood {
  const codes = codesMeant(query, words);
  const stateOf = (phrase: string) =>
    codesThatAreWords.has(phrase) && !codes.has(phrase) ? undefined : states.get(phrase);
  const isKnown = (phrase: string) => Object.hasOwn(vocabulary.phrases, phrase) || stateOf(phrase) !== undefined;
  const facets: Facets[] = [];
  const rest: string[] = [];
  let state: string | undefined;
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at, isKnown);
    const phrase = words.slice(at, at + Math.max(length, 1)).join(" ");
    state ??= stateOf(phrase);
    facets.push(vocabulary.phrases[phrase] ?? {});
    if (length === 0 && !vocabulary.stopWords.includes(phrase)) rest.push(phrase);
    at += Math.max(length, 1);
  }
  return { ...merged(facets), state, rest };
}

/** Which of the codes that are words stand there as codes: "visits OR", "oh", "bail fund oh"; but not in "HELP ME". */
function codesMeant(query: string, words: readonly string[]): ReadonlySet<string> {
  const isShouted = query === query.toUpperCase();
  const capitals = isShouted ? [] : (query.match(/\b[A-Z]{2}\b/g) ?? []).map((code) => code.toLowerCase());
  const last = words.at(-1) ?? "";
  return new Set([...capitals, ...(words.length === 1 || !neverLast.has(last) ? [last] : [])]);
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
