import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type AddressBarLines, answerInAddressBar, hasAddressBar } from "../../platform/addressBar.ts";
import { addressBarLines } from "../../platform/addressBarText.ts";
import { browserKind } from "../../platform/browserKind.ts";
import { hasMenus, offerInMenus, onMenusAndKeys } from "../../platform/menus.ts";
import { openShortcutSettings, readShortcuts } from "../../platform/shortcuts.ts";
import { isOrdinaryWindow, openPopupToFind, takeWords } from "../../platform/windows.ts";
import { fakeNoWaysIn, fakeWaysIn } from "../support/waysIn.ts";

beforeEach(() => void vi.restoreAllMocks());
const inMemory = () => fakeBrowser.storage.session.get(null);
const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe("words for the popup", () => {
  test("are handed over in memory, taken once, and in no address", async () => {
    const { action } = fakeWaysIn();
    await openPopupToFind("  my\n son  ");
    expect(action.openPopup).toHaveBeenCalledTimes(1);
    expect(await takeWords()).toBe("my son");
    expect(await inMemory()).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await takeWords()).toBeUndefined();
  });
  test("the popup is asked for first thing in the press, as Firefox wants it", () => {
    const { action } = fakeWaysIn();
    void openPopupToFind("my son");
    expect(action.openPopup).toHaveBeenCalledTimes(1);
  });
  test("come to a tab with the same window, where the browser opens no popup", async () => {
    const { action } = fakeWaysIn();
    action.openPopup.mockRejectedValue(new Error("no"));
    const before = await addresses();
    await openPopupToFind("my son");
    const [opened, ...others] = (await addresses()).filter((url) => !before.includes(url));
    expect(opened).toMatch(/\/popup\.html$/);
    expect(others).toEqual([]);
    expect(await takeWords()).toBe("my son");
  });
  test("are cut where somebody selected a whole page", async () => {
    fakeWaysIn();
    await openPopupToFind("x".repeat(10_000));
    expect(await takeWords()).toBe("x".repeat(200));
  });
});

describe("the address bar", () => {
  const lines: AddressBarLines = {
    first: "Find support for “<a> & b\u0000”",
    others: [{ words: 'Books & "More"', text: 'Books & "More" – <topic>' }],
  };
  const listen = () => {
    const onEnter = vi.fn();
    answerInAddressBar({ onStart: async () => "Try", onWords: async () => lines, onEnter });
    return onEnter;
  };
  const type = (omnibox: ReturnType<typeof fakeWaysIn>["omnibox"]) =>
    new Promise((suggest) => omnibox.onInputChanged.dispatch("<a> & b", suggest));
  test("shows what was found, as the XML that Chromium reads", async () => {
    const { omnibox } = fakeWaysIn();
    listen();
    const shown = await type(omnibox);
    expect(shown).toEqual([{ content: 'Books & "More"', description: "Books &#38; &#34;More&#34; – &#60;topic&#62;" }]);
    const [first] = omnibox.setDefaultSuggestion.mock.lastCall ?? [];
    expect(first).toEqual({ description: "Find support for “&#60;a&#62; &#38; b ”" });
    const read = new DOMParser().parseFromString(`<line>${first?.description}</line>`, "text/xml");
    expect(read.documentElement.textContent).toBe("Find support for “<a> & b ”");
  });
  test("and as it stands, which Firefox shows", async () => {
    const { omnibox } = fakeWaysIn({ isFirefox: true });
    listen();
    expect(await type(omnibox)).toEqual([{ content: 'Books & "More"', description: 'Books & "More" – <topic>' }]);
  });
  test("says what can be typed, and hands on what was entered", async () => {
    const { omnibox } = fakeWaysIn();
    const onEnter = listen();
    omnibox.onInputStarted.dispatch();
    await vi.waitFor(() => expect(omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: "Try" }));
    omnibox.onInputEntered.dispatch("my son", "currentTab");
    expect(onEnter.mock.lastCall?.[0]).toBe("my son");
  });
  test.each([
    ["en", undefined, "Find support for “visits”"],
    ["es", undefined, "Buscar apoyo para “visits”"],
    ["en", "self-harm", "You can talk with someone now. Call 988 · Text 988"],
    ["es", "self-harm", "Puede hablar con alguien ahora. Llamar al 988 y oprimir 2 · Enviar AYUDA al 988"],
    ["en", "danger", "If you are in danger now, call 911. Call 1-800-799-7233"],
  ] as const)("in %s, with %s: %s", (language, crisis, first) => {
    const rows = crisis ? [] : [{ name: "A Group", match: { facet: "topics", value: "visiting" } as const }];
    const shown = addressBarLines(language, "visits", { crisis, rows });
    expect(shown.first).toBe(first);
    expect(shown.others).toEqual(
      crisis ? [] : [{ words: "A Group", text: `A Group – ${language === "en" ? "visits" : "visitas"}` }],
    );
  });
});

describe("menus and keys", () => {
  const titles = { openPanel: "Open the side panel", find: "Find support for “%s”" };
  test("offer a search for the selection and, where there is one, the panel; again at each change", async () => {
    const { entries } = fakeWaysIn({ isFirefox: true });
    await offerInMenus(titles);
    await offerInMenus({ ...titles, find: "Buscar apoyo para “%s”" });
    expect(entries.map(({ title, contexts }) => [title, contexts])).toEqual([
      ["Buscar apoyo para “%s”", ["selection"]],
      ["Open the side panel", ["action"]],
    ]);
  });
  test("hand on the selected words, or open the panel", () => {
    const { contextMenus, commands, sidebarAction } = fakeWaysIn({ isFirefox: true });
    const onFind = vi.fn();
    onMenusAndKeys({ onFind });
    contextMenus.onClicked.dispatch({ menuItemId: "find", selectionText: "my son" }, { windowId: 1 });
    expect(onFind.mock.calls).toEqual([["my son"]]);
    contextMenus.onClicked.dispatch({ menuItemId: "open-panel" }, { windowId: 1 });
    commands.onCommand.dispatch("open-panel", { windowId: 1 });
    expect(sidebarAction?.open).toHaveBeenCalledTimes(2);
    expect(onFind).toHaveBeenCalledTimes(1);
  });
});

test("the shortcuts are read, with those that are not set, and their page is opened in either browser", async () => {
  fakeWaysIn();
  expect(await readShortcuts()).toEqual([
    { name: "_execute_action", keys: "Alt+Shift+L" },
    { name: "open-panel", keys: "" },
  ]);
  expect(await openShortcutSettings()).toBe(true);
  expect(await addresses()).toContain("chrome://extensions/shortcuts");
  const { commands } = fakeWaysIn({ isFirefox: true });
  expect(await openShortcutSettings()).toBe(true);
  commands.openShortcutSettings.mockRejectedValue(new Error("no"));
  expect(await openShortcutSettings()).toBe(false);
});

test("Firefox on Android has none of them, and nothing breaks", async () => {
  fakeWaysIn({ isFirefox: true });
  fakeNoWaysIn();
  expect(browserKind()).toBe("android");
  expect([hasAddressBar(), hasMenus(), await readShortcuts()]).toEqual([false, false, []]);
  answerInAddressBar({ onStart: async () => "", onWords: async () => ({ first: "", others: [] }), onEnter: vi.fn() });
  onMenusAndKeys({ onFind: vi.fn() });
  await offerInMenus({ openPanel: "", find: "" });
});

test("where the browser tells no kind of window, as on Android, every window is an ordinary one", async () => {
  const { windows } = fakeBrowser;
  Object.assign(fakeBrowser, { windows: undefined });
  expect(await isOrdinaryWindow(7)).toBe(true);
  Object.assign(fakeBrowser, { windows });
  vi.spyOn(windows, "get").mockResolvedValue({ type: "popup" } as never);
  expect(await isOrdinaryWindow(7)).toBe(false);
});
