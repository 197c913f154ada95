import { type Measured, quantile, ratioOf } from "./measure.ts";

/** A directory's figures: a row for each engine, ours first. */
export interface Bench {
  title: string;
  count: number;
  rows: readonly Row[];
}
export interface Row extends Omit<Measured, "times"> {
  /** Milliseconds. */
  p50: number;
  p95: number;
  keystrokes: number;
  /** How many times slower than ours. */
  ratio: number;
}
/** A figure that was promised: at least or at most so much. */
export interface Target {
  name: string;
  value: number;
  least?: number;
  most?: number;
}
/** nDCG@5 by the engine's name, ours first. */
export type Quality = Readonly<Record<string, number>>;

export function rowsOf(measured: readonly Measured[]): Row[] {
  return measured.map((one) => {
    const { times, ...figures } = one;
    const ratio = ratioOf(one, measured[0] ?? one);
    const keystrokes = times.filter(Number.isFinite).length;
    return { ...figures, keystrokes, p50: quantile(times, 0.5), p95: quantile(times, 0.95), ratio };
  });
}

/** What was promised, as far as the directories were measured. */
export function targetsOf(benches: readonly Bench[], quality: Quality): Target[] {
  const row = (count: number, engine: string) =>
    benches.find((bench) => bench.count === count)?.rows.find((one) => one.engine === engine);
  const fuse = (count: number) => row(count, "plain Fuse")?.ratio;
  const [small, large] = [row(400, "ours")?.p95, row(20_000, "ours")?.p95];
  const speeds = [
    { name: "p95 plain Fuse ÷ ours, 400 records", value: fuse(400), least: 100 },
    { name: "p95 plain Fuse ÷ ours, 5,000 records", value: fuse(5000), least: 400 },
    { name: "p95 ours, 20,000 ÷ 400 records", value: small && large && large / small, most: 15 },
  ];
  const { ours = Number.NaN, ...others } = quality;
  const gains = Object.entries(others).map(([name, value]) => ({ name: `nDCG@5 ours − ${name}`, value: ours - value }));
  return [...speeds.flatMap(({ value, ...target }) => (value === undefined ? [] : [{ ...target, value }])), ...gains];
}

/** The lines that a person reads. */
export function linesOf(benches: readonly Bench[], quality: Quality): string[] {
  return [
    "records           engine                p50 ms    p95 ms    ÷ ours   made ms   load ms   heap MB   keys × repeats",
    ...benches.flatMap(({ title, count, rows }) =>
      rows.map((row, at) => `${(at === 0 ? `${number(count)} ${title}` : "").padEnd(18)}${lineOf(row)}`),
    ),
    "÷ ours: p95 over the keys that both typed; made: with the package; load: from parsed data to ready, in each window",
    "",
    "nDCG@5 of the labeled queries, real directory",
    ...Object.entries(quality).map(([engine, value]) => `${engine.padEnd(20)}${value.toFixed(3)}`),
    "",
    ...targetsOf(benches, quality).map(targetLine),
  ];
}

function lineOf({ engine, keystrokes, repeats, ...row }: Row): string {
  const figures = [row.p50.toFixed(2), row.p95.toFixed(2), row.ratio.toFixed(1)];
  const costs = [row.prepare, row.load, row.heap].map((value) => value.toFixed(1));
  return `${engine.padEnd(18)}${[...figures, ...costs].map((figure) => figure.padStart(10)).join("")}   ${keystrokes} × ${repeats}`;
}

function targetLine({
  name,
  value,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
}: Target): string {
  const wanted = Number.isFinite(least) ? `at least ${least}` : Number.isFinite(most) ? `at most ${most}` : undefined;
  const verdict = wanted ? `  (${wanted}: ${value >= least && value <= most ? "met" : "missed"})` : "";
  return `${name.padEnd(38)}${value.toFixed(wanted ? 1 : 3).padStart(8)}${verdict}`;
}

/** 20000 is "20,000". */
export function number(count: number): string {
  return count.toLocaleString("en-US");
}
