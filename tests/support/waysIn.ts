import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

type Listener = (...given: never[]) => void;

function fakeEvent() {
  const listeners = new Set<Listener>();
  const dispatch = (...given: unknown[]) => {
    for (const listener of listeners) listener(...(given as never[])); // as the browser hands it on
  };
  return { addListener: (listener: Listener) => void listeners.add(listener), dispatch };
}

interface MenuEntry {
  id: string;
  title: string;
  contexts: string[];
}

/** Address bar, menus, shortcuts and the popup of a browser, which the fake browser lacks; Firefox's where it is asked for. */
export function fakeWaysIn({ isFirefox = false } = {}) {
  const entries: MenuEntry[] = [];
  const omnibox = {
    setDefaultSuggestion: vi.fn<(suggestion: { description: string }) => void>(),
    onInputStarted: fakeEvent(),
    onInputChanged: fakeEvent(),
    onInputEntered: fakeEvent(),
  };
  const contextMenus = {
    removeAll: async () => void entries.splice(0),
    create: (entry: MenuEntry) => void entries.push(entry),
    onClicked: fakeEvent(),
  };
  const commands = {
    getAll: vi.fn(async () => [
      { name: "_execute_action", shortcut: "Alt+Shift+L" },
      { name: "open-panel", shortcut: "" },
    ]),
    openShortcutSettings: vi.fn(async () => undefined),
    onCommand: fakeEvent(),
  };
  const action = { openPopup: vi.fn(async () => undefined) };
  const sidebarAction = isFirefox ? { open: vi.fn(async () => undefined) } : undefined;
  const { getBrowserInfo: _none, ...runtime } = { getBrowserInfo: undefined, ...fakeBrowser.runtime };
  const ofFirefox = isFirefox ? { getBrowserInfo: async () => ({ name: "Firefox" }) } : {};
  Object.assign(fakeBrowser, { omnibox, contextMenus, commands, action, sidebarAction });
  Object.assign(fakeBrowser, { runtime: { ...runtime, ...ofFirefox } });
  return { entries, omnibox, contextMenus, commands, action, sidebarAction };
}

/** Firefox on Android, which has none of them. */
export function fakeNoWaysIn(): void {
  for (const missing of ["omnibox", "contextMenus", "commands", "sidebarAction", "sidePanel"])
    Object.assign(fakeBrowser, { [missing]: undefined });
}
