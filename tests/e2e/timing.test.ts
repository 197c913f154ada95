import { expect, test } from "vitest";
import { measureTimes } from "../../tools/probe/measure.ts";
import { crossShare } from "../../tools/probe/threshold.ts";

test("a page that times its own loading guesses no better than 60 times in 100 whether we are there", async () => {
  const trials = await measureTimes(200, 7);
  const first = crossShare(trials, 1);
  // 200 visits tell 56 in 100 from 60 in most runs, not in all: where they leave a doubt, more are asked.
  if (first > 0.6 && first < 0.7) trials.push(...(await measureTimes(600, 8)));
  expect(crossShare(trials, 1), `${trials.length} visits`).toBeLessThanOrEqual(0.6);
}, 1_200_000);
