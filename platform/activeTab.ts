import browser, { type Tabs } from "webextension-polyfill";
import { type Page, pageFrom } from "../core/pages/page.ts";
import { takeOver } from "./stored.ts";

/**
 * The page that our window is about: the one handed over, else the one beside us, read on the person's press. `undefined` where
 * the browser gives no access: its own pages, and in the side panel every page that was not granted.
 */
export async function readActivePage(): Promise<Page | undefined> {
  try {
    const [handed, active] = await Promise.all([takeOver("tabId"), activeTab()]); // each costs a window that opens a few ms
    const tabId = typeof handed === "number" ? handed : active?.id;
    if (tabId === undefined) return undefined;
    // The polyfill's types do not know this one: a page that still loads is read as far as it is there.
    const injection = { target: { tabId }, files: ["/page-read.js"], injectImmediately: true };
    const [reading] = await browser.scripting.executeScript(injection);
    return pageFrom(reading?.result);
  } catch {
    return undefined;
  }
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/**
 * Calls `onPage` with the page beside us whenever another one is looked at in this window, or it shows another address;
 * answers with the way to stop. Of two readings under way only the later one counts.
 */
export function watchActivePage(windowId: number | undefined, onPage: (page: Page | undefined) => void): () => void {
  let latest = 0;
  const read = () => {
    const mine = ++latest;
    void readActivePage().then((page) => mine === latest && onPage(page));
  };
  const onActivated = (active: { windowId: number }) => active.windowId === windowId && read();
  const onUpdated = (_id: number, change: { status?: string; url?: string }, tab: Tabs.Tab) => {
    const hasChanged = change.status === "complete" || change.url !== undefined;
    if (tab.active && tab.windowId === windowId && hasChanged) read();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    latest++;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
