import { type DifferenceClass, differenceClasses, type Sighting } from "./probe.ts";

/** One thing by which a page tells two visits apart: a line that the one has more often than the other. */
export interface Difference {
  of: DifferenceClass;
  line: string;
  /** How many more the second visit has; below zero where it has fewer. */
  more: number;
}
export type Counts = Readonly<Record<DifferenceClass, number>>;

/** All that a page can tell of the visit `seen` beside the visit `bare`, in the order of the classes. */
export function differencesBetween(bare: Sighting, seen: Sighting): Difference[] {
  return differenceClasses.flatMap((of) => {
    const lines = new Set([...Object.keys(bare[of]), ...Object.keys(seen[of])]);
    const compared = [...lines].map((line) => ({ of, line, more: (seen[of][line] ?? 0) - (bare[of][line] ?? 0) }));
    return compared.filter(({ more }) => more !== 0);
  });
}

/** Differences by class: a value that changed is one, not one gone and one come. */
export function countByClass(differences: readonly Difference[]): Counts {
  const countOf = (of: DifferenceClass) => {
    const mine = differences.filter((one) => one.of === of);
    const come = mine.reduce((sum, { more }) => sum + Math.max(more, 0), 0);
    const gone = mine.reduce((sum, { more }) => sum + Math.max(-more, 0), 0);
    return Math.max(come, gone);
  };
  // The cast is safe: each class is a key.
  return Object.fromEntries(differenceClasses.map((of) => [of, countOf(of)])) as unknown as Counts;
}

/** The counts of many pages together. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (of: DifferenceClass) => counts.reduce((total, one) => total + one[of], 0);
  return Object.fromEntries(differenceClasses.map((of) => [of, sum(of)])) as unknown as Counts; // each class is a key
}

/** For people who read a failed test: `nodes +1 #document > HTML > DIV`. */
export function inWords({ of, line, more }: Difference): string {
  return `${of} ${more > 0 ? "+" : "−"}${Math.abs(more)} ${line}`;
}
