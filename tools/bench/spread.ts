import { quantile } from "./measure.ts";

/** Half of the times, and 95 of 100, are no longer than this; milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
}

export function spreadOf(times: readonly number[]): Spread {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The heading of a table of spreads. */
export function headOf(title: string): string {
  return `${title.padEnd(nameWidth)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}`;
}

export function lineOf(name: string, { p50, p95 }: Spread): string {
  return `${name.padEnd(nameWidth)}${[p50, p95].map((time) => time.toFixed(1).padStart(9)).join("")}`;
}

/** How many times the one takes as long as the other, and what is aimed at. */
export function ratioLine(name: string, ratio: number, aim?: string): string {
  return `${name.padEnd(nameWidth)}${ratio.toFixed(2).padStart(9)}${aim === undefined ? "" : `   (aim: ${aim})`}`;
}
const nameWidth = 58;
