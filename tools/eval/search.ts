import { globSync, readFileSync } from "node:fs";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { type LabeledQuery, type Quality, qualityOf } from "./quality.ts";

// npm run eval:search [-- FILE.json …] [--misses]: how well queries are answered, by class, whole and while they are typed.
const isListing = process.argv.includes("--misses");
const files = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const paths = files.length > 0 ? files : globSync("tests/fixtures/labeled-queries*.json").sort();
const queries: LabeledQuery[] = paths.flatMap((path) => JSON.parse(readFileSync(path, "utf8")));
const search = createSearch(createIndex(searchKnowledge(fold)), createRough);
const { classes, all, judged } = qualityOf(queries, search);

print("class                     queries  nDCG@5  as typed  a right one in 5  of the 5 right  empty");
for (const [name, quality] of [...classes, ["all", all] as const]) print(lineOf(name, quality));
if (isListing)
  for (const { query, ndcg, ids } of judged
    .toSorted((one, other) => one.ndcg - other.ndcg)
    .filter((one) => one.ndcg < 0.8))
    print(
      `${ndcg.toFixed(2)}  ${query.class}: “${query.query}”${query.near ? ` near ${query.near}` : ""} → ${ids.join(", ")}`,
    );

function lineOf(name: string, { count, ndcg, typed, found, right, empty }: Quality): string {
  const shares = [ndcg, typed, found, right].map((share) => share.toFixed(3));
  return `${name.padEnd(24)} ${String(count).padStart(8)}  ${shares.join("     ")}  ${empty}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
