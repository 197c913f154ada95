import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { type Firefox, openFirefox } from "../../tools/browsers/firefox.ts";
import { openStage, type Stage } from "../../tools/browsers/stage.ts";
import { copyOfBuild } from "../support/buildCopy.ts";
import { pages } from "../support/pages.ts";

// The same in Firefox: with a file cut in half, a window says so, and Hide and a human voice are in reach.
const copy = copyOfBuild(".output/firefox-mv3");
let stage: Stage;
let browser: Firefox;

beforeAll(async () => {
  stage = await openStage(pages);
  browser = await openFirefox({ extension: copy.folder, proxyPort: stage.proxyPort });
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
  copy.remove();
});
const failed = "Something went wrong on our side. Press the icon to try again.";
/** What is not seen is not in `innerText`. */
const isSaid = `return document.body.innerText.includes(${JSON.stringify(failed)})`;

test.each(["popup", "sidepanel", "options", "welcome", "handout"])(
  "%s.html that cannot start says so in its own HTML, with numbers to call and a way out",
  async (name) => {
    await copy.without(`chunks/${name}-*.js`, async () => {
      await browser.goto(browser.own(`${name}.html`));
      await until(() => browser.evaluate<boolean>(isSaid), "the words in the HTML itself, after five seconds", 15);
    });
    const links = await browser.evaluate<string[]>(
      "for (const one of document.querySelectorAll('details')) one.open = true; return [...document.querySelectorAll('a')].filter((one) => one.checkVisibility()).map((one) => one.getAttribute('href'))",
    );
    for (const link of ["tel:988", "tel:911", "tel:1-800-799-7233", "empty.html"])
      expect(
        links.some((one) => one.endsWith(link)),
        link,
      ).toBe(true);
  },
);
test.each(["index", "finder", "places", "vocabulary", "records"])("%s, loaded later: the frame stays", async (file) => {
  await copy.without(`chunks/${file}-*.js`, async () => {
    await browser.goto(browser.own("popup.html"));
    await browser.until(isSaid);
  });
  const buttons = await browser.evaluate<string[]>(
    "return [...document.querySelectorAll('button')].filter((one) => one.checkVisibility()).map((one) => one.innerText)",
  );
  expect(buttons).toContain("Need help now?");
  expect(
    buttons.some((one) => one.startsWith("Hide")),
    "Hide",
  ).toBe(true);
});
test("a whole package shows nothing of it", async () => {
  await browser.goto(browser.own("popup.html"));
  await browser.until("return document.querySelector('input[type=search]') !== null");
  expect(await browser.evaluate(isSaid)).toBe(false);
});
