/** State codes that are words of English or Spanish: they count in capitals, alone, or last after other words. */
const codesThatAreWords = new Set("al as co de gu hi id in la ma me mi mo ms oh ok or pa va".split(" "));
/** Of these even the last word is rarely meant as a state: "help me", "my son is in". */
const neverLast = new Set("as de hi in la me mi or va".split(" "));

/** Is this word, which may be a state's code, meant as one? "visits OR", "oh", "bail fund oh" are; "HELP ME" is not. */
export function createIsCodeMeant(query: string, words: readonly string[]): (word: string) => boolean {
  const isShouted = query === query.toUpperCase();
  const capitals = isShouted ? [] : (query.match(/\b[A-Z]{2}\b/g) ?? []).map((code) => code.toLowerCase());
  const last = words.at(-1) ?? "";
  const meant = new Set([...capitals, ...(words.length === 1 || !neverLast.has(last) ? [last] : [])]);
  return (word) => !codesThatAreWords.has(word) || meant.has(word);
}
