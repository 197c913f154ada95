import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../core/settings.ts";
import { type Firefox, openFirefox } from "../../tools/browsers/firefox.ts";
import { openStage } from "../../tools/browsers/stage.ts";
import { axeFaults } from "../support/axe.ts";

// Our windows in real Firefox, in both languages and themes, by axe. A tab stands for popup and sidebar, which axe cannot reach.
const list = {
  version: 1,
  entries: [
    { id: "prison-families-alliance", name: "Prison Families Alliance" },
    { id: "osborne-association", name: "Osborne Association" },
  ],
};

interface Screen {
  name: string;
  path: string;
  /** There when the screen stands. */
  awaited: string;
  /** Done in the page, once its first part stands. */
  act?: string;
}
const type = (words: string) =>
  `const box = document.querySelector("input[type=search]"); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event("input", { bubbles: true }));`;
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click();`;
const screens: readonly Screen[] = [
  { name: "popup, start", path: "popup.html", awaited: ".list article" },
  { name: "popup, results", path: "popup.html", awaited: ".chips", act: type("moms group in texas") },
  { name: "popup, crisis", path: "popup.html", awaited: ".crisis", act: type("suicide") },
  { name: "popup, nothing", path: "popup.html", awaited: "a[href='tel:211']", act: type("zzzzqqqq") },
  { name: "panel", path: "sidepanel.html", awaited: ".list article" },
  {
    name: "my list",
    path: "popup.html",
    awaited: ".entry-name",
    act: "document.querySelector('.foot .icon-list').closest('button').click();",
  },
  { name: "options", path: "options.html", awaited: "h1" },
  { name: "options, rules", path: "options.html", awaited: ".rules input", act: press("details summary") },
  { name: "welcome", path: "welcome.html", awaited: "h1" },
];

const combinations = languages.flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);
const found = new Map<string, readonly string[]>();
const keyOf = (...parts: string[]) => parts.join(", ");

async function faultsOn(browser: Firefox, { path, awaited, act }: Screen): Promise<readonly string[]> {
  await browser.goto(browser.own(path));
  await browser.until("return document.querySelector('main > *') !== null");
  if (path !== "options.html" && path !== "welcome.html")
    await browser.until("return document.querySelector('.list article, .foot') !== null");
  if (act) await browser.evaluate(act);
  await browser.until(`return document.querySelector(${JSON.stringify(awaited)}) !== null`);
  return axeFaults({ evaluate: (expression) => browser.evaluate(`return ${expression}`) });
}

beforeAll(async () => {
  const stage = await openStage(() => undefined);
  for (const { language, theme } of combinations) {
    const extension = resolve(".output/firefox-mv3");
    const browser = await openFirefox({ extension, proxyPort: stage.proxyPort, language, colorScheme: theme });
    await browser.goto(browser.own("options.html"));
    await browser.evaluate(`return browser.storage.local.set({ list: ${JSON.stringify(list)} })`);
    for (const screen of screens) found.set(keyOf(language, theme, screen.name), await faultsOn(browser, screen));
    found.set(
      keyOf(language, theme, "ground"),
      await browser.evaluate<string[]>("return [getComputedStyle(document.documentElement).backgroundColor]"),
    );
    await browser.close();
  }
  await stage.close();
}, 300_000);

describe.each(combinations)("in $language, $theme", ({ language, theme }) => {
  test.each(screens.map(({ name }) => name))("axe finds nothing in %s", (name) => {
    expect(found.get(keyOf(language, theme, name))).toEqual([]);
  });
  test("the theme is what it says", () => {
    const ground = theme === "dark" ? "rgb(18, 24, 27)" : "rgb(250, 248, 244)";
    expect(found.get(keyOf(language, theme, "ground"))).toEqual([ground]);
  });
});
