/** The longest of some phrases that stands in folded text as whole words, or `undefined`. */
export type FindPhrase = (folded: string) => string | undefined;

/**
 * One search for many phrases, all folded. The words of a phrase may also stand in one piece: "signin" holds "sign in".
 * Longer phrases are found first, wherever they stand.
 */
export function createPhraseFinder(phrases: readonly string[]): FindPhrase {
  if (phrases.length === 0) return () => undefined;
  const any = wholeWords(phrases);
  return (folded) => folded.match(any)?.reduce((longest, found) => (found.length > longest.length ? found : longest));
}

/** Puts "/" in the place of every such phrase: what is left on both sides are no neighbors. */
export function createPhraseEraser(phrases: readonly string[]): (folded: string) => string {
  if (phrases.length === 0) return (folded) => folded;
  const any = wholeWords(phrases);
  return (folded) => folded.replace(any, "/");
}

/** The same, and each longer word of a phrase may stand in the plural. */
export function createAnyNumberFinder(phrases: readonly string[]): FindPhrase {
  if (phrases.length === 0) return () => undefined;
  const any = wholeWords(phrases, (phrase) => phrase.replace(/[a-z]{3,}[^s ](?= |$)/g, "$&(?:e?s)?"));
  return (folded) => folded.match(any)?.[0];
}

function wholeWords(phrases: readonly string[], inForms = (phrase: string) => phrase): RegExp {
  const longestFirst = [...new Set(phrases)].sort((one, other) => other.length - one.length).map(inForms);
  return new RegExp(`(?<![^ ])(?:${longestFirst.map(asPattern).join("|")})(?![^ ])`, "g");
}

// Folded phrases hold letters, digits and spaces alone: nothing in them has a meaning in a pattern.
function asPattern(phrase: string): string {
  return phrase.replaceAll(" ", " ?");
}
