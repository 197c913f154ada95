import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { resources } from "../../data/resources.ts";
import { ndcg } from "../eval/ndcg.ts";
import type { LabeledQuery } from "../eval/quality.ts";
import { root } from "../steps.ts";
import { chart } from "./chart.ts";
import { engines } from "./engines.ts";
import { generate } from "./generate.ts";
import { keystrokesOf } from "./keystrokes.ts";
import { type Directory, measure } from "./measure.ts";
import { linesOf, type Quality, rowsOf, targetsOf } from "./summary.ts";

// npm run bench [-- --quick] [-- --json]: ours beside other engines, from 400 records to 20,000. About four minutes, and draws
// docs/search-bench.svg; quick is under half a minute and small directories alone. JSON is one more line.
const isQuick = process.argv.includes("--quick");
const isJson = process.argv.includes("--json");
const picture = join(root, "docs/search-bench.svg");

const queries: LabeledQuery[] = ["labeled-queries.json", "labeled-queries-2.json"].flatMap((file) =>
  JSON.parse(readFileSync(join(root, "tests/fixtures", file), "utf8")),
);
const keystrokes = keystrokesOf(
  queries.map(({ query }) => query),
  isQuick ? 60 : 90,
);
const all = { every: 1, repeats: 3 };
const small: Directory[] = [
  { title: "real", records: resources, slow: all },
  { title: "generated", records: generate(400), slow: all },
];
const large = (): Directory[] => [
  { title: "generated", records: generate(5000), slow: { every: 1, repeats: 2 } },
  { title: "generated", records: generate(20_000), slow: { every: 4, repeats: 1 } },
];

const benches = [...small, ...(isQuick ? [] : large())].map((directory) => {
  say(`${directory.records.length} records …`);
  const rows = rowsOf(measure(directory, keystrokes));
  return { title: directory.title, count: directory.records.length, rows };
});
const quality = qualityOfAll();

for (const line of linesOf(benches, quality)) print(line);
if (!isQuick) writeFileSync(picture, chart(benches));
if (isJson)
  print(JSON.stringify({ keystrokes: keystrokes.length, benches, quality, targets: targetsOf(benches, quality) }));

function qualityOfAll(): Quality {
  const asked = isQuick ? queries.filter((_, at) => at % 9 === 0) : queries;
  say(`${asked.length} labeled queries …`);
  const gains = engines.map(({ name, prepare }) => {
    const find = prepare(resources)();
    const each = asked.map(({ query, near, lang, grades }) => ndcg(find(query, { near, language: lang }), grades));
    return [name, each.reduce((sum, one) => sum + one, 0) / each.length] as const;
  });
  return Object.fromEntries(gains);
}

/** Beside the figures, for the one who waits. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
