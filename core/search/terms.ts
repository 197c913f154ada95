import type { SearchIndex } from "./searchIndex.ts";
import type { Spelled } from "./spelling.ts";
import { tells, type Understood } from "./understand.ts";
import { weights } from "./weights.ts";

/** A word to look for in names and texts. */
export interface Term {
  word: string;
  /** How much it counts in texts, by its sort. */
  weight: number;
  /** And in names: 1 for a word that one record has, less the commoner it is. */
  rarity: number;
  /** It may go on. */
  isBegun: boolean;
  /** Somebody typed it; others stand for what was meant. */
  isTyped: boolean;
}

/** The words of the query, what they are in one piece, and those that records have for what was understood. */
export function termsOf({ words, isBegun }: Spelled, { parts, rest }: Understood, index: SearchIndex): Term[] {
  const own = new Set(rest);
  const weightOf = (word: string) => {
    if (own.has(word)) return weights.ownWord;
    return tells(word, index) ? weights.understoodWord : weights.stopWord;
  };
  const term = (word: string, weight: number, parts: Partial<Term>): Term => {
    return { word, weight, rarity: index.rarityOf(word), isBegun: false, isTyped: false, ...parts };
  };
  const typed = words.map((word, at) =>
    term(word, weightOf(word), { isBegun: isBegun && at === words.length - 1, isTyped: true }),
  );
  const joined = inOnePiece(words, index).map(({ word, isTelling }) =>
    term(word, isTelling ? weights.ownWord : weights.stopWord, { isBegun }),
  );
  const synonyms = new Set(parts.flatMap(({ facets }) => facets.synonyms ?? []));
  const meant = [...synonyms].flatMap((synonym) => {
    const words = synonym.split(" ");
    return words.map((word) => term(word, weights.synonym / words.length, {}));
  });
  return [...typed, ...joined, ...meant];
}

/** "Place 4 grace" is "Place4Grace": neighbors that some record has as one word; "inmate support" is rather two. */
function inOnePiece(words: readonly string[], index: SearchIndex): { word: string; isTelling: boolean }[] {
  const pieces = words.flatMap((_, at) => [2, 3].map((length) => words.slice(at, at + length)));
  return pieces
    .map((piece) => ({ word: piece.join(""), isTelling: piece.some((word) => tells(word, index)) }))
    .filter(({ word }) => word.length > longestPart && !words.includes(word) && index.recordsWith(word) > 0);
}
/** Short neighbors ("a n") are too often a word by chance. */
const longestPart = 6;
