import { createDice } from "./random.ts";

const seed = 1;

/**
 * What stands in the box after some key: the beginnings of `count` queries, cut anywhere. Each is of another query, so that a
 * misspelt word hardly comes twice. The shortest first, so that each fourth is a fair sample of them.
 */
export function keystrokesOf(queries: readonly string[], count: number): string[] {
  const dice = createDice(seed);
  return dice
    .shuffle(queries)
    .slice(0, count)
    .map((query) => query.slice(0, 1 + Math.floor(dice.roll() * query.length)))
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
}
