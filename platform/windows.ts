import browser from "webextension-polyfill";
import { handOver, takeOver } from "./stored.ts";

/**
 * Opens the popup as if its button had been pressed; where the browser refuses, a tab with the same window, which is told
 * which page it is about.
 */
export async function openPopupFor(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await handOver("tabId", tabId).catch(() => undefined); // the window then is about no page
    await openOwnPage("popup.html");
  }
}

/** Longer selections are cut: nobody asks a question that long. */
const longestWords = 200;
const searchKey = "words";

/**
 * Opens the popup with these words in its box, or a tab with the same window. They are handed over in memory: no address of
 * ours ever has them. Call it first thing in the handler of a press: else Firefox opens no popup.
 */
export async function openPopupToFind(words: string): Promise<void> {
  const handed = handOver(searchKey, words.trim().replace(/\s+/g, " ").slice(0, longestWords)).catch(() => undefined);
  const opened = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  await handed;
  if (!(await opened)) await openOwnPage("popup.html");
}

/** The words that this window was opened with, if it was. */
export async function takeWords(): Promise<string | undefined> {
  const words = await takeOver(searchKey);
  return typeof words === "string" ? words : undefined;
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

export async function openOwnPage(
  path: "popup.html" | "options.html" | "welcome.html" | "handout.html",
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
