import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { copyOfBuild } from "../support/buildCopy.ts";
import { chromiumOnStage } from "../support/stage.ts";

// A copy of the build, in which one file after the other is cut in half: whatever is missing, no window is blank, it says in plain
// words what to do, and to hide and to reach a human voice is possible.
const copy = copyOfBuild();
const { browser, close } = await chromiumOnStage({ extension: copy.folder });
afterAll(async () => {
  await close();
  copy.remove();
});
const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const failed = "Something went wrong on our side. Press the icon to try again.";

/** Opens a window with one file cut in half; the file is whole again when all was read that is read at once. */
async function open(path: string, file: string, act?: (page: Page) => Promise<void>): Promise<Page> {
  const page = await browser.context.newPage();
  await copy.without(file, async () => {
    await page.goto(own(path), { waitUntil: "load" });
    await act?.(page);
  });
  return page;
}

describe("a window that cannot start", () => {
  const common = ["start", "texts", "parts"];
  test.each([
    ["popup.html", ["popup", ...common]],
    ["sidepanel.html", ["sidepanel"]],
    ["options.html", ["options", "rooms"]],
    ["welcome.html", ["welcome"]],
    ["handout.html", ["handout", "records"]],
  ] as const)("%s says so in its own HTML, in both languages, with Hide and numbers to call", async (path, files) => {
    const pages: Page[] = [];
    for (const file of files) pages.push(await open(path, `chunks/${file}-*.js`));
    for (const page of pages) {
      await page.getByText(failed).waitFor({ timeout: 10_000 });
      expect(await page.title()).toBe("Alongside");
      expect(await page.getByText("Algo falló de nuestro lado.").isVisible()).toBe(true);
      for (const words of ["Need help now?", "¿Necesita ayuda ahora?"]) {
        await page.getByText(words).click();
        const links = page.locator("details[open]", { hasText: words }).locator("a[href^=tel]:visible");
        const numbers = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        expect(numbers).toEqual(["tel:988", "tel:911", "tel:1-800-799-7233"]);
      }
      await page.getByRole("link", { name: "Hide · Ocultar" }).click();
      await page.waitForURL(own("empty.html"));
      await page.close();
    }
  });
  test("shows the same where its styles are cut, too", async () => {
    const page = await open("popup.html", "assets/*.css", (one) => one.locator("header").waitFor());
    expect(await page.getByRole("button", { name: "Hide" }).isVisible()).toBe(true);
    await page.close();
  });
  test("otherwise shows nothing of it, and has nothing of it left", async () => {
    const page = await browser.context.newPage();
    for (const path of ["popup.html", "sidepanel.html", "options.html", "welcome.html", "handout.html"]) {
      await page.goto(own(path));
      await page.locator("header").waitFor();
      expect(await page.locator(".stand-in").count(), path).toBe(0);
    }
    await page.close();
  });
});

/** The frame of the window stands, with a plain sentence in it. */
async function expectSaid(page: Page): Promise<void> {
  await page.getByText(failed).waitFor();
  expect(await page.getByText("For help near you, call 211.").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Hide" }).isVisible()).toBe(true);
  await page.getByRole("button", { name: "Need help now?" }).click();
  expect(await page.getByRole("link", { name: "Call 988" }).isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "Call 911" }).isVisible()).toBe(true);
}
const said = (page: Page) => page.getByText(failed).waitFor();

describe("a part that cannot be loaded", () => {
  test.each(["index", "finder", "places", "vocabulary", "records"])("%s: the frame stays", async (file) => {
    const page = await open("popup.html", `chunks/${file}-*.js`, said);
    await expectSaid(page);
    await page.close();
  });
  test("what mends words: search goes on without it", async () => {
    const page = await open("popup.html", "chunks/rough-*.js", said);
    await page.getByRole("searchbox").fill("visits Ohio");
    await page.locator("ul[aria-label=Results] article").first().waitFor();
    await expectSaid(page);
    await page.close();
  });
  test.each(["lookAt", "sites"])("%s, what looks at the page beside: search goes on without it", async (file) => {
    const beside = await browser.context.newPage();
    await beside.goto("https://www.jpay.com/hello");
    const options = await browser.context.newPage();
    await options.goto(own("options.html"));
    await options.evaluate(`chrome.tabs.query({ url: "https://www.jpay.com/hello" }).then(([{ id }]) =>
      chrome.storage.session.set({ "handed:tabId": { value: id, at: Date.now() } }))`);
    const page = await open("popup.html", `chunks/${file}-*.js`, said);
    await page.getByRole("searchbox").fill("visits Ohio");
    await page.locator("ul[aria-label=Results] article").first().waitFor();
    await expectSaid(page);
    for (const one of [page, options, beside]) await one.close();
  });
  test("the list, which is not lost by it", async () => {
    const options = await browser.context.newPage();
    await options.goto(own("options.html"));
    await options.evaluate(
      "chrome.storage.local.set({ list: { version: 1, entries: [{ id: 'a', name: 'Group a' }] } })",
    );
    const page = await open("popup.html", "chunks/MyList-*.js", async (one) => {
      await one.getByRole("button", { name: /^My list/ }).click();
      await said(one);
    });
    await expectSaid(page);
    await page.reload();
    await page.getByRole("button", { name: /^My list/ }).click();
    await page.getByText("Group a").first().waitFor();
    await options.evaluate("chrome.storage.local.clear()");
    for (const one of [page, options]) await one.close();
  });
  test("what reckons dates: the card stays, and what to do next", async () => {
    const page = await open("popup.html", "chunks/NextDate-*.js", async (one) => {
      await one.getByRole("searchbox").fill("Maine Prisoner Advocacy Coalition");
      await one.getByRole("article", { name: "Maine Prisoner Advocacy Coalition" }).getByText(failed).first().waitFor();
    });
    await expect.poll(() => page.locator("ul[aria-label=Results] article").count()).toBeGreaterThan(1);
    expect(await page.locator("article .actions").first().isVisible()).toBe(true);
    await page.close();
  });
  describe("a text", () => {
    test("that somebody opens: the rest of the window stays", async () => {
      const page = await open("popup.html", "chunks/guides.en-*.js", async (one) => {
        await one.setViewportSize({ width: 400, height: 600 });
        await one.getByRole("complementary").waitFor({ state: "detached" }); // no card stands beside the list
        const summary = one.locator("footer summary").first();
        await summary.evaluate((part) => (part as HTMLElement).click()); // not by the mouse, which waits for what goes with the press
        await one.locator("footer").getByText(failed).waitFor();
      });
      await expectSaid(page);
      expect(await page.getByRole("button", { name: /^My list/ }).isVisible()).toBe(true);
      await page.getByRole("searchbox").fill("visits Ohio");
      await page.locator("ul[aria-label=Results] article").first().waitFor();
      await page.close();
    });
    test("of an opened card: the card and the list stay", async () => {
      const page = await open("popup.html", "chunks/guides.en-*.js", async (one) => {
        await one.setViewportSize({ width: 1000, height: 700 }); // the first card stands beside the list, opened
        await said(one);
      });
      expect(await page.locator("article").count()).toBeGreaterThan(1);
      expect(await page.locator(".evidence").isVisible()).toBe(true);
      expect(await page.getByRole("button", { name: /^My list/ }).isVisible()).toBe(true);
      await page.close();
    });
  });
});
