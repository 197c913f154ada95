import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OwnWindow, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, expectNothingKept } from "../support/stage.ts";

// Address bar, menu on a selection, and shortcut, in the built extension in real Chromium: the browser's own events are dispatched in
// the background, as no press of a driver reaches its bar and its menus.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const inWorker = <T>(expression: string) => browser.worker.evaluate<T>(expression);
const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const words = "My son's jail & “visits” <in> Ohio?";
const typed = JSON.stringify(words);

const page = await browser.context.newPage();
beforeEach(async () => {
  await inWorker("chrome.storage.local.clear()");
  await page.bringToFront();
  await page.goto("https://example.org/");
});

/** Of every tab, window, frame and worker that there is, and of all pages that a tab can go back to. */
async function allAddresses(): Promise<string> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send("Target.getTargets", { filter: [{}] } as object)) ?? { targetInfos: [] };
  const visited: string[] = [];
  for (const tab of browser.context.pages()) {
    const { entries } = await (await browser.context.newCDPSession(tab)).send("Page.getNavigationHistory");
    visited.push(...entries.flatMap(({ url, title }) => [url, title]));
  }
  return [...targetInfos.flatMap(({ url, title }) => [url, title]), ...visited].join("\n");
}
async function expectWordsIn(window: Pick<OwnWindow, "until" | "evaluate">): Promise<void> {
  await window.until(`document.querySelector("input[type=search]")?.value === ${typed}`);
  await window.until("document.querySelectorAll('ul[aria-label=Results] article').length > 0");
  expect(await window.evaluate("document.title")).toBe("Alongside");
  const seen = decodeURIComponent((await allAddresses()).replaceAll("%", "%25")).toLowerCase();
  expect(seen).toContain("/popup.html"); // the window itself is among them
  for (const word of ["son", "jail", "visits", "ohio"]) expect(seen).not.toMatch(new RegExp(`\\b${word}\\b`));
  await expectNothingKept(browser);
}

const waysIn = {
  "entered in the address bar": `chrome.omnibox.onInputEntered.dispatch(${typed}, "currentTab")`,
  "selected on a page": `chrome.contextMenus.onClicked.dispatch({ menuItemId: "find", selectionText: ${typed} }, { id: 1, windowId: 1 })`,
};
describe.each(Object.entries(waysIn))("words %s", (_way, dispatch) => {
  afterEach(() => inWorker("{ if (globalThis.openedPopup) chrome.action.openPopup = globalThis.openedPopup; }"));
  test("stand in the box of the popup, and nowhere else", async () => {
    await inWorker(dispatch);
    const popup = await browser.ownWindow("popup.html");
    await expectWordsIn(popup);
    await popup.close();
    await until(
      async () => (await inWorker<unknown[]>("chrome.runtime.getContexts({ contextTypes: ['POPUP'] })")).length === 0,
      "the popup to close",
    );
    const next = await browser.pressIcon(page);
    await next.until("document.querySelector('input[type=search]') !== null");
    expect(await next.evaluate("document.querySelector('input[type=search]').value")).toBe("");
    await next.close();
  });
  test("stand in the box of a tab, where the browser opens no popup", async () => {
    await inWorker(
      "{ globalThis.openedPopup ??= chrome.action.openPopup; chrome.action.openPopup = () => Promise.reject(new Error('no')); }",
    );
    const [tab] = await Promise.all([browser.context.waitForEvent("page"), inWorker(dispatch)]);
    await tab.waitForSelector("input[type=search]");
    expect(tab.url()).toBe(own("popup.html"));
    const evaluate = <T>(expression: string) => tab.evaluate<T>(expression);
    await expectWordsIn({ evaluate, until: (expression) => until(() => evaluate<boolean>(expression), expression) });
    await tab.reload();
    await tab.waitForSelector("input[type=search]");
    expect(await tab.evaluate("document.querySelector('input[type=search]').value")).toBe("");
    await tab.close();
  });
});

describe("while one writes in the address bar", () => {
  interface Line {
    content: string;
    description: string;
  }
  /** What the browser is told for these words; it refuses by itself what is no XML. */
  const linesFor = (text: string) =>
    inWorker<{ first: string; others: Line[] }>(`(async () => {
      const set = chrome.omnibox.setDefaultSuggestion;
      const told = [];
      chrome.omnibox.setDefaultSuggestion = (line) => {
        const done = set.call(chrome.omnibox, line);
        told.push(done.then(() => line.description));
        return done;
      };
      const others = await new Promise((done) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, done));
      chrome.omnibox.setDefaultSuggestion = set;
      return { first: await told[0], others };
    })()`);
  test("names come with a reason, from the same search, misspelt words too", async () => {
    const { first, others } = await linesFor("prisn famlies aliance");
    expect(first).toBe("Find support for “prisn famlies aliance”");
    expect(others[0]).toEqual({
      content: "Prison Families Alliance",
      description: "Prison Families Alliance – By its name",
    });
    expect(others.length).toBeLessThanOrEqual(5);
    await expectNothingKept(browser);
  });
  test("signs of XML are shown as they were typed", async () => {
    expect((await linesFor('<b>"mom\'s" & ]]> \u0007son')).first).toBe(
      "Find support for “&#60;b&#62;&#34;mom&#39;s&#34; &#38; ]]&#62;  son”",
    );
  });
  test("words of crisis put help first, and nothing beside it", async () => {
    expect(await linesFor("quiero morir")).toEqual({
      first: "You can talk with someone now. Call 988 · Text 988",
      others: [],
    });
  });
  test("it speaks the person's language", async () => {
    await inWorker("chrome.storage.local.set({ settings: { version: 2, language: 'es' } })");
    const { first, others } = await linesFor("visitas");
    expect(first).toBe("Buscar apoyo para “visitas”");
    expect(others[0]?.description).toMatch(/ – [Vv]isitas$/);
  });
});

test("the menu is there, and speaks the person's language from the next moment on", async () => {
  const isThere = (id: string) =>
    inWorker<boolean>(`chrome.contextMenus.update("${id}", {}).then(() => true, () => false)`);
  await until(() => isThere("find"), "the entry for a selection");
  expect(await isThere("open-panel")).toBe(true);
  expect(await isThere("never-made")).toBe(false);
  await inWorker(`{ globalThis.titles = []; const create = chrome.contextMenus.create;
    chrome.contextMenus.create = (entry, done) => { titles.push(entry.title); return create(entry, done); }; }`);
  await inWorker("chrome.storage.local.set({ settings: { version: 2, language: 'es' } })");
  await until(async () => (await inWorker<string[]>("titles")).includes("Buscar apoyo para “%s”"), "the Spanish menu");
});

test("the shortcut and the menu of the button open the panel of that window", async () => {
  await inWorker(`{ globalThis.opened = []; chrome.sidePanel.open = async (where) => void opened.push(where); }`);
  await inWorker(`chrome.commands.onCommand.dispatch("open-panel", { windowId: 7 })`);
  await inWorker(`chrome.contextMenus.onClicked.dispatch({ menuItemId: "open-panel" }, { windowId: 8 })`);
  expect(await inWorker("opened")).toEqual([{ windowId: 7 }, { windowId: 8 }]);
});
