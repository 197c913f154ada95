import { format } from "node:util";

// `describe`, `test` and `beforeAll` of Vitest, as far as tests/core uses them.

type Work = (...values: unknown[]) => unknown;

/** A test of a file that was loaded, and what must run before it. */
export interface Collected {
  name: string;
  run: () => Promise<void>;
}

let tests: Collected[] = [];
let groups: string[] = [];
let setups: Work[] = [];

/** Everything that was declared since the last call; a `beforeAll` runs before the first test that follows. */
export function takeTests(): readonly Collected[] {
  const taken = tests;
  [tests, groups, setups] = [[], [], []];
  return taken;
}

export function describe(name: string, declare: () => void): void {
  groups.push(name);
  declare();
  groups.pop();
}

export function beforeAll(setup: Work): void {
  setups.push(setup);
}

function addTest(name: string, work: Work): void {
  const before = setups;
  setups = [];
  const run = async () => {
    for (const setup of before) await setup();
    await work();
  };
  tests.push({ name: [...groups, name].join(" > "), run });
}

const each = (rows: readonly unknown[]) => (name: string, work: Work) => {
  for (const row of rows) {
    const values: readonly unknown[] = Array.isArray(row) ? row : [row];
    addTest(format(name, ...values), () => work(...values));
  }
};

export const test = Object.assign(addTest, { each });
