import browser from "webextension-polyfill";
import { browserKind } from "./browserKind.ts";

export interface Shortcut {
  /** As the manifest calls it. */
  name: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** None at all where the browser has no shortcuts. The person changes them in the browser, which tells nobody: read anew at each look. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  try {
    const commands = (await browser.commands?.getAll()) ?? [];
    return commands.map(({ name = "", shortcut = "" }) => ({ name, keys: shortcut }));
  } catch {
    return [];
  }
}

/** Opens the browser's own page for them. Whether it did: some versions have none that we may open. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    if (browserKind() === "chromium") await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
    // The polyfill's types do not know this one.
    else await (browser.commands as unknown as { openShortcutSettings: () => Promise<void> }).openShortcutSettings();
    return true;
  } catch {
    return false;
  }
}
