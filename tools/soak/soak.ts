import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CDPSession } from "playwright-core";
import { attachTo, type Chromium, type OwnWindow, openChromium, until } from "../browsers/chromium.ts";
import { openStage } from "../browsers/stage.ts";
import { root } from "../steps.ts";
import { flatShare, isFlat, shareOf, trendOf } from "./flat.ts";
import { type Memory, pageMemory, residentMemory, tabsMemory, workerHeap } from "./memory.ts";
import { soakPages } from "./pages.ts";
import { openTab, patience, type Tab } from "./tab.ts";
import { visits } from "./visits.ts";

// `npm run soak`: 2,000 pages and 500 popups in one Chromium. Memory must be flat, and no console may hold an error.
const { values: options } = parseArgs({
  options: { loads: { type: "string", default: "2000" }, popups: { type: "string", default: "500" } },
});
const rounds = Math.ceil(Number(options.loads) / visits.length);
const popups = Number(options.popups);
/** A sample every 50 pages; of a short run more often, so that there are quarters. */
const roundsPerSample = Math.max(1, Math.min(50 / visits.length, Math.floor(rounds / 16)));
const queries = ["visits texas", "prisn famlies alliance", "mi hijo está preso", "suicide", "support group ohio"];

/** What is measured, by its name in the table. */
type Sample = Record<string, number>;
interface Soak {
  browser: Chromium;
  session: CDPSession;
  worker: OwnWindow;
  tabs: readonly Tab[];
  errors: string[];
  /** Of the last popup, before it was closed. */
  popup: Memory | undefined;
  opened: number;
}

const stage = await openStage(soakPages);
const browser = await openChromium({ extension: join(root, ".output/chrome-mv3"), proxyPort: stage.proxyPort });
const soak = await begin(browser);
const samples = await run(soak);
const isGood = report(samples, await allErrors(soak));
await browser.close();
await stage.close();
process.exitCode = isGood ? 0 : 1;

async function begin(chromium: Chromium): Promise<Soak> {
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("This Chromium gave no browser connection.");
  const before = chromium.context.pages();
  const tabs: Tab[] = [];
  for (const _visit of visits) tabs.push(await openTab(chromium.context));
  await Promise.all(before.map((page) => page.close())); // the first page among them
  // While it is looked at, the browser does not stop it: whatever it kept by mistake would stay for the whole run.
  const worker = await attachTo(session, { type: "service_worker", url: chromium.worker.url() });
  await worker.evaluate("{ globalThis.isSoaked = true; }");
  return { browser: chromium, session, worker, tabs, errors: [], popup: undefined, opened: 0 };
}

async function run(one: Soak): Promise<Sample[]> {
  const taken: Sample[] = [];
  const newDay = () => one.worker.evaluate<void>("chrome.storage.local.remove('quiet')");
  for (let round = 0; round < rounds; round++) {
    await newDay();
    await Promise.all(one.tabs.map((tab, at) => visits[at]?.(tab, round, newDay)));
    for (let due = shareOf(popups, round, rounds); due > 0; due--)
      await openPopup(one, one.tabs[round % one.tabs.length]);
    if ((round + 1) % roundsPerSample === 0) taken.push(await measure(one, round));
  }
  return taken;
}

/** The popup as its button opens it, a search typed, and closed again. */
async function openPopup(one: Soak, tab: Tab | undefined): Promise<void> {
  if (!tab) throw new Error("There is no such tab.");
  const popup = await one.browser.pressIcon(tab.page);
  const shown = (selector: string) =>
    until(() => popup.evaluate<boolean>(`document.querySelector("${selector}") !== null`), selector, patience);
  await shown("input[type=search]");
  await popup.evaluate("document.querySelector('input[type=search]').focus()");
  await popup.type(queries[one.opened % queries.length] ?? "");
  await shown("ul[aria-label=Results] article");
  await popup.send("Performance.enable");
  one.popup = await pageMemory((method) => popup.send(method));
  one.errors.push(...(await popup.errors()).map((error) => `popup: ${error}`));
  await popup.close();
  const open = "chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length === 0)";
  await until(() => one.worker.evaluate<boolean>(open), "the popup to close", patience);
  one.opened++;
}

async function measure(one: Soak, round: number): Promise<Sample> {
  if (!(await one.worker.evaluate("globalThis.isSoaked === true"))) throw new Error("The background was started anew.");
  const sample: Sample = {
    "background: heap, KiB": await workerHeap(one.worker),
    ...inWords("pages", await tabsMemory(one.tabs)),
    ...(one.popup && inWords("popup", one.popup)),
    "all processes: resident, KiB": await residentMemory(one.session),
  };
  const figures = Object.entries(sample).map(([name, value]) => `${name} ${value.toFixed(0)}`);
  const seconds = Math.round(performance.now() / 1000);
  print(`${seconds} s, ${(round + 1) * visits.length} pages, ${one.opened} popups: ${figures.join("; ")}`);
  return sample;
}

function inWords(where: string, { heap, nodes, listeners }: Memory): Sample {
  return { [`${where}: heap, KiB`]: heap, [`${where}: nodes`]: nodes, [`${where}: listeners`]: listeners };
}

async function allErrors({ worker, tabs, errors }: Soak): Promise<string[]> {
  const ofWorker = (await worker.errors()).map((error) => `background: ${error}`);
  return [...ofWorker, ...errors, ...tabs.flatMap((tab) => tab.errors.map((error) => `page: ${error}`))];
}

/** Prints the table; whether all of it is as it should be. */
function report(taken: readonly Sample[], errors: readonly string[]): boolean {
  print(
    "",
    `| ${taken.length} samples | second quarter | last quarter | change | within ${flatShare * 100} % |`,
    "| --- | ---: | ---: | ---: | --- |",
  );
  const trends = Object.keys(taken[0] ?? {}).map(
    (name) => [name, trendOf(taken.map((one) => one[name] ?? Number.NaN))] as const,
  );
  for (const [name, trend] of trends) {
    const { second, last, change } = trend;
    print(
      `| ${name} | ${second.toFixed(0)} | ${last.toFixed(0)} | ${(change * 100).toFixed(1)} % | ${isFlat(trend) ? "yes" : "no"} |`,
    );
  }
  print("", `errors in the consoles of background, pages and popups: ${errors.length}`, ...new Set(errors));
  return errors.length === 0 && trends.every(([, trend]) => isFlat(trend));
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
