import browser from "webextension-polyfill";

/** Firefox on Android and old browsers have neither panel nor sidebar. */
export function hasPanel(): boolean {
  return browser.sidebarAction !== undefined || globalThis.chrome?.sidePanel !== undefined;
}

/**
 * Opens the panel beside the page. Both browsers want this to be the first thing in the handler of a press, before
 * any `await`: `windowId` must be known already.
 */
export function openPanel(windowId: number): void {
  if (browser.sidebarAction !== undefined) void browser.sidebarAction.open().catch(() => undefined);
  else void globalThis.chrome?.sidePanel?.open({ windowId }).catch(() => undefined);
}

export async function currentWindowId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.windowId;
}
