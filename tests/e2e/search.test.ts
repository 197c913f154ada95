import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { chromiumOnStage, expectNothingKept, search } from "../support/stage.ts";

// What a search understood, and how a person narrows it. In the built popup, in real Chromium.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const page = await browser.context.newPage();
beforeEach(async () => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
});

const find = (words: string) => search(page, words);
const chips = () => page.getByRole("list", { name: "Understood as:" }).getByRole("button");
const count = () => page.getByRole("status").filter({ hasText: "result" });
const names = () =>
  page.getByRole("article").evaluateAll((cards) => cards.map((card) => card.getAttribute("aria-label")));
const filter = (name: string) => page.getByRole("combobox", { name });
/** Chooses in a filter, and waits for an answer: the search itself may still be on its way. */
async function choose(name: string, option: string | { label: string }): Promise<void> {
  await filter(name).selectOption(option);
  await count().waitFor();
}
const openFilters = () => page.locator(".filters summary").click();

test("what was understood stands there as chips; pressed by keyboard, one takes its words out of the box", async () => {
  await find("moms group in texas");
  expect(await chips().allTextContents()).toEqual(["mothers ×", "Support group ×", "Texas ×"]);
  await chips().nth(2).press("Enter");
  expect(await page.getByRole("searchbox").inputValue()).toBe("moms group in");
  expect(await chips().allTextContents()).toEqual(["mothers ×", "Support group ×"]);
  await expectNothingKept(browser);
});

test("the words are marked in names and texts, as marks that are read as plain text", async () => {
  await find("grandparents");
  const marked = page.locator("article mark");
  expect(await marked.count()).toBeGreaterThan(2);
  for (const text of await marked.allTextContents()) expect(text.toLowerCase()).toMatch(/^grandparent/);
});

test("the count is announced politely, once for each answer", async () => {
  await find("visits");
  expect(await count().textContent()).toMatch(/^\d+ results$/);
});

describe("filters", () => {
  afterEach(() => expectNothingKept(browser));
  test("leave out what does not fit, go on counting with other words, and are taken back at once", async () => {
    await find("support group");
    const before = await names();
    await openFilters();
    await choose("Language", { label: "Spanish" });
    await page.getByRole("button", { name: "Show more" }).click();
    const spanish = await names();
    expect(spanish).not.toEqual(before);
    expect(spanish).toContain("Defensoría de los Derechos Carcelarios");
    expect(spanish).not.toContain("Prison Families Alliance");
    await find("support group chicago");
    expect((await names())[0]).toBe("Kolbe House Jail Ministry");
    expect(await page.locator(".filters summary").textContent()).toBe("Narrow down (1)");
    await page.getByRole("button", { name: "Choose none" }).click();
    await find("support group");
    expect(await names()).toEqual(before);
  });
  test("alone are a search, too", async () => {
    await openFilters();
    await choose("Faith", { label: "Jewish" });
    expect(await names()).toContain("The Aleph Institute");
  });
  test("that nothing has together never end in nothing, and say what was left out", async () => {
    await openFilters();
    await choose("Faith", { label: "Jewish" });
    await choose("For whom", { label: "LGBTQ people" });
    await choose("Cost", "paid");
    expect(await page.locator(".notice").first().textContent()).toMatch(
      /^Nothing fits all of this\. Shown without “.+”\.$/,
    );
    expect((await names()).length).toBeGreaterThan(0);
  });
});
