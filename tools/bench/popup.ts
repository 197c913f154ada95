import { join } from "node:path";
import { openChromium } from "../browsers/chromium.ts";
import { openStage } from "../browsers/stage.ts";
import { root } from "../steps.ts";
import { copyWithBlankPages, copyWithFew } from "./copies.ts";
import { type Opening, type Typing, timeToPaint, typeAndPaint } from "./paints.ts";
import { headOf, lineOf, ratioLine, spreadOf } from "./spread.ts";

// `npm run bench:popup`: how long a person waits for the popup, and for each key in it, beside blank pages of the same
// extension, and beside a popup with 80 records.
const openings = 20;
const few = 80;
const growthOpenings = 8;
const growthQueries = ["my son is in jail", "osborn asociation"];
const typings = 2;
const typedQueries = ["support group texas", "mi hijo esta preso", "visitaton ohio", "prison families alliance"];
const frame = 16.7;

const results = "ul[aria-label=Results]";
const start: Opening = { path: "popup.html", awaited: "ul article" };
const blank: Opening = { path: "blank.html", awaited: "p" };
const searched = (words: string): Opening => ({ path: "popup.html", awaited: `${results} article`, words });
const searchBox: Typing = { ...start, box: "input[type=search]", follower: results };
const blankBox: Typing = { path: "echo.html", awaited: "input", box: "input", follower: "div" };

const build = join(root, ".output/chrome-mv3");
const full = copyWithBlankPages(build);
const small = await copyWithFew(build, few);
const stage = await openStage(() => undefined);
const open = (extension: string) => openChromium({ extension, proxyPort: stage.proxyPort });
const [browser, smallBrowser] = [await open(full.folder), await open(small.folder)];

for (const one of [browser, smallBrowser]) await timeToPaint(one, start); // the first window of a browser is slower than all others
await benchOpening();
await benchKeys();
await benchGrowth();

for (const one of [browser, smallBrowser]) await one.close();
await stage.close();
for (const copy of [full, small]) copy.remove();

async function benchOpening(): Promise<void> {
  const opened = { blank, start, searched: searched("support group texas") };
  const times = await inTurn(openings, opened, (opening) => timeToPaint(browser, opening));
  const [empty, found] = [spreadOf(times.blank), spreadOf(times.searched)];
  print(headOf(`from opening to painted, ${openings} each`));
  print(lineOf("blank page", empty));
  print(lineOf("popup, the results it opens with", spreadOf(times.start)));
  print(lineOf("popup, results of words typed at once", found));
  print(ratioLine("first results ÷ blank page, p50", spreadOf(times.start).p50 / empty.p50, "at most 1.5"));
  print(ratioLine("typed at once: results ÷ blank page, p50", found.p50 / empty.p50, "at most 1.5"));
}

async function benchKeys(): Promise<void> {
  const rounds = typings * typedQueries.length;
  const boxes = { blank: blankBox, search: searchBox };
  const queryOf = (round: number) => typedQueries[round % typedQueries.length] ?? "";
  const typed = await inTurn(rounds, boxes, (box, round) => typeAndPaint(browser, box, queryOf(round)));
  const [blankKeys, keys] = [typed.blank.flat(), typed.search.flat()];
  const timesOf = (paints: readonly { time: number }[]) => paints.map(({ time }) => time);
  const [echo, found] = [spreadOf(timesOf(blankKeys)), spreadOf(timesOf(keys))];
  print("", headOf(`from key to painted, ${keys.length} keys each`));
  print(lineOf("blank page, its text", echo));
  print(lineOf("popup, its results", found));
  for (const [at, query] of typedQueries.entries()) {
    const ofQuery = typed.search.filter((_, round) => round % typedQueries.length === at).flat();
    print(lineOf(`  ${query}`, spreadOf(timesOf(ofQuery))));
  }
  print(ratioLine(`results ÷ one frame (${frame} ms), p50`, found.p50 / frame, "at most 1"));
  print(ratioLine("results ÷ blank page, p95", found.p95 / echo.p95, "at most 2"));
  print(`keys after which the results changed more than once: ${keys.filter(({ changes }) => changes > 1).length}`);
}

async function benchGrowth(): Promise<void> {
  const browsers = { all: browser, few: smallBrowser };
  const queryOf = (round: number) => growthQueries[round % growthQueries.length] ?? "";
  const times = await inTurn(growthOpenings, browsers, (one, round) => timeToPaint(one, searched(queryOf(round))));
  const [ofAll, ofFew] = [spreadOf(times.all), spreadOf(times.few)];
  print("", headOf(`from opening to first results, ${growthOpenings} each`));
  print(lineOf(`${small.all} records`, ofAll));
  print(lineOf(`${few} records`, ofFew));
  print(ratioLine(`all ÷ ${few} records, p50`, ofAll.p50 / ofFew.p50));
}

/** Does the same with each in turn, so that a busy machine slows all alike. */
async function inTurn<Name extends string, One, T>(
  rounds: number,
  compared: Record<Name, One>,
  work: (one: One, round: number) => Promise<T>,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(compared) as Name[]; // a record's keys are its names
  const done = Object.fromEntries(names.map((name): [string, T[]] => [name, []])) as Record<Name, T[]>; // of the same names
  for (let round = 0; round < rounds; round++)
    for (const name of names) done[name].push(await work(compared[name], round));
  return done;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
