import type { Look, LookAt } from "../../core/look.ts";
import { type Page, pageFrom } from "../../core/pages/page.ts";
import type { Family, Need, SilenceReason } from "../../data/lists.ts";

/** A page, and what people who had not seen the rules said of it. */
export interface LabeledPage {
  url: string;
  title?: string;
  headings?: readonly string[];
  lang?: string;
  fields?: object;
  family: Family | null;
  state: string | null;
  need: Need | null;
  silent: SilenceReason | null;
}
/** One page beside what was made of it. */
export interface Judged {
  page: LabeledPage;
  look: Look;
}

/** A row of the sample that counties.md was measured on: an address, and whose it is. */
interface Sampled {
  url: string;
  label: Family | "none";
  state: string;
}

/** The sample as labeled pages of which only the address is known; what is labeled in full stays as it is. */
export function sampleOf(rows: readonly (Sampled | LabeledPage)[]): LabeledPage[] {
  return rows.map((row) =>
    "label" in row
      ? { url: row.url, family: row.label === "none" ? null : row.label, state: row.state, need: null, silent: null }
      : row,
  );
}

/** As the content script would hand it over; throws for an address that is none. */
export function aPageOf(labeled: LabeledPage): Page {
  const page = pageFrom({ ...labeled, language: labeled.lang });
  if (!page) throw new Error(`This page has no address: ${JSON.stringify(labeled)}`);
  return page;
}

export function judge(pages: readonly LabeledPage[], lookAt: LookAt): Judged[] {
  return pages.map((page) => ({ page, look: lookAt(aPageOf(page)) }));
}

/** A share as its parts, so that what it was counted from can be seen. */
export interface Share {
  hits: number;
  of: number;
}
export interface Figures {
  /** Of the pages of ours, those that were recognized. */
  recall: Share;
  /** Of the recognized ones, those that are ours. */
  precision: Share;
  /** Of those both labeled and recognized, those of which the family is right. */
  family: Share;
  state: Share;
  /** Of the shown pages labeled with a need, those where one was named; of these, where it was the right one. */
  needNamed: Share;
  needRight: Share;
  /** Needs that were named where people saw none. */
  needInvented: Share;
  /** Of the pages labeled silent, those where something was shown, by reason. */
  wronglyShown: ReadonlyMap<SilenceReason, Share>;
  /** Of the pages of ours where something may be said, those that stayed silent. */
  wronglySilent: Share;
  confusion: ReadonlyMap<string, number>;
}

const isOurs = ({ page }: Judged) => page.family !== null;
const isRecognized = ({ look }: Judged) => look.site !== undefined;
const isShown = ({ look }: Judged) => look.suggestion !== undefined;

export function figuresOf(judged: readonly Judged[]): Figures {
  const ours = judged.filter(isOurs);
  const known = judged.filter(isRecognized);
  const both = ours.filter(isRecognized);
  const speaking = ours.filter((one) => one.page.silent === null);
  const needed = speaking.filter((one) => one.page.need !== null && isShown(one));
  const named = needed.filter(({ look }) => look.need !== undefined);
  const needless = speaking.filter((one) => one.page.need === null && isShown(one));
  return {
    recall: { hits: both.length, of: ours.length },
    precision: { hits: both.length, of: known.length },
    family: share(both, ({ page, look }) => look.site?.family === page.family),
    state: share(
      both.filter(({ page }) => page.state !== null),
      ({ page, look }) => look.site?.state === page.state,
    ),
    needNamed: { hits: named.length, of: needed.length },
    needRight: share(named, ({ page, look }) => look.need === page.need),
    needInvented: share(needless, ({ look }) => look.need !== undefined),
    wronglyShown: byReason(ours),
    wronglySilent: share(speaking.filter(isRecognized), (one) => one.look.silent !== undefined),
    confusion: confusionOf(judged),
  };
}

export function share<T>(all: readonly T[], isHit: (one: T) => boolean): Share {
  return { hits: all.filter(isHit).length, of: all.length };
}

function byReason(ours: readonly Judged[]): Map<SilenceReason, Share> {
  const silent = ours.flatMap((one) => (one.page.silent === null ? [] : [{ reason: one.page.silent, one }]));
  const groups = Map.groupBy(silent, ({ reason }) => reason);
  return new Map([...groups].map(([reason, all]) => [reason, share(all, ({ one }) => isShown(one))]));
}

/** How often a page of the one family (labeled) was taken for the other (recognized): "jail → prison". */
function confusionOf(judged: readonly Judged[]): Map<string, number> {
  const pairs = judged.map(({ page, look }) => `${page.family ?? "none"} → ${look.site?.family ?? "none"}`);
  return new Map(
    [...Map.groupBy(pairs, (pair) => pair)].map(([pair, all]) => [pair, all.length]).sort() as [string, number][],
  );
}
