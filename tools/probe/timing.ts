import type { Page } from "playwright-core";
import { createDice } from "../bench/random.ts";
import type { Pages } from "../browsers/stage.ts";
import type { Trial } from "./threshold.ts";

/**
 * The same page at two addresses of one browser, in "icon only": at one of them our script runs, at the other nothing of ours does.
 * Two browsers, one without the extension, would differ in more than that: which started first, what each has compiled.
 */
export const timedHosts = { with: "www.jpay.com", without: "www.jpax.com" } as const;

const body = `<h1>Visiting hours</h1>${"<h2>Part</h2><p>Visits are on Saturday and Sunday. <b>Bring</b> a photo ID.</p>".repeat(150)}`;
/** With these the page gets the finest clock that the browser has. */
const isolation = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** The timed page, at every host. */
export const timedPages: Pages = (_host, path) =>
  path.startsWith("/timed")
    ? {
        body: `<!doctype html><html lang="en"><head><script>(${watchLoading})()</script><title>Visiting</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
        headers: isolation,
      }
    : undefined;

/**
 * Runs in the page: from its first script on it does nothing but ask for the next turn, and notes how long that took. Until 120 ms
 * after loading it leaves no idle moment, so that the start of a script shows, which comes with the load event at the latest; from
 * then on its turns have the lowest priority, so that whoever waits for an idle moment shows: we read 250 to 500 ms after the page is there.
 * At the end it asks the browser how long each part of loading took, the time before its first script among them.
 */
function watchLoading(): void {
  const turns: { at: number; gap: number }[] = [];
  const channel = new MessageChannel();
  let last = performance.now();
  let loadedAt = Number.POSITIVE_INFINITY;
  let finish: (features: unknown) => void = () => {};
  const finished = new Promise((done) => {
    finish = done;
  });
  Object.assign(window, { timed: finished });
  addEventListener("load", () => {
    loadedAt = performance.now();
  });
  const gapsIn = (from: number, to: number) =>
    turns.filter(({ at }) => at >= loadedAt + from && at < loadedAt + to).map(({ gap }) => gap);
  const lost = (gaps: readonly number[]) => gaps.filter((gap) => gap > 0.1).reduce((sum, gap) => sum + gap, 0);
  const featuresOf = (name: string, gaps: readonly number[]) => ({
    [`longest gap, ${name}`]: Math.max(0, ...gaps),
    [`time lost, ${name}`]: lost(gaps),
    [`turns, ${name}`]: gaps.length,
  });
  // What comes at the same moment in each visit is lost in a long stretch, and shows in its own.
  const lostByStep = () => {
    const steps = Array.from({ length: 26 }, (_, at) => at * 20);
    return Object.fromEntries(
      steps.map((from) => [`time lost, ${from} to ${from + 20} ms after`, lost(gapsIn(from, from + 20))]),
    );
  };
  const begun = last;
  const partsOfLoading = () => {
    const [at] = performance.getEntriesByType("navigation") as [PerformanceNavigationTiming]; // every page has one
    return {
      "response to first script": begun - at.responseStart,
      "first script to interactive": at.domInteractive - begun,
      "interactive to loaded": at.loadEventStart - at.domInteractive,
      "DOMContentLoaded itself": at.domContentLoadedEventEnd - at.domContentLoadedEventStart,
      "load itself": at.loadEventEnd - at.loadEventStart,
    };
  };
  const turn = () => {
    const at = performance.now();
    turns.push({ at, gap: at - last });
    last = at;
    if (at > loadedAt + 520)
      finish({
        ...featuresOf("until loaded", gapsIn(-9999, 0)),
        ...featuresOf("to 120 ms after", gapsIn(0, 120)),
        ...featuresOf("120 to 520 ms after", gapsIn(120, 520)),
        ...lostByStep(),
        ...partsOfLoading(),
      });
    else if (at > loadedAt + 120) void scheduler.postTask(turn, { priority: "background" });
    else channel.port2.postMessage(0);
  };
  channel.port1.onmessage = turn;
  channel.port2.postMessage(0);
}

/** So many trials with as without, in an order that chance makes and that is the same each time. */
export async function runTrials(page: Page, count: number, seed: number): Promise<Trial[]> {
  const order = createDice(seed).shuffle(Array.from({ length: count }, (_, at) => at % 2 === 0));
  const trials: Trial[] = [];
  for (const isWith of order) {
    await page.goto(`https://${isWith ? timedHosts.with : timedHosts.without}/timed`);
    trials.push({ isWith, features: await page.evaluate<Trial["features"]>("timed") });
  }
  return trials;
}
