import type { StateWords } from "../../data/schema.ts";
import { fold } from "../search/fold.ts";
import type { Address } from "./address.ts";
import type { Page } from "./page.ts";
import { titleParts } from "./titleParts.ts";

/** The state of an agency, as its address or its page says it; `undefined` where neither does. */
export type FindState = (address: Address, page: Pick<Page, "title" | "headings">) => string | undefined;

// Where hosts of counties, vendors and portals keep the state's two letters, the surest first.
const codesInHosts: readonly RegExp[] = [
  /(?:^|\.)([a-z]{2})\.(?:us|gov)$/, // co.walker.tx.us, clark.wa.gov
  /^(?:portal-)?([a-z]{2})[a-z]*\.(?:tylerhost\.net|tylertech\.cloud)$/,
  /-so-([a-z]{2})\.zuercherportal\.com$/,
  /^(?!miamidade)[a-z-]+([a-z]{2})\.gtlvisitme\.com$/,
  /(?:county|parish)([a-z]{2})(?:so|sd)\./,
  /(?:county|parish|sheriff|sheriffs|jail|courts?|clerk|city|^[a-z]{1,5}so|countyso)-?([a-z]{2})\./, // clarkcountynv.gov, lcsomo.gov
  /-([a-z]{2})\.[a-z]+$/,
];
/** The Department of Veterans Affairs has this one. */
const notStates = /(^|\.)va\.gov$/;

/** ", NY" anywhere; without a comma at the end of a part, unless it may be a word: "Cooperstown NY | Jail". */
const codeInText = /(?:,\s*|\s(?!(?:IN|OR|ME|HI|OK|ID|MD|PR)\b)(?=[A-Z]{2}(?:\s*[|)–—-]|$)))([A-Z]{2})\b/g;

export function createFindState(stateWords: StateWords): FindState {
  const inHost = createInHost(stateWords);
  const inText = createInText(stateWords);
  return ({ host }, { title, headings }) => {
    const state = inHost(host);
    if (state !== undefined || (title === "" && headings.length === 0)) return state;
    return (
      [title, ...headings].map(inText).find((found) => found !== undefined) ?? ofParish([host, title, ...headings])
    );
  };
}

function createInHost(stateWords: StateWords) {
  const codes = new Set(stateWords.values());
  const joined = new Map([...stateWords].map(([name, code]) => [name.replaceAll(" ", ""), code]));
  const names = [...joined.keys()].filter(isName).join("|");
  // "oregon" alone; "johnsoncountywyoming", "perrycountysheriffindiana".
  const nameInLabel = new RegExp(`(?:^|\\.)(?:[a-z-]*(?:county|parish|sheriff|court|jail)s?)?(${names})(?:\\.|$)`);
  return (host: string): string | undefined => {
    if (notStates.test(host)) return undefined;
    const pattern = codesInHosts.find((one) => codes.has(codeBy(one, host)));
    return pattern ? codeBy(pattern, host) : joined.get(nameInLabel.exec(host)?.[1] ?? "");
  };
}

/** Only Louisiana has parishes. */
function ofParish(texts: readonly string[]): string | undefined {
  return texts.some((text) => /\bparish\b/i.test(text)) ? "LA" : undefined;
}

function codeBy(pattern: RegExp, host: string): string {
  return (pattern.exec(host)?.[1] ?? "").toUpperCase();
}

function createInText(stateWords: StateWords) {
  const codes = new Set(stateWords.values());
  const longestFirst = [...stateWords.keys()].filter(isName).sort((one, other) => other.length - one.length);
  // "Delaware County" and "Kansas City" are not in the state that they are called after.
  const names = new RegExp(
    `(?<![^ ])(${longestFirst.join("|")})(?![^ ])(?! (?:county|parish|city|township|street|avenue|pass))`,
    "g",
  );
  return (text: string): string | undefined => {
    const code = [...text.matchAll(codeInText)].findLast(([, found = ""]) => codes.has(found))?.[1];
    const name = titleParts(text)
      .flatMap((part) => [...fold(part).matchAll(names)])
      .at(-1)?.[1];
    return code ?? stateWords.get(name ?? "");
  };
}

/** No two letters, and no short form that is a word elsewhere. */
function isName(name: string): boolean {
  return name.length > 5 || /^(texas|maine|idaho|utah|ohio|iowa|guam)$/.test(name);
}
