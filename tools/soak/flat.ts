/** Means of a curve's second and last quarter, and by which share the last differs: 0.1 is a tenth more. */
export interface Trend {
  second: number;
  last: number;
  change: number;
}

/** What differs by no more than this is flat. */
export const flatShare = 0.1;

/** The first quarter is left out: caches fill there, once. @throws {Error} for fewer than four samples, which have no quarters. */
export function trendOf(values: readonly number[]): Trend {
  if (values.length < 4) throw new Error(`${values.length} samples have no four quarters.`);
  const at = (quarter: number) => Math.floor((values.length * quarter) / 4);
  const second = meanOf(values.slice(at(1), at(2)));
  const last = meanOf(values.slice(at(3)));
  return { second, last, change: last / second - 1 };
}

export function isFlat({ change }: Trend): boolean {
  return Math.abs(change) <= flatShare; // NaN is not
}

/** How many of `all` fall to `round` (from 0) of `rounds`, spread evenly. */
export function shareOf(all: number, round: number, rounds: number): number {
  return Math.floor((all * (round + 1)) / rounds) - Math.floor((all * round) / rounds);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
