import { readFileSync } from "node:fs";
import { createLook } from "../../core/look.ts";
import { createRecognize } from "../../core/pages/recognize.ts";
import { fold } from "../../core/search/fold.ts";
import { pageKnowledge } from "../../data/pageKnowledge.ts";
import { aPageOf, figuresOf, judge, type Share, sampleOf } from "./figures.ts";

// npm run eval:pages [-- FILE.json …]: how well pages are recognized, on the two bundled sets and on others handed in.
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const knowledge = pageKnowledge(fold);
const lookAt = createLook(knowledge);
const sample = sampleOf(read("tests/fixtures/sample-addresses.json"));
const sets = [
  ["525 addresses, nothing else known", sample],
  ["labeled pages", read("tests/fixtures/labeled-pages.json")],
  ["labeled pages, second set", read("tests/fixtures/labeled-pages-2.json")],
  ["labeled pages, third set", read("tests/fixtures/labeled-pages-3.json")],
  ...process.argv.slice(2).map((path) => [path, sampleOf(read(path))]),
];

for (const [name, pages] of sets) {
  const { confusion, wronglyShown, ...shares } = figuresOf(judge(pages, lookAt));
  print(`\n${name}: ${pages.length}`);
  for (const [figure, share] of Object.entries(shares))
    if (share.of > 0) print(`  ${figure.padEnd(14)} ${inWords(share)}`);
  if (wronglyShown.size > 0) print("  shown where it should be silent");
  for (const [reason, share] of wronglyShown) print(`    ${reason.padEnd(18)} ${share.hits} of ${share.of}`);
  print("  labeled → recognized");
  for (const [pair, count] of confusion) print(`    ${pair.padEnd(18)} ${count}`);
}

const recognize = createRecognize(knowledge);
const pages = sample.map(aPageOf);
const rounds = 100;
const start = performance.now();
for (let round = 0; round < rounds; round++) for (const page of pages) recognize(page);
const seconds = (performance.now() - start) / 1000;
print(`\nrecognized ${Math.round((rounds * pages.length) / seconds)} addresses a second`);

function inWords({ hits, of }: Share): string {
  return `${(hits / of).toFixed(3)}  ${hits} of ${of}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
