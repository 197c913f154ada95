import browser from "webextension-polyfill";
import { hasPanel, openPanel } from "./panel.ts";

/** What our entries are called; in `find` the browser puts the selected words for `%s`. */
export interface MenuTitles {
  openPanel: string;
  find: string;
}
const ids = { openPanel: "open-panel", find: "find" } as const;

/** Firefox on Android has none. */
export function hasMenus(): boolean {
  return browser.contextMenus !== undefined;
}

/** On a selection, and in the menu of our button; replaces what was there, which the browser keeps from start to start. */
export async function offerInMenus(titles: MenuTitles): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  const done = () => void browser.runtime.lastError; // another one of us was quicker
  browser.contextMenus.create({ id: ids.find, title: titles.find, contexts: ["selection"] }, done);
  if (hasPanel())
    browser.contextMenus.create({ id: ids.openPanel, title: titles.openPanel, contexts: ["action"] }, done);
}

/** The entries and the shortcut; all must be listened to while the background starts. */
export function onMenusAndKeys({ onFind }: { onFind: (words: string) => void }): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ids.find) onFind(selectionText ?? "");
    else open(tab?.windowId);
  });
  browser.commands?.onCommand.addListener((_command, tab) => open(tab?.windowId));
}

function open(windowId: number | undefined): void {
  if (windowId !== undefined && hasPanel()) openPanel(windowId);
}
