/** Lower case, no accents, no apostrophes, words parted by single spaces: the one form in which words are compared. */
export function fold(text: string): string {
  // Each step costs several times the one before: most text needs the first alone, Spanish the second, few the third.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/['`]+/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  const bare = withoutFloods(text)
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´]+/g, "")
    .replace(/[^a-z0-9ªµº²³¹¼-¾\u00c0-\u1fff\u2c00-\uffff]+/g, " ");
  if (/^[ -~]*$/.test(bare)) return bare.trim();
  return bare
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Marks are lost anyway. Thousands on one letter take seconds to put in order: from long text they are taken out first. */
function withoutFloods(text: string): string {
  return text.length > longestWithMarks ? text.replace(/\p{M}+/gu, "") : text;
}
const longestWithMarks = 1000;

/** Does `folded` hold `phrase` as whole words? The words may also stand in one piece: "signin" holds "sign in". */
export function hasPhrase(folded: string, phrase: string): boolean {
  const padded = ` ${folded} `;
  return padded.includes(` ${phrase} `) || (phrase.includes(" ") && padded.includes(` ${phrase.replaceAll(" ", "")} `));
}

/** The four more digits of a ZIP code tell nothing. */
export function withoutZipEnd(query: string): string {
  return query.replace(/\b(\d{5})-\d{4}\b/g, "$1");
}
