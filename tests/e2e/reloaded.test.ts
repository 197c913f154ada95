import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, type ChromiumNote, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, type OnStage } from "../support/stage.ts";

// The extension is updated, switched off and on again while pages and windows are open, allowed in private windows, and started again
// on a store that was destroyed: by the browser's own page of extensions, in one profile that stays.
const profile = mkdtempSync(join(tmpdir(), "alongside-reloaded-"));
let on: OnStage;
let browser: Chromium;
let extensions: Page;
let page: Page;

async function start() {
  on = await chromiumOnStage({ profile });
  browser = on.browser;
  extensions = await browser.context.newPage();
  await extensions.goto("chrome://extensions");
  // Chromium keeps what was loaded from a folder switched off when it is loaded anew, but for developers.
  await extensions.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
  page = await browser.context.newPage();
}
beforeAll(start);
afterAll(async () => {
  await on?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const jpay = (path = "/") => `https://www.jpay.com${path}`;
/** In a page of ours, opened for it: the worker comes and goes. */
async function inOurs<T>(expression: string): Promise<T> {
  const ours = await browser.context.newPage();
  const isThere = () =>
    ours.goto(own("empty.html")).then(
      () => true,
      () => false,
    );
  await until(isThere, "the extension to be back"); // right after it was loaded anew it is not
  const value = await ours.evaluate<T>(expression);
  await ours.close();
  return value;
}
const stored = () => inOurs("chrome.storage.local.get(null)");
const forget = () => inOurs("chrome.storage.local.clear()");
async function noteOn(one: Page): Promise<ChromiumNote> {
  let found: ChromiumNote | undefined;
  await one.bringToFront();
  await until(async () => {
    found = await browser.note(one);
    return found !== undefined;
  }, `a note on ${one.url()}`);
  if (!found) throw new Error("No note.");
  return found;
}
const setEnabled = (isEnabled: boolean) =>
  extensions.evaluate(`new Promise((done) => chrome.management.setEnabled("${browser.id}", ${isEnabled}, done))`);
const reload = () => extensions.evaluate(`chrome.developerPrivate.reload("${browser.id}", { failQuietly: true })`);

test.each([
  ["updated", reload],
  [
    "switched off and on again",
    async () => {
      await setEnabled(false);
      await setEnabled(true);
    },
  ],
])(
  "%s under an open page: its note closes by ×, nothing is thrown into it, and no second one comes",
  async (_how, change) => {
    await forget();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on(
      "console",
      (message) => message.type() === "error" && !/favicon/.test(message.location().url) && errors.push(message.text()),
    );
    await page.goto(jpay());
    await noteOn(page);
    const kept = await stored();
    const window = await browser.context.newPage();
    await window.goto(own("options.html"));
    await change();
    await until(async () => !browser.context.pages().includes(window), "the browser to close our window");
    const closed = browser.note(page);
    if (await closed) {
      await (await noteOn(page)).press(".close");
      await until(async () => (await browser.note(page)) === undefined, "the note to leave");
    }
    await page.evaluate("history.pushState({}, '', '/app')");
    await page.waitForTimeout(900);
    expect(await browser.note(page)).toBeUndefined();
    expect(errors).toEqual([]);
    expect(await stored(), "what was kept stays").toEqual(kept);
    await forget();
    await page.goto(jpay());
    await noteOn(page);
    const notes = await page.evaluate(
      "[...document.documentElement.children].filter(({ localName }) => localName === 'div').length",
    );
    expect(notes, "the script runs once in a page").toBe(1);
  },
);

test("while it is switched off, a page that it spoke on goes on as before", async () => {
  await forget();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(jpay());
  await noteOn(page);
  await setEnabled(false);
  await page.evaluate("history.pushState({}, '', '/app')");
  await until(async () => (await browser.note(page)) === undefined, "the note to leave with its page");
  await page.goto(jpay("/buttons"));
  await page.waitForTimeout(900);
  expect(await browser.note(page)).toBeUndefined();
  expect(errors).toEqual([]);
  await setEnabled(true);
});

test("a private window gets no note, and leaves nothing behind, though the extension is allowed there", async () => {
  await forget();
  await extensions.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${browser.id}", incognitoAccess: true })`,
  );
  await until(() => inOurs<boolean>("chrome.extension.isAllowedIncognitoAccess()"), "access to private windows");
  const seen = await inOurs<{ incognito: boolean; divs: number }>(`(async () => {
    const { tabs: [{ id }], incognito } = await chrome.windows.create({ incognito: true, url: "${jpay()}" });
    while ((await chrome.tabs.get(id)).status !== "complete") await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 1500));
    const func = () => [...document.documentElement.children].filter(({ localName }) => localName === "div").length;
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
    await chrome.tabs.remove(id);
    return { incognito, divs: result };
  })()`);
  expect(seen).toEqual({ incognito: true, divs: 0 });
  expect(await stored()).toEqual({});
  await page.goto(jpay());
  await noteOn(page); // in an ordinary window the same page has one
});

test("on a store whose files were destroyed the browser starts, and the window works", async () => {
  await inOurs("chrome.storage.local.set({ settings: { language: 'es' } })");
  await on.close();
  const files = globSync("Default/Local Extension Settings/*/*", { cwd: profile });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) writeFileSync(join(profile, file), "junk ".repeat(200));
  await start();
  await page.goto(own("popup.html"));
  await page.getByRole("searchbox").fill("visits Ohio");
  await page.locator("ul[aria-label=Results] article").first().waitFor();
  await page.getByRole("button", { name: /^ES,/ }).click();
  await page.getByRole("button", { name: "Ocultar" }).waitFor();
});
