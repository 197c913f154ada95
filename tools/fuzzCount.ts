/** What `tests/support/fuzz.ts` leaves in vitest's JSON report. */
export interface FuzzReport {
  testResults: readonly { assertionResults: readonly { meta?: { cases?: number } }[] }[];
}

/** Fewer would be a promise that nobody keeps. */
const fewestCases = 100_000;

/** How many inputs were really tried. @throws {Error} where they are fewer than 100,000. */
export function countCases({ testResults }: FuzzReport): number {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const cases = tests.reduce((sum, { meta }) => sum + (meta?.cases ?? 0), 0);
  if (cases < fewestCases) throw new Error(`Only ${cases} cases were tried; ${fewestCases} are the fewest.`);
  return cases;
}
