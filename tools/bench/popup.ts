import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Chromium, openChromium } from "../browsers/chromium.ts";
import { openStage } from "../browsers/stage.ts";
import { root } from "../steps.ts";

// `npm run bench:popup`: from opening the popup to its first result, with all records and with 80 of them, in turn and in one run.
const few = 80;
const rounds = 25;
const queries = ["support group", "my son is in jail", "prison families alliance", "osborn asociation"];

const folder = join(root, ".output/chrome-mv3");
const small = mkdtempSync(join(tmpdir(), "alongside-bench-"));
cpSync(folder, small, { recursive: true });
const all = await keepFew(small);

const stage = await openStage(() => undefined);
const builds = [
  { name: `${all} records`, browser: await openChromium({ extension: folder, proxyPort: stage.proxyPort }) },
  { name: `${few} records`, browser: await openChromium({ extension: small, proxyPort: stage.proxyPort }) },
];
console.log(`milliseconds from opening to the first result, ${rounds} cold windows each\n`);
console.log("query                      records        p50      p95");
for (const query of queries) {
  const times = builds.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, { browser }] of builds.entries()) times[at]?.push(await firstResult(browser, query));
  const medians = builds.map(({ name }, at) => {
    const sorted = (times[at] ?? []).toSorted((one, other) => one - other);
    const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => sorted[Math.floor((sorted.length - 1) * share)]);
    console.log(`${query.padEnd(26)} ${name.padEnd(12)} ${p50.toFixed(0).padStart(5)} ${p95.toFixed(0).padStart(8)}`);
    return p50;
  });
  console.log(`  p50 of all ÷ p50 of ${few}: ${((medians[0] ?? 0) / (medians[1] ?? 1)).toFixed(2)}\n`);
}
for (const { browser } of builds) await browser.close();
await stage.close();
rmSync(small, { recursive: true, force: true });

/** Leaves every nth record in a copied build, and those that the queries name; how many there were. */
async function keepFew(build: string): Promise<number> {
  const [path = ""] = globSync("chunks/records-*.js", { cwd: build });
  const module: Record<string, { name: string }[]> = await import(join(build, path));
  const [[name, records] = ["", []]] = Object.entries(module);
  const step = records.length / few;
  const named = records.filter(({ name }) => /^(Prison Families Alliance|Osborne Association)$/.test(name));
  const others = records.filter((record) => !named.includes(record));
  const kept = [...named, ...Array.from({ length: few - named.length }, (_, at) => others[Math.floor(at * step)])];
  writeFileSync(join(build, path), `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(kept))});`);
  return records.length;
}

/** Types as soon as the box is there, and reads the clock of the window when the first card is. */
async function firstResult({ context, id }: Chromium, query: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((words) => {
    new MutationObserver(() => {
      const box = document.querySelector<HTMLInputElement>("input[type=search]");
      if (box && box.value === "") {
        box.value = words;
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }
      if (document.querySelector("ul[aria-label=Results] article"))
        // not a place to start, which stands there before and after
        document.documentElement.dataset.first ??= String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  }, query);
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.waitForSelector("html[data-first]");
  const time = Number(await page.evaluate(() => document.documentElement.dataset.first));
  await page.close();
  return time;
}
