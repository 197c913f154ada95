import { type Family, siteFamilies } from "../data/lists.ts";
import { isRecord } from "./pages/page.ts";

/**
 * For each family of sites, until when nothing is said there: a day as YYYY-MM-DD in the person's own time, that day
 * not included, or "always". A note that was shown and a note that was closed look alike, so that no one can read
 * from it what the person did.
 */
export type Quiet = Partial<Record<Family, string>>;

/** Nothing is said anywhere: for a store that cannot be read, which may hold just that. */
export const quietEverywhere: Quiet = Object.fromEntries(siteFamilies.map((family) => [family, "always"]));

/**
 * Reads what is stored; entries that are not understood or are over are dropped. So is a day's rest that ends later than any of ours
 * can: it was begun by a clock that was wrong, and would last for years. One day more is left to travelers and clocks that go back.
 */
export function quietFrom(stored: unknown, now: Date): Quiet {
  if (!isRecord(stored)) return {};
  const entries = siteFamilies
    .map((family) => [family, stored[family]] as const)
    .filter(([, until]) => until === "always" || isRest(until, now));
  return Object.fromEntries(entries);
}

function isRest(until: unknown, now: Date): boolean {
  if (typeof until !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(until)) return false;
  return until > dayOf(now) && until <= dayOf(daysLater(now, 2));
}

/** `quiet` as it is to be kept where `stored` stands: kinds of sites that only a newer release knows stay. `undefined`: nothing. */
export function quietToStore(stored: unknown, quiet: Quiet): Record<string, unknown> | undefined {
  const known: readonly string[] = siteFamilies;
  const others = isRecord(stored) ? Object.entries(stored).filter(([family]) => !known.includes(family)) : [];
  const kept = { ...Object.fromEntries(others), ...quiet };
  return Object.keys(kept).length === 0 ? undefined : kept;
}

export function isQuiet(quiet: Quiet, family: Family): boolean {
  return quiet[family] !== undefined;
}

/** One note a day for each family, whether it was read, closed or overlooked. A lasting silence stays. */
export function quietForToday(quiet: Quiet, family: Family, now: Date): Quiet {
  return quiet[family] === "always" ? quiet : { ...quiet, [family]: dayOf(daysLater(now, 1)) };
}

export function quietForGood(quiet: Quiet, family: Family): Quiet {
  return { ...quiet, [family]: "always" };
}

export function notQuiet(quiet: Quiet, family: Family): Quiet {
  return Object.fromEntries(Object.entries(quiet).filter(([key]) => key !== family));
}

/** Takes back a change for one family: as it was in `before`, whatever happened to the others. */
export function quietAsBefore(quiet: Quiet, family: Family, before: Quiet): Quiet {
  const until = before[family];
  return until === undefined ? notQuiet(quiet, family) : { ...quiet, [family]: until };
}

function daysLater(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
