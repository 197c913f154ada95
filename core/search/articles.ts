const articles = new Set("a an the el la los las un una unos unas".split(" "));

export function isArticle(word: string): boolean {
  return articles.has(word);
}

/** Without articles: "mom of an inmate" is "mom of inmate". */
export function withoutArticles(phrase: string): string {
  return phrase
    .split(" ")
    .filter((word, _at, { length }) => length === 1 || !isArticle(word))
    .join(" ");
}
