import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { states } from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import { root } from "../steps.ts";
import { byState, coverage } from "./coverage.ts";
import { tileMap } from "./tiles.ts";

// `npm run data:report`: what the directory covers, as tables, and a picture of the country for docs/.
console.log(
  `${resources.length} entries, ${resources.filter(({ serves }) => serves === "US").length} of them for the whole country`,
);
for (const { title, rows } of coverage(resources, new Date())) {
  console.log(`\n${title}`);
  for (const [name, count] of rows) console.log(`  ${name.padEnd(20)} ${String(count).padStart(4)}`);
}
const local = byState(resources, states);
console.log("\nBy state: entries of its own (support groups among them)");
const cells = [...local].map(([state, { all, groups }]) =>
  `${state} ${String(all).padStart(3)} (${groups})`.padEnd(13),
);
for (let at = 0; at < cells.length; at += 8) console.log(`  ${cells.slice(at, at + 8).join("")}`);
const picture = join(root, "docs/coverage.svg");
writeFileSync(picture, tileMap(local));
console.log(`\nA picture of it: ${relative(process.cwd(), picture)}`);
