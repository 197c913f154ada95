import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../steps.ts";
import { measure, measureOther, measureTimes } from "./measure.ts";
import { document, listOf, table, timesOf } from "./report.ts";
import { countByClass, sumOf } from "./score.ts";
import { shapes } from "./shapes.ts";
import { buildWxtDefault } from "./wxtDefault.ts";

// `npm run probe`: what pages see of the built extension, and of any other. docs/privacy-test.md says more.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { docs: { type: "boolean" }, host: { type: "string", default: "www.jpay.com" } },
});
const [folder] = positionals;
const visits = 200;

if (folder === undefined) await printOurs();
else await printOther(resolve(folder), values.host);

async function printOurs(): Promise<void> {
  const measured = await measure(await buildWxtDefault(), ({ control }) =>
    say(`${control.length} of ${shapes.length} pages …`),
  );
  print(table(measured));
  const trials = await measureTimes(visits, 7);
  print(timesOf(trials));
  if (values.docs) writeFileSync(join(root, "docs/privacy-test.md"), document(measured, trials));
}

async function printOther(extension: string, host: string): Promise<void> {
  const column = await measureOther(extension, host);
  print(listOf(column));
  const counts = sumOf(column.map(({ differences }) => countByClass(differences)));
  print(Object.entries(counts).map(([of, count]) => `${of.padEnd(12)}${count}`));
}

/** Beside the figures, for the one who waits. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
