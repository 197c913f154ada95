import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage } from "../support/stage.ts";

// Popup and panel by keys alone, in real Chromium.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const page = await browser.context.newPage();

const focused = () => page.evaluate("document.activeElement.closest('article')?.getAttribute('aria-label')");
const isInBox = () => page.evaluate("document.activeElement.matches('input[type=search]')");
const openNames = () =>
  page.locator(".name[aria-expanded=true]").evaluateAll((names) => names.map((name) => name.textContent));
const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const names = () =>
  page.locator(".list article").evaluateAll((cards) => cards.map((card) => card.getAttribute("aria-label")));

async function openPopup(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.getByRole("article").first().waitFor();
}

describe("in a popup", () => {
  beforeEach(() => openPopup(400));
  test("the words go into the box at once; Enter opens the first result, and Escape closes it again", async () => {
    expect(await isInBox()).toBe(true);
    await page.keyboard.type("osborne association");
    await press("Enter"); // the search itself may still be on its way: what was asked for is then opened as it comes
    await until(async () => (await focused()) === "Osborne Association", "the first result to be opened");
    expect(await openNames()).toEqual(["Osborne Association"]);
    await press("Escape");
    expect(await openNames()).toEqual([]);
    expect(await focused()).toBe("Osborne Association");
  });
  test("arrows walk through the results and back into the box; / goes there from anywhere", async () => {
    await page.keyboard.type("support group texas");
    await page.getByRole("list", { name: "Understood as:" }).waitFor();
    const [first, second, third] = await names();
    await press("ArrowDown", "ArrowDown");
    expect(await focused()).toBe(second);
    await press("Tab"); // into the card: the arrows go on from there
    await press("ArrowDown");
    expect(await focused()).toBe(third);
    await press("ArrowUp", "ArrowUp");
    expect(await focused()).toBe(first);
    await press("ArrowUp");
    expect(await isInBox()).toBe(true);
    await press("ArrowDown", "/");
    expect(await isInBox()).toBe(true);
    expect(await page.getByRole("searchbox").inputValue()).toBe("support group texas");
    await page.keyboard.type("/");
    expect(await page.getByRole("searchbox").inputValue()).toBe("support group texas/");
  });
  test("in a choice the arrows are its own", async () => {
    await page.locator(".filters summary").click();
    await page.getByRole("combobox", { name: "For whom" }).focus();
    await press("ArrowDown");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("SELECT");
  });
});

test("where there is room, the chosen result stands beside the list", async () => {
  await openPopup(1100);
  await page.keyboard.type("support group texas");
  await page.getByRole("list", { name: "Understood as:" }).waitFor();
  const [first, second] = await names();
  const beside = page.getByRole("complementary").getByRole("article");
  expect(await beside.getAttribute("aria-label")).toBe(first);
  await press("ArrowDown", "ArrowDown", "Enter");
  expect(await beside.getAttribute("aria-label")).toBe(second);
  expect(await focused()).toBe(second);
  expect(await beside.locator(".evidence").getByText("Where we read this").isVisible()).toBe(true);
  const [list, details] = [await page.locator(".list").boundingBox(), await beside.boundingBox()];
  expect((details?.x ?? 0) - (list?.x ?? 0)).toBeGreaterThan(300);
});
