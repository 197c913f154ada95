import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Resource } from "../../data/schema.ts";
import { type Engine, engines, type Find } from "./engines.ts";
import { createDice } from "./random.ts";

/** A directory of the bench, and how much of it the slow engines get. */
export interface Directory {
  title: string;
  records: readonly Resource[];
  slow: Share;
}
export interface Share {
  /** 1 for each keystroke, 4 for each fourth. */
  every: number;
  repeats: number;
}
export interface Measured {
  engine: string;
  repeats: number;
  /** Milliseconds of each keystroke, the best of its repeats; infinite where this engine was not given it. */
  times: readonly number[];
  /** Milliseconds of what is made with the package, and from parsed data to ready; megabytes that it keeps. */
  prepare: number;
  load: number;
  heap: number;
}
interface Opened extends Pick<Measured, "prepare" | "load" | "heap"> {
  find: Find;
}

const repeats = 3;
/** Typed before the clock runs, so that what is put off until the first query is done. */
const firstQueries = ["fam", "mom of son in prison ohio", "jail minstry houston"];

/**
 * The same keystrokes for each engine, in one process and in turn, so that a busy machine slows all alike. Each repeat opens
 * the engines anew: what one remembered in a repeat (a word it repaired) it has forgotten in the next.
 */
export function measure(directory: Directory, keystrokes: readonly string[]): Measured[] {
  warmUp(directory.records, keystrokes);
  const rounds = Array.from({ length: repeats }, (_, round) => measureOnce(directory, keystrokes, round));
  return engines.map(({ name, isSlow }, at) => {
    const mine = rounds.flatMap((round) => round[at] ?? []);
    const best = (what: "prepare" | "load" | "heap") => Math.min(...mine.map((one) => one[what]));
    return {
      engine: name,
      repeats: isSlow ? directory.slow.repeats : repeats,
      times: keystrokes.map((_, key) => Math.min(...mine.map(({ times }) => times[key] ?? notTyped))),
      prepare: best("prepare"),
      load: best("load"),
      heap: best("heap"),
    };
  });
}
const notTyped = Number.POSITIVE_INFINITY;

/** The code of the fast ones is compiled best only after some hundred searches; a slow one gets there with one or two. */
function warmUp(records: readonly Resource[], keystrokes: readonly string[]): void {
  for (const { prepare } of engines.filter(({ isSlow }) => !isSlow)) {
    const find = prepare(records)();
    for (let pass = 0; pass < 3; pass++) for (const query of keystrokes) find(query);
  }
}

function measureOnce({ records, slow }: Directory, keystrokes: readonly string[], round: number) {
  const opened = engines.map((engine): Typist => {
    const { every, repeats: rounds } = engine.isSlow ? slow : { every: 1, repeats };
    const isTyping = round < rounds;
    return { ...open(engine, records), isSlow: engine.isSlow, every: isTyping ? every : undefined, times: [] };
  });
  const typing = opened.filter(({ every }) => every !== undefined);
  for (const query of firstQueries) for (const { find } of typing) find(query);
  const dice = createDice(round);
  for (const [key, query] of keystrokes.entries()) for (const one of dice.shuffle(typing)) type(one, key, query);
  return opened.map(({ find: _find, ...figures }) => figures); // else all that were ever opened would stay in memory
}
interface Typist extends Opened {
  isSlow: boolean;
  every: number | undefined;
  times: number[];
}

function type({ find, isSlow, every = 1, times }: Typist, key: number, query: string): void {
  if (key % every !== Math.floor(every / 2)) return;
  if (!isSlow) find("fam"); // the one before left cold caches behind, which is nothing beside the time of a slow one
  times[key] = timed(() => find(query)).time;
}

function open(engine: Engine, records: readonly Resource[]): Opened {
  const before = memory();
  const opened = timedOpen(engine, records);
  return { ...opened, heap: (memory() - before) / 2 ** 20 };
}

function timedOpen({ prepare }: Engine, records: readonly Resource[]): Omit<Opened, "heap"> {
  const made = timed(() => prepare(records));
  const { time: load, value: find } = timed(made.value);
  return { find, prepare: made.time, load };
}

function timed<T>(work: () => T): { time: number; value: T } {
  const start = performance.now();
  const value = work();
  return { time: performance.now() - start, value };
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes in use. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What this share of the keystrokes takes at most. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.filter(Number.isFinite).toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** How often the 95th percentile of one goes into that of another, over the keystrokes that both typed. */
export function ratioOf(slower: Measured, faster: Measured): number {
  const ofBoth = (times: readonly number[]) =>
    times.filter((_, key) => Number.isFinite(slower.times[key]) && Number.isFinite(faster.times[key]));
  return quantile(ofBoth(slower.times), 0.95) / quantile(ofBoth(faster.times), 0.95);
}
