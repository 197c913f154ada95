import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { chromiumOnStage, expectNothingKept, search } from "../support/stage.ts";

// What a card offers beyond its words: a calendar file, a report, how far it is. In the built popup, in real Chromium.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const page = await browser.context.newPage();
await page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z")); // a schedule that is recent now will be old one day
beforeEach(async () => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
});
afterEach(() => expectNothingKept(browser));

const find = (words: string) => search(page, words);
const firstCard = () => page.getByRole("article").first();

test("a ZIP code puts the nearest group first and says how far it is; a wrong one is named calmly", async () => {
  await find("support group");
  const near = page.getByRole("textbox", { name: "ZIP, city or state" });
  await near.fill("97201");
  expect(await firstCard().getAttribute("aria-label")).toBe("Oregon CURE – support groups");
  expect(await firstCard().textContent()).toContain("Within about 10 miles of Portland");
  await near.fill("00000");
  expect(await page.locator("main").textContent()).toContain("We do not know that ZIP code. Try a city or a state.");
  await near.fill("09001");
  expect(await page.locator("main").textContent()).toContain("military or outside the states. Try a state.");
  expect(await page.getByRole("article").count()).toBeGreaterThan(0);
});

test("the next meeting can be put into a calendar, as a file with a neutral name", async () => {
  await find("Maine Prisoner Advocacy Coalition");
  const card = firstCard();
  await card.getByText(/^Next meeting: Saturday, /).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    card.getByRole("button", { name: "Add to my calendar" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Page.ics");
  const event = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), "utf8"))).getFirstSubcomponent(
    "vevent",
  );
  expect(event?.getFirstPropertyValue("summary")).toBe("Maine Prisoner Advocacy Coalition");
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2026-12-12T15:00:00Z"); // ten o'clock in Maine
});

describe("a report of a mistake", () => {
  test("can be copied, and its mail names neither a page nor a person", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await find("Prison Families Alliance");
    const card = firstCard();
    await card.getByRole("button", { name: "Prison Families Alliance", exact: true }).click();
    await card.getByText("Report a mistake").click();
    await card.getByRole("checkbox", { name: "The link does not work" }).check();
    const said = await card.getByRole("textbox", { name: "All that it says" }).inputValue();
    expect(said).toMatch(
      /^A mistake in Alongside: Prison Families Alliance\nEntry: prison-families-alliance, read on [A-Z][a-z]+ \d+, \d{4}\n- The link does not work$/,
    );
    const mail = new URL((await card.getByRole("link", { name: "Write a mail" }).getAttribute("href")) ?? "");
    expect(mail.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(said);
    await card.getByRole("button", { name: "Copy the text" }).click();
    await card.getByText("Copied.").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(said);
  });
  test("that was begun about one group says nothing of the next", async () => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await find("support group texas");
    const beside = page.getByRole("complementary").getByRole("article");
    const box = beside.getByRole("checkbox", { name: "The link does not work" });
    await beside.getByText("Report a mistake").click();
    await box.check();
    const second = page.locator(".list article").nth(1);
    await second.getByRole("button").first().click();
    expect(await beside.getAttribute("aria-label")).toBe(await second.getAttribute("aria-label"));
    expect(await box.count(), "a form that nobody opened").toBe(0);
    await beside.getByText("Report a mistake").click();
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
  });
});
