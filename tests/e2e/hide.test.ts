import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage } from "../support/stage.ts";

// Quick hide, in the built extension in real Chromium: what is left in the window, and what Back and a reload bring up.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
let page: Page;
beforeEach(async () => {
  await browser.worker.evaluate("chrome.storage.local.clear()");
  page = await browser.context.newPage();
});
afterEach(() => page.close());

const open = async (path: string) => {
  await page.goto(own(path));
  await page.waitForSelector("main > *");
};
const button = () => page.getByRole("button", { name: "Hide", exact: true });
/** Going may take the answer along: that the tab has gone is for the caller to see. */
const go = (way: "back" | "forward") => page.evaluate(`history.${way}()`).catch(() => undefined);
/** Nothing but our name in the title, for as long as a screen takes to be drawn. */
async function expectNothingLeft(): Promise<void> {
  await page.waitForURL(own("empty.html"));
  await page.waitForTimeout(300);
  expect(await page.evaluate("[location.href, document.title, document.body.outerHTML.replace(/\\s/g, '')]")).toEqual([
    own("empty.html"),
    "Alongside",
    "<body></body>",
  ]);
}

describe.each(["popup.html", "options.html", "welcome.html"])("%s", (path) => {
  test("is hidden by its first button, by keyboard, too", async () => {
    await open(path);
    expect(await page.title()).toBe("Alongside");
    const first = page.locator("button, a, input, select, summary, [tabindex]").first();
    expect(await first.textContent()).toBe("Hide");
    await first.press("Enter");
    await expectNothingLeft();
  });
  test("is hidden by its key, and neither a reload nor Back brings it up again", async () => {
    await page.goto("https://example.org/");
    await open(path);
    for (const _press of [1, 2, 3]) await page.keyboard.press("Shift");
    await expectNothingLeft();
    await page.reload();
    await expectNothingLeft();
    await go("back");
    await page.waitForFunction("location.href === 'https://example.org/'");
    await go("forward");
    await expectNothingLeft();
  });
});

test("at the moment of the press nothing is left to be read, before the empty page is there", async () => {
  await open("popup.html");
  await page.getByRole("searchbox").fill("my son is in jail");
  const left = "document.querySelector('.top button').click(), [document.title, document.body.textContent]";
  expect(await page.evaluate(left)).toEqual(["Alongside", ""]);
  await expectNothingLeft(); // a page that is closed on its way there is not always seen to be closed
});

test("Back to an earlier window of ours in the same tab shows nothing of it; a new visit does", async () => {
  await open("popup.html");
  await page.getByRole("searchbox").fill("my son is in jail");
  await open("options.html");
  await button().click();
  await expectNothingLeft();
  await go("back");
  await page.waitForFunction("navigation.currentEntry.index === 0");
  await expectNothingLeft();
  await open("popup.html");
  await page.getByRole("article").first().waitFor();
});

test("the key is the one that the person chose, in every window, and none where none is wanted", async () => {
  const press = async (key: string) => {
    for (const _press of [1, 2, 3]) await page.keyboard.press(key);
  };
  await open("options.html");
  await page.getByRole("combobox", { name: /^Key that hides/ }).selectOption("Ctrl");
  const isKept = "chrome.storage.local.get('settings').then(({ settings }) => settings?.hideKey === 'control')";
  await until(() => page.evaluate<boolean>(isKept), "the key to be kept");
  await press("Shift");
  expect(await page.getByRole("heading", { name: "Options" }).isVisible()).toBe(true);
  await open("popup.html");
  await press("Control");
  await expectNothingLeft();
  await browser.worker.evaluate("chrome.storage.local.set({ settings: { version: 2, hideKey: 'none' } })");
  await open("popup.html");
  for (const key of ["Shift", "Control", "Escape"]) await press(key);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(own("popup.html"));
});

test("the real popup and the real side panel are blank, too", async () => {
  await page.goto("https://www.jpay.com/");
  const popup = await browser.pressIcon(page);
  await popup.until("document.querySelectorAll('article').length > 0");
  await popup.evaluate("document.querySelector('.top button').click()");
  const isEmpty = "location.href.endsWith('/empty.html') && document.body?.textContent.trim() === ''";
  await popup.until(isEmpty);
  await popup.close();
  const panel = await browser.openPanel();
  await panel.until("document.querySelectorAll('article').length > 0");
  await panel.evaluate("document.querySelector('.top button').click()");
  await panel.until(isEmpty);
  await panel.close();
});

test("nothing is written to remember that something was hidden", async () => {
  await open("popup.html");
  await button().click();
  await expectNothingLeft();
  const kept = "Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])";
  await until(async () => JSON.stringify(await browser.worker.evaluate(kept)) === "[{},{}]", "empty stores");
  expect(await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")).toEqual([0, 0, ""]);
});
