import { readFileSync } from "node:fs";
import { join } from "node:path";
import Fuse from "fuse.js";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { searchKnowledge } from "../../data/knowledge.ts";
import { resources } from "../../data/resources.ts";
import { root } from "../steps.ts";

// `npm run bench`: the same keystrokes for each engine, in one process and in turn, so that a busy machine slows all alike.
interface Golden {
  query: string;
  anyOf: string[];
}
interface Engine {
  name: string;
  /** Ids of the first five. */
  search: (query: string) => string[];
}

const golden: Golden[] = JSON.parse(readFileSync(join(root, "tests/fixtures/golden-queries.json"), "utf8"));
const keystrokes = golden.flatMap(({ query }) =>
  [0.4, 0.7, 1].map((share) => query.slice(0, Math.max(1, Math.round(query.length * share)))),
);
const rounds = 3;

const ours = createSearch(createIndex(searchKnowledge(fold)), createRough);
const keys = ["name", "aka", "summary.en", "summary.es", "audiences", "topics"];
const fuse = (options: object) => {
  const index = new Fuse(resources, { keys, ...options });
  return (query: string) => index.search(query, { limit: 5 }).map(({ item }) => item.id);
};
const engines: Engine[] = [
  { name: "ours", search: (query) => ours(query, { limit: 5 }).results.map(({ resource }) => resource.id) },
  { name: "plain Fuse", search: fuse({}) },
  { name: "Fuse, token search", search: fuse({ useTokenSearch: true, ignoreLocation: true, threshold: 0.3 }) },
];

const times = new Map(engines.map(({ name }) => [name, keystrokes.map(() => Number.POSITIVE_INFINITY)]));
for (let round = 0; round < rounds; round++) {
  for (const [at, query] of keystrokes.entries()) {
    for (const { name, search } of engines) {
      const start = performance.now();
      search(query);
      const best = times.get(name) ?? [];
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
}

const rows = engines.map(({ name, search }) => {
  const sorted = (times.get(name) ?? []).toSorted((one, other) => one - other);
  const quantile = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const found = golden.filter(({ query, anyOf }) => search(query).some((id) => anyOf.includes(id))).length;
  return { name, p50: quantile(0.5), p95: quantile(0.95), found };
});
const base = rows[0];
console.log(
  `${resources.length} records, ${keystrokes.length} keystrokes, best of ${rounds}; right answer among the first five of ${golden.length} labeled queries\n`,
);
console.log("engine              p50 ms   p95 ms   p95 ÷ ours   found");
for (const { name, p50, p95, found } of rows) {
  const ratio = base ? p95 / base.p95 : Number.NaN;
  console.log(
    `${name.padEnd(18)} ${p50.toFixed(2).padStart(7)} ${p95.toFixed(2).padStart(8)} ${ratio.toFixed(2).padStart(12)} ${String(found).padStart(7)}`,
  );
}
