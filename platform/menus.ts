import browser from "webextension-polyfill";
import { hasPanel, openPanel } from "./panel.ts";

/** "Open the side panel" in the menu of our button, where the browser has menus and a panel. */
export function offerPanelInMenu(title: string): void {
  if (browser.contextMenus === undefined || !hasPanel()) return;
  browser.contextMenus.create({ id: "open-panel", title, contexts: ["action"] }, () => void browser.runtime.lastError); // there already after a restart
}

/** The menu entry and the shortcut; both must be listened to while the background starts. */
export function openPanelFromBrowser(): void {
  browser.contextMenus?.onClicked.addListener((_info, tab) => open(tab?.windowId));
  browser.commands?.onCommand.addListener((_command, tab) => open(tab?.windowId));
}

function open(windowId: number | undefined): void {
  if (windowId !== undefined && hasPanel()) openPanel(windowId);
}
