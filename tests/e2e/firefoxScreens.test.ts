import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Language, languages } from "../../core/settings.ts";
import { t } from "../../platform/i18n.ts";
import { until } from "../../tools/browsers/chromium.ts";
import { type Firefox, openFirefox } from "../../tools/browsers/firefox.ts";
import { pressIcon } from "../../tools/browsers/firefoxPopup.ts";
import { openStage } from "../../tools/browsers/stage.ts";
import { callPage, countyPage, tourPages } from "../../tools/tour/pages.ts";
import { axeFaults } from "../support/axe.ts";
import { namesLookedUp, proxiedHosts, strangersOf } from "../support/silence.ts";

// Our windows in real Firefox, in both languages and themes, by axe. A tab stands for popup and sidebar, which axe cannot reach;
// narrow and enlarged windows are Chromium's part.
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
  /** Done in turn once the first part stands: the act, and what is there when it is done. */
  steps: readonly (readonly [act: string, awaited: string])[];
}
const type = (words: string) =>
  `const box = document.querySelector("input[type=search]"); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event("input", { bubbles: true }));`;
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click();`;
const pressWords = (language: Language, key: Parameters<typeof t>[1]) =>
  `[...document.querySelectorAll("button, summary")].find((one) => one.textContent.trim() === ${JSON.stringify(t(language, key))}).click();`;

const screensIn = (language: Language): readonly Screen[] => {
  const people = [type(language === "en" ? "moms group in texas" : "grupo para mamás en texas"), ".chips"] as const;
  const popup = (name: string, ...steps: Screen["steps"]) => ({ name: `popup, ${name}`, path: "popup.html", steps });
  return [
    popup("start", ["", ".list article"]),
    popup("results", people),
    popup(
      "open",
      people,
      [press("article .name"), "article summary"],
      [pressWords(language, "report.title"), ".report"],
    ),
    popup("meeting", [type("Maine Prisoner Advocacy Coalition"), "section article .schedule"]),
    popup("filters", people, [press(".filters summary"), ".filters select"]),
    popup("crisis", [type("suicide"), ".crisis"]),
    popup("danger", [type(language === "en" ? "he hits me" : "mi esposo me pega"), ".crisis"]),
    popup("help", [pressWords(language, "crisis.link"), ".crisis"]),
    popup("guides", [pressWords(language, "guides.title"), ".foot .guide"], [press(".guide summary"), ".guide p"]),
    popup("nothing", [type("zzzzqqqq"), "a[href='tel:211']"]),
    popup("list", [press(".foot button:has(.icon-list)"), ".entry-name"]),
    { name: "hand-out", path: "handout.html", steps: [["", ".sheet"]] },
    { name: "panel", path: "sidepanel.html", steps: [["", ".list article"]] },
    { name: "options", path: "options.html", steps: [["", "h1"]] },
    { name: "options, rules", path: "options.html", steps: [[press("details summary"), ".rules input"]] },
    { name: "welcome", path: "welcome.html", steps: [["", "h1"]] },
  ];
};
const names = screensIn("en").map(({ name }) => name);

const combinations = languages.flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);
const found = new Map<string, readonly string[]>();
const keyOf = (...parts: string[]) => parts.join(", ");

async function faultsOn(browser: Firefox, { path, steps }: Screen): Promise<readonly string[]> {
  await browser.goto(browser.own(path));
  await browser.until("return document.querySelector('main > *') !== null");
  if (path === "popup.html") await browser.until("return document.querySelector('.list article') !== null");
  for (const [act, awaited] of steps) {
    await browser.evaluate(act);
    await browser.until(`return document.querySelector(${JSON.stringify(awaited)}) !== null`);
  }
  return axeFaults({ evaluate: (expression) => browser.evaluate(`return ${expression}`) });
}

interface Look {
  language: Language;
  theme: "light" | "dark";
}
/** Each language once, each way of listening once: it is the network that is looked at there. */
const hasPopups = ({ language, theme }: Look) => (language === "en") === (theme === "light");

/** The screens that stand on a page of others: the note, and the real popup on a listed page and on a county's. */
async function showOnPages(browser: Firefox, look: Look): Promise<void> {
  const { language } = look;
  await browser.goto(callPage[language]);
  await until(async () => (await browser.note()) !== undefined, "the note", 20);
  await browser.goto(countyPage[language]);
  if (!hasPopups(look)) return;
  for (const [page, part] of [
    [callPage[language], ".for-page article"],
    [countyPage[language], ".allow"],
  ] as const) {
    await browser.goto(page);
    const popup = await pressIcon(browser);
    await popup.until(`return popup.querySelector("${part}") !== null`);
    await popup.close();
  }
}

/** What proxy and browser saw of the network on each tour: with the dark theme only what the tour opens goes through the proxy. */
const heard = new Map<string, { strangers: string[]; names: string[]; requests: readonly string[] }>();
const opened = ["www.jpay.com", "www.saukso.us"];

beforeAll(async () => {
  const extension = resolve(".output/firefox-mv3");
  const folder = mkdtempSync(join(tmpdir(), "alongside-log-"));
  for (const { language, theme } of combinations) {
    const stage = await openStage(tourPages);
    const log = join(folder, `${language}-${theme}`);
    const proxied = theme === "dark" ? proxiedHosts("firefox", opened) : undefined;
    const { proxyPort } = stage;
    const browser = await openFirefox({ extension, proxyPort, language, colorScheme: theme, log, proxied });
    await showOnPages(browser, { language, theme });
    await browser.goto(browser.own("options.html"));
    await browser.evaluate(`return browser.storage.local.set({ list: ${JSON.stringify(list)} })`);
    for (const screen of screensIn(language))
      found.set(keyOf(language, theme, screen.name), await faultsOn(browser, screen));
    found.set(
      keyOf(language, theme, "ground"),
      await browser.evaluate<string[]>("return [getComputedStyle(document.documentElement).backgroundColor]"),
    );
    await browser.close();
    await stage.close();
    const strangers = strangersOf("firefox", stage.requests, opened);
    heard.set(keyOf(language, theme), { strangers, names: namesLookedUp(log), requests: stage.requests });
  }
  rmSync(folder, { recursive: true });
}, 600_000);

describe.each(combinations)("in $language, $theme", ({ language, theme }) => {
  test.each(names)("axe finds nothing in %s", (name) => {
    expect(found.get(keyOf(language, theme, name))).toEqual([]);
  });
  test("the theme is what it says", () => {
    const ground = theme === "dark" ? "rgb(18, 24, 27)" : "rgb(250, 248, 244)";
    expect(found.get(keyOf(language, theme, "ground"))).toEqual([ground]);
  });
  test("all of it was silent: no request, no connection, no name looked up", () => {
    const { strangers, names, requests } = heard.get(keyOf(language, theme)) ?? {};
    for (const host of opened) expect(requests).toContain(`CONNECT ${host}:443`); // it listened
    expect(strangers).toEqual([]);
    expect(names).toEqual([]);
  });
});
