import type { Page } from "playwright-core";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type OwnWindow, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage } from "../support/stage.ts";

// The four people of design §1, by keyboard alone, in real Chromium: no pointer, no focus but by keys.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const mostTabs = 60;

/** What has the focus, as a screen reader would name it. */
const focusedName = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()";

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    if (name.test(await page.evaluate<string>(focusedName))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${mostTabs} presses of Tab did not lead to ${name}.`);
}

async function tabInWindowTo(window: OwnWindow, name: RegExp): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    if (name.test(await window.evaluate<string>(focusedName))) return;
    await window.press("Tab");
  }
  throw new Error(`${mostTabs} presses of Tab did not lead to ${name}.`);
}

async function openPopup(width = 400): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(own("popup.html"));
  await page.getByRole("article").first().waitFor();
  return page;
}

async function typeAndOpenFirst(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
  await page.locator(".list").getByRole("article", { name }).first().waitFor();
  await page.keyboard.press("Enter");
}

test("a mother on a jail-call site: from the note to the popup, and beside the page", async () => {
  const page = await browser.context.newPage();
  await page.goto("https://www.jpay.com/");
  await until(async () => (await browser.note(page)) !== undefined, "the note");
  // It takes no focus; whoever goes through the page by Tab comes to it.
  const isInNote = () =>
    page.evaluate(
      "![document.body, document.documentElement].includes(document.activeElement) && document.activeElement.parentElement === document.documentElement",
    );
  for (let presses = 0; !(await isInNote()); presses++) {
    expect(presses).toBeLessThan(mostTabs);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const popup = await browser.ownWindow("popup.html");
  await popup.until("document.querySelectorAll('.for-page .list article').length === 3");
  await tabInWindowTo(popup, /^Open beside the page$/);
  await popup.press("Enter");
  const panel = await browser.ownWindow("sidepanel.html");
  await panel.until("document.querySelectorAll('article').length > 0");
  // What she types stays hers while the page beside it changes.
  await panel.evaluate("document.querySelector('input[type=search]').focus()");
  await panel.type("visits in ohio");
  await panel.until("document.querySelector('.chips') !== null");
  await page.goto("https://www.securustech.net/");
  await page.waitForTimeout(500);
  expect(await panel.evaluate("document.querySelector('input[type=search]').value")).toBe("visits in ohio");
  expect(await panel.evaluate("document.querySelector('.chips') !== null")).toBe(true);
  await panel.close();
  await page.close();
});

test("a partner before a first hearing: from words to a group, its details, and the call", async () => {
  const page = await openPopup();
  await typeAndOpenFirst(page, "support group texas", "Texas Inmate Families Association");
  expect(await page.locator(".evidence").getByText("Where we read this").isVisible()).toBe(true);
  await tabTo(page, /^Call 512-371-0900/);
  expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("tel:512-371-0900");
  await page.close();
});

test.each([
  ["three presses of one key", (page: Page) => press(page, 3, "Shift")],
  ["the first button", pressFirstButton],
])("a grandmother who is not alone at the screen: gone by %s", async (_name, hide) => {
  const page = await openPopup();
  await page.keyboard.type("raising my grandchildren");
  await page.getByRole("list", { name: "Understood as:" }).waitFor();
  await hide(page);
  await until(async () => (await page.locator("body").textContent())?.trim() === "", "the page to be blank");
  expect(await page.title()).toBe("Alongside");
  await page.close();
});

async function press(page: Page, times: number, key: string): Promise<void> {
  for (let presses = 0; presses < times; presses++) await page.keyboard.press(key);
}

/** Back from the search box, where the person was writing. */
async function pressFirstButton(page: Page): Promise<void> {
  for (let presses = 0; (await page.evaluate(focusedName)) !== "Hide"; presses++) {
    expect(presses).toBeLessThan(6);
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Enter");
}

describe("an advocate with a client at the desk", () => {
  const picked = [
    "Prison Families Alliance",
    "Osborne Association",
    "FAMM",
    "Texas Inmate Families Association",
    "Friends and Families Center",
  ];
  beforeEach(() => browser.worker.evaluate("chrome.storage.local.clear()"));
  test("picks five, puts them in order, and has the page in the client's language", async () => {
    const page = await openPopup();
    for (const name of picked) {
      await typeAndOpenFirst(page, name, name);
      await tabTo(page, new RegExp(`^Save: ${name}$`));
      await page.keyboard.press("Space");
      await page.getByRole("button", { name: `Saved: ${name}`, exact: true }).waitFor();
    }
    await tabTo(page, /^My list \(5\)$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "My list" }).waitFor();
    await tabTo(page, /^Move up: Friends and Families Center$/);
    await press(page, 4, "Enter");
    await page.getByText("Friends and Families Center: now 1 of 5.").waitFor({ state: "attached" });
    for (let presses = 0; !(await page.evaluate("document.activeElement.matches('input[type=radio]')")); presses++) {
      expect(presses).toBeLessThan(mostTabs);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowDown");
    await tabTo(page, /^Make a page to print$/);
    const [sheet] = await Promise.all([browser.context.waitForEvent("page"), page.keyboard.press("Enter")]);
    await sheet.locator(".sheet").waitFor();
    expect(await sheet.title()).toBe("Hoja");
    expect(await sheet.locator(".sheet").textContent()).toContain("Apoyo para familias");
    const [first] = await sheet.locator(".sheet h2, .sheet h3").allTextContents();
    expect(first).toBe("Friends and Families Center");
    await tabTo(sheet, /^Print$/);
    await sheet.close();
    await page.close();
  });
});
