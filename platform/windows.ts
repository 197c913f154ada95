import browser from "webextension-polyfill";
import { handOver } from "./stored.ts";

/**
 * Opens the popup as if its button had been pressed; where the browser refuses, a tab with the same window, which is told
 * which page it is about.
 */
export async function openPopupFor(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await handOver("tabId", tabId);
    await openOwnPage("popup.html");
  }
}

/** No pop-up, no app: there a note would have no place to stand. Firefox for Android knows only ordinary windows. */
export async function isOrdinaryWindow(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined || browser.windows === undefined) return true;
  try {
    return (await browser.windows.get(windowId)).type === "normal";
  } catch {
    return false; // it was closed meanwhile
  }
}

export async function openOwnPage(path: "popup.html" | "options.html" | "welcome.html"): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
