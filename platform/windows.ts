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

export async function openOwnPage(path: "popup.html" | "options.html" | "welcome.html"): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
