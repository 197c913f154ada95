import type { CDPSession, Page, Worker } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Chromium, type ChromiumNote, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, type OnStage } from "../support/stage.ts";

// The built extension in real Chromium while the disk is full, the worker dies, the extension is loaded anew or switched off, windows
// change the same thing at the same moment, and a window is private.
let on: OnStage;
let browser: Chromium;
let session: CDPSession;
/** Of the page below: it stops the workers of its origin. */
let stopper: CDPSession;
/** A page of ours, which outlives the worker: it looks into the store, and speaks to the browser. */
let watcher: Page;
let page: Page;

beforeAll(async () => {
  on = await chromiumOnStage();
  browser = on.browser;
  const connection = browser.context.browser();
  if (!connection) throw new Error("This Chromium gave no browser connection.");
  session = await connection.newBrowserCDPSession();
  watcher = await browser.context.newPage();
  await watcher.goto(own("options.html"));
  stopper = await browser.context.newCDPSession(watcher);
  await stopper.send("ServiceWorker.enable");
});
afterAll(() => on?.close());
beforeEach(async () => {
  await watcher.evaluate("Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])");
  page = await browser.context.newPage();
});
afterEach(() => page.close());

const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const jpay = (path = "/") => `https://www.jpay.com${path}`;
const stored = () =>
  watcher.evaluate<Record<string, unknown>>("chrome.storage.local.get(['settings', 'list', 'quiet', 'sessionOnly'])");
const put = (values: object) => watcher.evaluate((kept) => chrome.storage.local.set(kept), values);
const aDay = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);

async function workerTarget() {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(own("")));
}
/** As the browser does it when it needs the memory. With the next event another one starts, at once perhaps. */
async function killWorker(): Promise<void> {
  if ((await workerTarget()) === undefined) return;
  const isDead = new Promise<void>((done) =>
    stopper.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) done();
    }),
  );
  await stopper.send("ServiceWorker.stopAllWorkers");
  await isDead;
}
/** The worker that runs now, woken by a look at the store from our page; what is patched in it goes when it dies. */
async function inWorker(expression: string): Promise<void> {
  const target = await workerTarget();
  const isOurs = (worker: Worker) => worker.url() === target?.url;
  await until(async () => browser.context.serviceWorkers().some(isOurs), "the worker that runs now");
  await browser.context.serviceWorkers().findLast(isOurs)?.evaluate(expression);
}
async function note(): Promise<ChromiumNote> {
  let found: ChromiumNote | undefined;
  await until(async () => {
    found = await browser.note(page);
    return found !== undefined;
  }, `a note on ${page.url()}`);
  if (!found) throw new Error("No note.");
  return found;
}
const noteGone = () => until(async () => (await browser.note(page)) === undefined, "the note to leave");
/** A page settles for 500 ms at most, and the background answers within milliseconds: 900 without a note is none. */
async function expectNoNote(): Promise<void> {
  await page.waitForTimeout(900);
  expect(await browser.note(page)).toBeUndefined();
}

describe("the worker dies", () => {
  test("while the note stands: pressed, it opens the popup; closed, it is gone; and the day is spent once", async () => {
    await page.goto(jpay());
    await note();
    const spent = await stored();
    expect(spent).toEqual({ quiet: { calls: aDay } });
    await killWorker();
    await (await note()).press(".open");
    const popup = await browser.ownWindow("popup.html");
    await popup.until("document.querySelector('input[type=search]') !== null");
    await popup.close();
    await killWorker();
    await page.bringToFront();
    await (await note()).press(".close");
    await noteGone();
    await killWorker();
    await page.goto(jpay("/app"));
    await expectNoNote();
    expect(await stored()).toEqual(spent);
  });
  test("before a page is seen: it wakes, and the note comes", async () => {
    await killWorker();
    await page.goto(jpay());
    await note();
    expect(await stored()).toEqual({ quiet: { calls: aDay } });
  });
  test("while the note is on its way: no second one comes, and the next day is as any other", async () => {
    await page.goto("https://example.org/");
    await wake();
    await inWorker("{ chrome.scripting.executeScript = () => new Promise(() => 0); }");
    await page.goto(jpay());
    await until(async () => "quiet" in (await stored()), "the day to be spent");
    await killWorker();
    expect(await browser.note(page)).toBeUndefined();
    await page.goto(jpay("/app"));
    await expectNoNote();
    await put({ quiet: { calls: "2020-01-01" } });
    await page.goto(jpay());
    await note();
  });
  test("after words were handed over: they stand in the popup", async () => {
    await page.goto("https://example.org/");
    await wake();
    await inWorker("{ chrome.action.openPopup = () => new Promise(() => 0); }");
    await inWorker("{ chrome.omnibox.onInputEntered.dispatch('visits Ohio', 'currentTab'); }");
    const inMemory = () => watcher.evaluate<object>("chrome.storage.session.get(null)");
    await until(async () => "handed:words" in (await inMemory()), "the words to be handed over");
    await killWorker();
    await page.goto(own("popup.html"));
    await page.locator("ul[aria-label=Results] article").first().waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("visits Ohio");
    expect([await inMemory(), await stored()]).toEqual([{}, {}]);
  });
  test("while a list is made, printed and erased: nothing of that needs it", async () => {
    await killWorker();
    await page.goto(own("popup.html"));
    await page.getByRole("searchbox").fill("visits Ohio");
    await page
      .getByRole("button", { name: /^Save: / })
      .first()
      .click();
    await until(async () => "list" in (await stored()), "the entry to be kept");
    await killWorker();
    await watcher.reload();
    await watcher
      .getByText(/^My list: /)
      .first()
      .waitFor();
    await watcher.getByRole("button", { name: "Erase everything" }).click();
    await watcher.getByText("Nothing is stored.").waitFor();
    expect(await stored()).toEqual({});
  });
});

/** A worker that was stopped starts with the next event; ours hears of changed settings. */
async function wake(): Promise<void> {
  await put({ settings: {} });
  await until(async () => (await workerTarget()) !== undefined, "the worker to start");
  await watcher.evaluate("chrome.storage.local.clear()");
}

describe("the store is full to the brim", () => {
  /** To the last byte: a value counts as its JSON, with its key. */
  const fill = `(async () => {
    const { local } = chrome.storage;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'filler""'.length;
    await local.set({ filler: "x".repeat(left) });
    if ((await local.getBytesInUse()) !== local.QUOTA_BYTES) throw new Error("The store is not full.");
  })()`;
  test("what was kept stays; each change says that it was not, and is kept once there is room", async () => {
    const list = { version: 1, entries: [{ id: "a", name: "Group a" }] };
    await put({ list, quiet: { jail: "always" } });
    await watcher.evaluate(fill);
    await page.goto(own("popup.html"));
    await page.getByRole("button", { name: /^ES,/ }).click();
    await page.getByText("El navegador no pudo guardarlo. Se pierde al cerrar esta ventana.").waitFor();
    await page.getByRole("searchbox").fill("visits Ohio");
    await page
      .getByRole("button", { name: /^Guardar: / })
      .first()
      .click();
    await page.getByText("El navegador no pudo guardarlo; su lista sigue aquí hasta que cierre.").waitFor();
    expect(await stored()).toMatchObject({ list, quiet: { jail: "always" } });
    expect(await stored()).not.toHaveProperty("settings");
    await watcher.evaluate("chrome.storage.local.remove('filler')");
    await page
      .getByRole("button", { name: /^Guardar: / })
      .first()
      .click();
    await until(async () => ((await stored()).list as typeof list).entries.length === 3, "all three to be kept");
    await page.getByRole("button", { name: /^EN,/ }).click();
    await until(async () => "settings" in (await stored()), "the choice to be kept");
  });
  test("no note comes that could not be remembered, and so none comes twice", async () => {
    await watcher.evaluate(fill);
    await page.goto(jpay());
    await expectNoNote();
    expect(await stored()).not.toHaveProperty("quiet");
  });
  test("nothing moves into memory or back halfway", async () => {
    const list = { version: 1, entries: [{ id: "a", name: "Group a" }] };
    await put({ list });
    await watcher.evaluate(fill);
    await page.goto(own("options.html"));
    await page.getByRole("radio", { name: "Only until the browser closes" }).click();
    await page.getByText("This browser would not change that. Please try again.").waitFor();
    expect(await stored()).toMatchObject({ list });
    expect((await stored()).sessionOnly ?? false).toBe(false);
  });
});

test("a page that hangs keeps neither the list nor the options from who opens the popup on it", async () => {
  await page.goto("https://example.org/");
  await page.evaluate("void setTimeout(() => { const end = Date.now() + 9000; while (Date.now() < end); }, 300)");
  await page.waitForTimeout(400);
  const popup = await browser.pressIcon(page);
  await popup.until("/My list/.test(document.querySelector('footer')?.innerText ?? '')");
  expect(await popup.evaluate("document.querySelector('ul[aria-label]') !== null"), "places to start").toBe(true);
  await popup.close();
});

describe("two windows", () => {
  test("that change things at the same moment lose none of them, and show the same", async () => {
    const other = await browser.context.newPage();
    for (const one of [page, other]) await one.goto(own("options.html"));
    const choose = (one: Page, name: string, value: string) =>
      one.getByRole("combobox", { name, exact: true }).selectOption(value);
    await Promise.all([choose(page, "State", "OH"), choose(other, "State", "TX"), choose(watcher, "State", "NY")]);
    await Promise.all([choose(page, "State", "FL"), other.getByRole("button", { name: /^ES,/ }).click()]);
    const last = async () => (await stored()).settings as { state?: string; language?: string } | undefined;
    await until(async () => (await last())?.language === "es" && (await last())?.state === "FL", "both to be kept");
    for (const one of [page, other, watcher]) await one.getByText("Estado: Florida").waitFor();
    await other.close();
  });
  test("that add to the list at the same moment keep both", async () => {
    const other = await browser.context.newPage();
    for (const [one, words] of [
      [page, "visits Ohio"],
      [other, "libros"],
    ] as const) {
      await one.goto(own("popup.html"));
      await one.getByRole("searchbox").fill(words);
      await one.locator("ul[aria-label=Results] article").first().waitFor();
    }
    const save =
      "[...document.querySelectorAll('ul[aria-label=Results] button')].find((one) => /^Save: /.test(one.ariaLabel ?? one.textContent)).click()";
    await Promise.all([page.evaluate(save), other.evaluate(save)]);
    await until(
      async () => ((await stored()).list as { entries: unknown[] } | undefined)?.entries.length === 2,
      "both entries",
    );
    for (const one of [page, other])
      await one
        .getByRole("button", { name: /^My list.*2/ })
        .last()
        .waitFor();
    await other.close();
  });
});
