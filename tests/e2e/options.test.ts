import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage } from "../support/stage.ts";

// Options and the first page in real Chromium: for everyone, by keyboard alone, and with nothing that outlasts the browser.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const page = await browser.context.newPage();
const inWorker = <T>(expression: string) => browser.worker.evaluate<T>(expression);
const stores = () =>
  inWorker<unknown[]>("Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])");
const settings = async () =>
  (await inWorker<{ settings?: Record<string, unknown> }>("chrome.storage.local.get('settings')")).settings;

beforeEach(async () => {
  await inWorker("Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])");
  await page.bringToFront();
});
const open = async (path: string) => {
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await page.waitForSelector("main > *");
};

describe("by keyboard alone", () => {
  interface Stop {
    name: string;
    isSeen: boolean;
  }
  /** What has the focus, and whether a person sees it: with its ring, and not under the bar. */
  const focused = () =>
    page.evaluate<Stop>(`(() => {
      const one = document.activeElement;
      const name = one.labels?.[0]?.textContent ?? one.getAttribute("aria-label") ?? one.textContent;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const bar = document.querySelector(".top");
      const above = bar.contains(one) ? 0 : bar.getBoundingClientRect().bottom;
      return { name, isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 3 && box.top >= above - 1 && box.bottom <= innerHeight + 1 };
    })()`);
  /** Presses Tab until this has the focus; answers with all stops on the way, each of which must be seen. */
  async function tabTo(wanted: RegExp): Promise<string[]> {
    const names: string[] = [];
    while (names.length < 60) {
      await page.keyboard.press("Tab");
      const { name, isSeen } = await focused();
      expect(isSeen, name).toBe(true);
      names.push(name);
      if (wanted.test(name)) return names;
    }
    throw new Error(`Tab never came to ${wanted}: ${names.join(" | ")}`);
  }
  test("one goes through the first page, and turns notes off", async () => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await open("welcome.html");
    expect(await tabTo(/^A small note$/)).toEqual([
      "Hide",
      "EN, English",
      "ES, español",
      "Need help now?",
      "Start a search",
      "Show Alongside in",
      "State",
      "A small note",
    ]);
    for (const _press of [1, 2]) await page.keyboard.press("ArrowDown");
    await until(async () => (await settings()) !== undefined, "the settings");
    expect(await settings()).toMatchObject({ notes: { calls: "off", prison: "off", jail: "off", court: "off" } });
  });
  test("one goes through options and changes each kind of thing", async () => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await open("options.html");
    await tabTo(/^State$/);
    await page.keyboard.type("Tex");
    await tabTo(/^jail sites$/);
    await page.keyboard.type("No");
    await tabTo(/^A dot on the icon/);
    await page.keyboard.press("Space");
    await tabTo(/^Key that hides/);
    await page.keyboard.type("Es");
    await tabTo(/^Which sites, and why$/);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".rules");
    const changed = { state: "TX", dot: false, hideKey: "escape", notes: { jail: "off", calls: "note" } };
    await until(async () => (await settings())?.hideKey === "escape", "the last of the settings");
    expect(await settings()).toMatchObject(changed);
    await tabTo(/^Erase everything$/);
    await page.keyboard.press("Enter");
    await page.getByText("Erased. Browser history and printed pages stay.").waitFor();
    expect(await stores()).toEqual([{}, {}]);
    await tabTo(/^See the first page again$/);
    const [first] = await Promise.all([browser.context.waitForEvent("page"), page.keyboard.press("Enter")]);
    expect(first.url()).toMatch(/\/welcome\.html$/);
    await first.close();
  });
});

test("where nothing outlasts the browser, notes and windows go on as before, and the disk has the choice alone", async () => {
  await inWorker("chrome.storage.local.set({ settings: { version: 1, notes: 'note', state: 'OH' } })");
  await open("options.html");
  await page.getByRole("radio", { name: "Only until the browser closes" }).check();
  await page.getByText(/^All of it is forgotten when the browser closes/).waitFor();
  await page.getByText("State: Ohio").waitFor();
  expect((await stores())[0]).toEqual({ sessionOnly: true });

  await page.goto("https://www.jpay.com/");
  await until(async () => (await browser.note(page)) !== undefined, "the note");
  await until(async () => "quiet" in ((await stores())[1] as object), "the day of the note, in memory");
  expect((await stores())[0]).toEqual({ sessionOnly: true });
  await page.reload();
  await page.waitForTimeout(900);
  expect(await browser.note(page)).toBeUndefined(); // the day is spent

  const popup = await browser.pressIcon(page);
  await popup.until("document.querySelector('.for-page') !== null");
  expect(await popup.evaluate("document.querySelector('.for-page').textContent")).toContain("Ohio");
  await popup.close();
  await inWorker("chrome.storage.session.clear()"); // what the browser does when it closes
  await open("options.html");
  await page.getByText("Nothing is stored.").waitFor();
  expect(await page.getByRole("radio", { name: "Only until the browser closes" }).isChecked()).toBe(true);
});

test("a browser that is closed and started again has kept the choice, and nothing else", async () => {
  const profile = mkdtempSync(join(tmpdir(), "alongside-closed-"));
  const both = "Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])";
  const first = await chromiumOnStage({ profile });
  const window = await first.browser.context.newPage();
  await window.goto(`chrome-extension://${first.browser.id}/options.html`);
  await window.getByRole("combobox", { name: "State" }).selectOption("TX");
  await window.getByText("State: Texas").waitFor();
  await window.getByRole("radio", { name: "Only until the browser closes" }).check();
  await window.getByText(/^All of it is forgotten when the browser closes/).waitFor();
  expect(await first.browser.worker.evaluate(both)).toMatchObject([
    { sessionOnly: true },
    { settings: { state: "TX" } },
  ]);
  await first.close();
  const second = await chromiumOnStage({ profile });
  expect(await second.browser.worker.evaluate(both)).toEqual([{ sessionOnly: true }, {}]);
  await second.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("what was chosen for one kind of site holds on its pages", async () => {
  await inWorker(
    "chrome.storage.local.set({ settings: { version: 2, notes: { calls: 'off', prison: 'note' }, dot: false } })",
  );
  await page.goto("https://www.jpay.com/");
  await page.waitForTimeout(900);
  expect(await browser.note(page)).toBeUndefined();
  await page.goto("https://www.tdcj.texas.gov/visitation/");
  await until(async () => (await browser.note(page)) !== undefined, "the note of the other kind");
  const title =
    "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))";
  expect(await inWorker(title)).toBe("Alongside"); // no dot, so no word of one
});
