/** The `most` of `items` that have the most points, the best first; of equal ones the earlier. Never sorts them all. */
export function keepBest<T>(items: readonly T[], pointsOf: (item: T) => number, most: number): T[] {
  const best: { item: T; points: number }[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const points = pointsOf(item);
    if (best.length === most && points <= least) continue;
    best.splice(placeFor(points, best), 0, { item, points });
    if (best.length > most) best.pop();
    least = best.at(-1)?.points ?? least;
  }
  return best.map(({ item }) => item);
}

function placeFor(points: number, best: readonly { points: number }[]): number {
  let from = 0;
  let to = best.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((best[middle]?.points ?? 0) >= points) from = middle + 1;
    else to = middle;
  }
  return from;
}
