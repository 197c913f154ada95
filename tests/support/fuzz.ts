import fc from "fast-check";
import { test } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** How many inputs were really tried; the JSON report has it, and tools/fuzz/count.ts adds them up. */
    cases?: number;
  }
}

// The same inputs in every `npm test`; `npm run fuzz` sets both anew for each hunt.
const seed = Number(process.env.FUZZ_SEED ?? 20_261_126);
const times = Number(process.env.FUZZ_TIMES ?? 1);

/** Milliseconds: no input may keep the person waiting for longer. */
const longest = 50;
const tries = 4;
/** Also of the search for the smallest input that fails. */
const longestHunt = 240_000;

/**
 * A test that `property` holds (throws nothing) for many inputs. A failure names the seed, and the smallest input found.
 *
 * @param cases How many inputs in `npm test`.
 */
export function fuzz<T>(name: string, cases: number, [input, property]: [fc.Arbitrary<T>, (one: T) => void]): void {
  test(name, ({ task }) => {
    let tried = 0;
    fc.assert(
      fc.property(input, (one) => {
        tried++;
        property(one);
      }),
      { seed, numRuns: Math.ceil(cases * times), interruptAfterTimeLimit: longestHunt, markInterruptAsFailure: true },
    );
    task.meta.cases = tried;
  });
}

/**
 * What `work` answers, in time. Waiting for a busy machine is no work, and what was slow once is done again: what hangs hangs each time.
 *
 * @throws {Error} where it took more than 50 ms each time, and whatever `work` throws.
 */
export function inTime<T>(work: () => T): T {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < tries; turn++) {
    const [start, startOfWork] = [performance.now(), workedFor()];
    const answer = work();
    least = Math.min(least, performance.now() - start, workedFor() - startOfWork);
    if (least <= longest) return answer;
  }
  throw new Error(`It took ${Math.round(least)} ms, and ${longest} are the most.`);
}

/** Milliseconds for which this thread had the processor. */
function workedFor(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
