/** Chance that comes out the same each time, so that two runs have the same records and keystrokes. */
export interface Dice {
  /** From 0 to below 1. */
  roll: () => number;
  pick: <T>(list: readonly T[]) => T;
  shuffle: <T>(list: readonly T[]) => T[];
}

/** Mulberry32 by Tommy Ettinger: a few lines, and even enough for a bench. */
export function createDice(seed: number): Dice {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError("There is nothing to pick from.");
    return list[Math.floor(roll() * list.length)] as T; // the index is below the length
  };
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, order: roll() }))
      .sort((one, other) => one.order - other.order)
      .map(({ item }) => item);
  return { roll, pick, shuffle };
}
