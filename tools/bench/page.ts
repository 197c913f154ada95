import type { CDPSession } from "playwright-core";
import { type Chromium, openChromium, until } from "../browsers/chromium.ts";
import { openStage } from "../browsers/stage.ts";

// `npm run bench:page`: what a visit costs the page's main thread, and how long the background takes to answer, from sleep and awake.
const rounds = 30;
const nodes = 5000;

const headings = `<h1>Visiting</h1>${"<h2>Hours</h2><p>Text</p>".repeat(20)}`;
const body = `<!doctype html><html lang="en"><title>Visiting</title>${headings}${"<p>One <b>of</b> many</p>".repeat(nodes / 2 - 40)}`;
const stage = await openStage(() => ({ body }));
const browser = await openChromium({ extension: ".output/chrome-mv3", proxyPort: stage.proxyPort });
const page = await browser.context.newPage();

print(`median and p95 of ${rounds}, milliseconds`);
const look = await measure(() => mainThread("https://www.jpay.com/visits"));
print(
  `page-look, main thread, page of ${await page.evaluate<number>("document.querySelectorAll('*').length")} elements  ${inWords(look)}`,
);
print(
  `the same on a page that is none of ours  ${inWords(await measure(() => mainThread("https://example.org/visits")))}`,
);

await page.goto("https://www.jpay.com/visits");
await page.waitForTimeout(1000);
// The note is put in once the background has decided: that moment is noted down while the worker is the one we started with.
await browser.worker.evaluate(`{ const inject = chrome.scripting.executeScript.bind(chrome.scripting);
  chrome.scripting.executeScript = (...given) => { globalThis.decidedAt = performance.timeOrigin + performance.now(); return inject(...given); }; }`);
const awake = await answers(async () => {});
print(`background awake: until it has decided  ${inWords(awake.map(({ decided }) => decided))}`);
print(`background awake: until the note's line is in the page  ${inWords(awake.map(({ arrived }) => arrived))}`);
const asleep = await answers(() => stopWorker(browser));
print(`background asleep: until the note's line is in the page  ${inWords(asleep.map(({ arrived }) => arrived))}`);
await browser.close();
await stage.close();

async function measure(once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await once());
  return times;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** All that ran under the address of our content script, compiling included; what is nested counts once. */
async function mainThread(url: string): Promise<number> {
  const driven = browser.context.browser();
  if (!driven) throw new Error("This Chromium gave no browser connection.");
  await driven.startTracing(page, { categories: ["devtools.timeline"] });
  await page.goto(url);
  await page.waitForTimeout(700);
  const { traceEvents } = JSON.parse((await driven.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(({ dur, args }) => dur !== undefined && args?.data?.url?.endsWith("/page-look.js"))
    .toSorted((one, other) => one.ts - other.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of ours) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum / 1000;
}

interface AnswerTimes {
  decided: number;
  arrived: number;
}

/** Counted from the moment at which the page sends its message. */
async function answers(prepare: () => Promise<void>): Promise<AnswerTimes[]> {
  const times: AnswerTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.reload(); // without the note of the round before, which watches the page
    const session = await browser.context.newCDPSession(page);
    const inWorld = await ourWorld(session);
    await inWorld("chrome.storage.local.set({ quiet: { calls: 'always' } })"); // the page's own visit gets no answer
    await page.waitForTimeout(700);
    await inWorld("chrome.storage.local.clear()");
    await prepare();
    const { sent, arrived } = await inWorld<{ sent: number; arrived: number }>(`new Promise((done) => {
      const now = () => performance.timeOrigin + performance.now();
      const onNote = (note) => {
        if (!note?.line) return;
        chrome.runtime.onMessage.removeListener(onNote);
        done({ sent, arrived: now() });
      };
      chrome.runtime.onMessage.addListener(onNote);
      const page = { url: location.href, title: document.title, headings: ["Visiting"], fields: {} };
      const sent = now();
      chrome.runtime.sendMessage({ name: "pageSeen", page });
    })`);
    const decidedAt = await browser.worker.evaluate<number>("globalThis.decidedAt").catch(() => Number.NaN);
    times.push({ decided: decidedAt - sent, arrived: arrived - sent });
    await session.detach();
  }
  return times;
}

/** Evaluates in the world of our page scripts. */
async function ourWorld(session: CDPSession) {
  const worlds: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const world = worlds.find(({ origin }) => origin.startsWith("chrome-extension://"));
  if (!world) throw new Error("None of our scripts runs in this page.");
  return async <T>(expression: string): Promise<T> => {
    const how = { contextId: world.id, expression, awaitPromise: true, returnByValue: true };
    return (await session.send("Runtime.evaluate", how)).result.value;
  };
}

/** As the browser does after half a minute of idleness. */
async function stopWorker({ context }: Chromium): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const workers = async () => {
    const { targetInfos } = (await session?.send("Target.getTargets")) ?? { targetInfos: [] };
    return targetInfos.filter(({ type }) => type === "service_worker");
  };
  for (const { targetId } of await workers()) await session?.send("Target.closeTarget", { targetId });
  await until(async () => (await workers()).length === 0, "the background to stop");
  await session?.detach();
}

function inWords(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => sorted[Math.floor((sorted.length - 1) * share)]);
  return `${p50.toFixed(2)}  ${p95.toFixed(2)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
