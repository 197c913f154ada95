import { readFileSync } from "node:fs";

/** The site that a person asks for in these tests: a county's, on no list. */
export const oneMore = "https://www.saukso.us/*";

/** What PRIVACY.md records as said by the browser, in the order of its page. @throws {Error} where it records nothing. */
export function recordedWords(browser: "Chromium" | "Firefox", when: "at install" | "one more site"): string[] {
  const line = readFileSync("PRIVACY.md", "utf8")
    .split("\n")
    .find((one) => one.startsWith(`- **${browser}, ${when}`));
  if (line === undefined) throw new Error(`PRIVACY.md records nothing of ${browser}, ${when}.`);
  return [...line.matchAll(/“([^”]*)”/g)].map(([, words = ""]) => words);
}
