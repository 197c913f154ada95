import { randomInt } from "node:crypto";
import { run, step } from "./steps.ts";

// `npm run fuzz -- --minutes N`: the same properties as in `npm test`, with inputs that nobody tried before, until the time is over or
// one of them fails; what it found is printed with its seed, and belongs into a plain test of its own.
const at = process.argv.indexOf("--minutes");
const minutes = at < 0 ? 5 : Number(process.argv[at + 1]);
const end = Date.now() + minutes * 60_000;

for (let round = 1; Date.now() < end; round++) {
  process.env.FUZZ_SEED = String(randomInt(2 ** 31));
  await step(`Round ${round}, seed ${process.env.FUZZ_SEED}`, () => run("vitest", "run", "--project", "fuzz"));
}
