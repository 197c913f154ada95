import browser from "webextension-polyfill";
import { type Page, pageFrom } from "../core/pages/page.ts";

/**
 * The page beside our window, read on the person's press. `undefined` where the browser gives no access: its own pages,
 * and in the side panel every page that was not granted.
 */
export async function readActivePage(): Promise<Page | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return undefined;
    const [reading] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["/page-read.js"] });
    return pageFrom(reading?.result);
  } catch {
    return undefined;
  }
}

/** Calls `onChange` when another tab is looked at, or the tab shows another address. */
export function onActivePageChange(onChange: () => void): void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status === "complete" || change.url !== undefined) onChange();
  });
}
