import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../steps.ts";
import { type Break, breaks } from "./breaks.ts";
import { type Copy, copyOf } from "./copy.ts";
import { type Noticed, pageOf } from "./table.ts";
import { build, runTests } from "./tests.ts";

// `npm run test:promises`: breaks each promise by a line, in a copy, and sees which test goes red. `-- --only 2` takes one promise,
// `-- --only 2.3,4.1` some of its rows.
const { values } = parseArgs({ options: { only: { type: "string" } } });
const page = join(root, "docs/promises.md");
const chosen = choose(values.only?.split(",") ?? []);
if (chosen.length === 0) throw new Error(`There is no promise ${values.only}.`);

const copy = copyOf(root);
try {
  const holes = await tryAll(copy, chosen);
  for (const { row } of holes) console.error(`No test noticed: ${row.promise}, “${row.sentence}”: ${row.broken}`);
  process.exitCode = holes.length > 0 ? 1 : 0;
} finally {
  copy.remove();
}

/** All, or the rows of these promises ("2"), or these rows of theirs, counted from 1 ("2.3"). */
function choose(wanted: readonly string[]): readonly Break[] {
  const nameOf = (row: Break) =>
    `${row.promise}.${breaks.filter(({ promise }) => promise === row.promise).indexOf(row) + 1}`;
  return breaks.filter(
    (row) => wanted.length === 0 || wanted.some((one) => one === String(row.promise) || one === nameOf(row)),
  );
}

async function tryAll(one: Copy, rows: readonly Break[]): Promise<readonly Noticed[]> {
  const found: Noticed[] = [];
  for (const [test, some] of Map.groupBy(rows, ({ test }) => test)) {
    await expectGreen(one.folder, test, some);
    for (const row of some) {
      found.push(await tryOne(one, row));
      writeFileSync(page, pageOf(breaks, found, existsSync(page) ? readFileSync(page, "utf8") : ""));
    }
  }
  return found.filter(({ red }) => red === undefined);
}

async function tryOne({ folder, apply }: Copy, row: Break): Promise<Noticed> {
  const putBack = apply(row);
  await build(folder, row.test);
  const [red] = (await runTests(folder, row.test, namesOf([row]))).red;
  putBack();
  console.log(`${row.promise} ${row.sentence}: ${row.broken} → ${red ?? "NO TEST NOTICED"}`);
  return { row, red };
}

/** What is red without a change would prove nothing. */
async function expectGreen(folder: string, test: string, rows: readonly Break[]): Promise<void> {
  await build(folder, test);
  const { red, green } = await runTests(folder, test, namesOf(rows));
  console.log(`\n${test}: ${green} green without a change`);
  if (red.length > 0) throw new Error(`${test} is red without a change: ${red.join("; ")}`);
}

/** Of the tests to run; none means all. */
function namesOf(rows: readonly Break[]): string[] {
  return rows.every(({ only }) => only !== undefined) ? [...new Set(rows.flatMap(({ only }) => only ?? []))] : [];
}
