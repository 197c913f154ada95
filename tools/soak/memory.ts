import { readFileSync } from "node:fs";
import type { CDPSession } from "playwright-core";
import type { OwnWindow } from "../browsers/chromium.ts";
import type { Tab } from "./tab.ts";

/** What is in use once the garbage is gone; the heap in KiB. */
export interface Memory {
  heap: number;
  nodes: number;
  listeners: number;
}

type Send = (method: "HeapProfiler.collectGarbage" | "Performance.getMetrics") => Promise<unknown>;

/** Of all that lives beside the page in its process, what earlier pages left there included. `Performance` must be enabled. */
export async function pageMemory(send: Send): Promise<Memory> {
  await send("HeapProfiler.collectGarbage");
  // The protocol's answer to this method.
  const { metrics } = (await send("Performance.getMetrics")) as { metrics: { name: string; value: number }[] };
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of("JSHeapUsedSize") / 1024, nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** In KiB. */
export async function workerHeap(worker: OwnWindow): Promise<number> {
  await worker.send("HeapProfiler.collectGarbage");
  return (await worker.send<{ usedSize: number }>("Runtime.getHeapUsage")).usedSize / 1024;
}

/** All tabs together. */
export async function tabsMemory(tabs: readonly Tab[]): Promise<Memory> {
  const all = await Promise.all(tabs.map(({ session }) => pageMemory((method) => session.send(method))));
  const total = (name: keyof Memory) => sum(all.map((one) => one[name]));
  return { heap: total("heap"), nodes: total("nodes"), listeners: total("listeners") };
}

const pageBytes = 4096;
/** Resident memory of all processes of the browser, in KiB, shared pages counted for each; NaN where the system has no /proc. */
export async function residentMemory(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  return sum(processInfo.map(({ id }) => (residentPages(id) * pageBytes) / 1024));
}

function residentPages(id: number): number {
  try {
    return Number(readFileSync(`/proc/${id}/statm`, "utf8").split(" ")[1]);
  } catch {
    return Number.NaN;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
