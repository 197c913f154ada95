import browser from "webextension-polyfill";
import { hasPanel } from "./panel.ts";

export type BrowserKind = "chromium" | "firefox" | "android";

/** Which browser's words to use, told by what only it has. Firefox on Android is the one without panel and sidebar. */
export function browserKind(): BrowserKind {
  if (!("getBrowserInfo" in browser.runtime)) return "chromium";
  return hasPanel() ? "firefox" : "android";
}
