/** Lower case, no accents, no apostrophes, words parted by single spaces: the one form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Does `folded` hold `phrase` as whole words? The words may also stand in one piece: "signin" holds "sign in". */
export function hasPhrase(folded: string, phrase: string): boolean {
  const padded = ` ${folded} `;
  return padded.includes(` ${phrase} `) || (phrase.includes(" ") && padded.includes(` ${phrase.replaceAll(" ", "")} `));
}
