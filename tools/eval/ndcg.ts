/** How much a person gains by each record, by its id: 3 exactly right, 2 right, 1 some help. */
export type Grades = Readonly<Record<string, number>>;

const first = 5;

/**
 * Normalized discounted cumulative gain of the first five: 1 where nothing could stand better, 0 where nothing is right.
 * Gain is 2^grade − 1; each place counts less by the logarithm of its rank.
 */
export function ndcg(ids: readonly string[], grades: Grades): number {
  const best = Object.values(grades).toSorted((one, other) => other - one);
  const ideal = gainOf(best.slice(0, first));
  return ideal === 0 ? 1 : gainOf(ids.slice(0, first).map((id) => grades[id] ?? 0)) / ideal;
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
