import { createDice } from "../bench/random.ts";

/** What a page measured of its own loading, once: figures by name, and whether an extension was at work. */
export interface Trial {
  isWith: boolean;
  features: Readonly<Record<string, number>>;
}
/** "With an extension, where the feature is above (or below) the threshold." */
export interface Rule {
  feature: string;
  threshold: number;
  isAbove: boolean;
}

/** Half of the trials to find a rule, the other half to try it; as many with as without in each. */
export function splitTrials(trials: readonly Trial[], seed: number): { training: Trial[]; others: Trial[] } {
  const dice = createDice(seed);
  const halves = [true, false].map((isWith) => {
    const mixed = dice.shuffle(trials.filter((trial) => trial.isWith === isWith));
    const half = Math.floor(mixed.length / 2);
    return { training: mixed.slice(0, half), others: mixed.slice(half) };
  });
  return { training: halves.flatMap(({ training }) => training), others: halves.flatMap(({ others }) => others) };
}

/** Of all features, thresholds and sides the one that is right most often. @throws {RangeError} without trials. */
export function bestRule(trials: readonly Trial[]): Rule {
  const rules = Object.keys(trials[0]?.features ?? {}).flatMap((feature) => rulesOn(feature, trials));
  const judged = rules.map((rule) => ({ rule, share: shareRight(rule, trials) }));
  const [first, ...rest] = judged;
  if (!first) throw new RangeError("There is no trial to find a rule on.");
  return rest.reduce((best, one) => (one.share > best.share ? one : best), first).rule;
}

/** A threshold between each value and the next, with both sides. */
function rulesOn(feature: string, trials: readonly Trial[]): Rule[] {
  const values = new Set(trials.map(({ features: { [feature]: value = 0 } }) => value));
  const sorted = [...values].sort((one, other) => one - other);
  const thresholds = sorted.map((value, at) => (value + (sorted[at + 1] ?? value)) / 2);
  return thresholds.flatMap((threshold) => [true, false].map((isAbove) => ({ feature, threshold, isAbove })));
}

/** How often the rule is right, 0 to 1. */
export function shareRight({ feature, threshold, isAbove }: Rule, trials: readonly Trial[]): number {
  const right = trials.filter(
    ({ isWith, features: { [feature]: value = 0 } }) => (value > threshold === isAbove) === isWith,
  );
  return right.length / trials.length;
}

/** How many values fall into each step; what is less or more than all steps falls into the first or the last. */
export function histogram(
  values: readonly number[],
  { from, to, steps }: { from: number; to: number; steps: number },
): number[] {
  const counts = Array.from({ length: steps }, () => 0);
  for (const value of values) {
    const step = Math.min(steps - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * steps)));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/** How often rules are right on trials that they were not found on, in the mean of ten splits: one alone is a matter of chance. */
export function crossShare(trials: readonly Trial[]): number {
  const seeds = Array.from({ length: 10 }, (_, at) => at + 1);
  return seeds.reduce((sum, seed) => sum + shareOfSplit(trials, seed), 0) / seeds.length;
}

/** Each half is tried with the rule of the other. */
function shareOfSplit(trials: readonly Trial[], seed: number): number {
  const { training, others } = splitTrials(trials, seed);
  const right =
    shareRight(bestRule(training), others) * others.length + shareRight(bestRule(others), training) * training.length;
  return right / trials.length;
}
