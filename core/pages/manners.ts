import { type SilenceReason, silenceReasons } from "../../data/lists.ts";
import type { SilenceWords, SilentHost } from "../../data/schema.ts";
import { fold } from "../search/fold.ts";
import { type Address, parseAddress } from "./address.ts";
import { mostTextFields, type Page } from "./page.ts";
import { createAnyNumberFinder } from "./phrases.ts";
import type { Recognized } from "./recognize.ts";
import { titleParts, withoutCounty } from "./titleParts.ts";

export interface SilenceRules {
  words: readonly SilenceWords[];
  hosts: readonly SilentHost[];
}

/** The first reason for silence on a page, in the order of `silenceReasons`, or `undefined`. */
export type FindSilence = (page: Page, site?: Pick<Recognized, "silent">) => SilenceReason | undefined;

/**
 * May we speak on this page? Silence wins over everything else: being wrong here hurts more than a page that is missed.
 */
export function createFindSilence({ words, hosts }: SilenceRules): FindSilence {
  const findWords = words.map(createFinder);
  return (page, site) => {
    const address = parseAddress(page.url);
    if (!address) return "scheme";
    const places = placesOf(address, page);
    const reasons = new Set([
      ...reasonsOfFields(page),
      ...hosts.filter(({ pattern }) => pattern.test(address.host)).map(({ reason }) => reason),
      ...findWords.flatMap((find) => find(places) ?? []),
      ...(site?.silent ? [site.silent] : []),
      ...(isViewer(address, page) ? ["viewer" as const] : []),
    ]);
    return silenceReasons.find((reason) => reasons.has(reason));
  };
}

function reasonsOfFields({ fields }: Page): SilenceReason[] {
  return [
    ...(fields.password ? ["sign-in" as const] : []),
    ...(fields.card ? ["payment" as const] : []),
    ...(fields.focused || fields.text > mostTextFields ? ["form" as const] : []),
  ];
}

/** Where the page may be for someone else, one wrong word hurts: a juror, a person who was harmed, a neighbor. */
const strictReasons = new Set<SilenceReason>(["jury", "protective", "victims", "registry"]);

/**
 * Of a page that is about no need we know, the smaller headings count, too. The start page of a site is left out: its headings
 * are a menu.
 */
export function createFindSilenceBeside({ words }: SilenceRules): FindSilence {
  const findWords = words.filter(({ reason }) => strictReasons.has(reason)).map(createFinder);
  return ({ url, headings: [_main, ...others] }) => {
    if (isStart(parseAddress(url)?.words ?? "")) return undefined;
    const places = { texts: others.map(fold), segments: [] };
    return findWords.map((find) => find(places)).find((reason) => reason !== undefined);
  };
}

interface Places {
  /** Where whole phrases count. A query holds sort orders and campaign names as well, so short words do not. */
  texts: readonly string[];
  /** Segments of the address and parts of the title: where short words count as a whole. */
  segments: readonly string[];
}

function placesOf(address: Address, { title, headings: [main = ""] }: Page): Places {
  const parts = [title, main].flatMap(titleParts).map(fold).map(withoutCounty);
  return {
    texts: [address.words, address.hostWords, address.queryWords, ...[title, main].map(fold).map(withoutCounty)],
    segments: [address.words, address.hostWords, `/ ${parts.join(" / ")} /`],
  };
}

function createFinder({ reason, phrases, segments = [], edges = [], pieces = [], unless = [] }: SilenceWords) {
  const findPhrase = createAnyNumberFinder(phrases);
  const findUnless = createAnyNumberFinder(unless);
  const any = [
    ...segments.map((segment) => `/ ${segment} /`),
    ...edges.flatMap((edge) => [`/ ${edge} `, ` ${edge} /`]),
  ];
  const findPiece = pieces.length > 0 ? new RegExp(`\\b(${pieces.join("|")})|(${pieces.join("|")})\\b`) : undefined;
  return ({ texts, segments: parts }: Places): SilenceReason | undefined => {
    if (texts.some((text) => findUnless(text) !== undefined)) return undefined;
    const isSaid =
      texts.some((text) => findPhrase(text) !== undefined) ||
      any.some((part) => parts.some((place) => place.includes(part))) ||
      (findPiece?.test(parts[0] ?? "") ?? false); // of the address
    return isSaid ? reason : undefined;
  };
}

/** A start page by its path: its headings are a menu. */
function isStart(path: string): boolean {
  return /^(\/ (index|home|default|en|es|inicio)( (aspx|php|html?))? )*\/?$/.test(path);
}

function isViewer(address: Address, page: Page): boolean {
  const isHtml = page.contentType === undefined || /html/.test(page.contentType);
  const isDocument = /\.(pdf|docx?|xlsx?|csv|txt)$|\/documentcenter\/view\/|\/docview\b|\/printable\b/.test(
    address.path,
  );
  return !isHtml || isDocument || / print \/ (1|true|yes) \//.test(address.queryWords);
}
