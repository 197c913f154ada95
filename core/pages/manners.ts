import { type SilenceReason, silenceReasons } from "../../data/lists.ts";
import type { SilenceWords, SilentHost, Site } from "../../data/schema.ts";
import { fold, hasPhrase } from "../search/fold.ts";
import { type Address, parseAddress } from "./address.ts";
import type { Page } from "./page.ts";

/** More visible text fields than this make the page a form. */
const mostTextFields = 3;

export interface SilenceRules {
  words: readonly SilenceWords[];
  hosts: readonly SilentHost[];
}

/**
 * May we speak on this page? The first reason for silence, in the order of `silenceReasons`, or `undefined`.
 * Silence wins over everything else: being wrong here hurts more than a page that is missed.
 */
export function silenceOn(page: Page, rules: SilenceRules, site?: Site): SilenceReason | undefined {
  const address = parseAddress(page.url);
  if (!address) return "scheme";
  const reasons = new Set([
    ...reasonsOfFields(page),
    ...rules.hosts.filter(({ pattern }) => pattern.test(address.host)).map(({ reason }) => reason),
    ...rules.words.filter((words) => speaksOf(words, address, page)).map(({ reason }) => reason),
    ...(site?.silent ? [site.silent] : []),
    ...(isViewer(address, page) ? ["viewer" as const] : []),
  ]);
  return silenceReasons.find((reason) => reasons.has(reason));
}

function reasonsOfFields({ fields }: Page): SilenceReason[] {
  return [
    ...(fields.password ? ["sign-in" as const] : []),
    ...(fields.card ? ["payment" as const] : []),
    ...(fields.focused || fields.text > mostTextFields ? ["form" as const] : []),
  ];
}

function speaksOf(words: SilenceWords, address: Address, page: Page): boolean {
  // A query holds sort orders and campaign names as well: there only whole phrases tell something.
  const places = [address.words, address.hostWords];
  const text = [...places, address.queryWords, fold(page.title)];
  if (words.unless?.some((phrase) => text.some((place) => hasPhrase(place, phrase)))) return false;
  return (
    words.phrases.some((phrase) => text.some((place) => hasPhrase(place, phrase))) ||
    (words.segments ?? []).some((segment) => places.some((place) => place.includes(`/ ${segment} /`)))
  );
}

function isViewer(address: Address, page: Page): boolean {
  const isHtml = page.contentType === undefined || /html/.test(page.contentType);
  return !isHtml || /\.(pdf|docx?|xlsx?|csv|txt)$/.test(address.path);
}
