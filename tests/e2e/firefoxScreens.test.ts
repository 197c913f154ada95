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

/** What axe found in one theme, and the ground of the page there. */
interface Found {
  faults: readonly string[];
  ground: string;
}
type InThemes = Record<"light" | "dark", Found>;

async function lookAt(browser: Firefox, { path, steps }: Screen): Promise<InThemes> {
  await browser.goto(browser.own(path));
  await browser.until("return document.querySelector('main > *') !== null");
  if (path === "popup.html") await browser.until("return document.querySelector('.list article') !== null");
  for (const [act, awaited] of steps) {
    await browser.evaluate(act);
    await browser.until(`return document.querySelector(${JSON.stringify(awaited)}) !== null`);
  }
  const shown = { evaluate: <T>(expression: string) => browser.evaluate<T>(`return ${expression}`) };
  const found = async () => ({
    faults: await axeFaults(shown),
    ground: await shown.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor"),
  });
  const light = await found();
  await setTheme(browser, "dark");
  const dark = await found();
  await setTheme(browser, "light");
  return { light, dark };
}

/** By the browser's own setting, which open pages follow. */
const setTheme = (browser: Firefox, theme: "light" | "dark") =>
  browser.inBrowser(
    `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${theme === "dark" ? 0 : 1})`,
  );

/** The screens that stand on a page of others: the note, and the real popup on a listed page and on a county's. */
async function showOnPages(browser: Firefox, language: Language): Promise<void> {
  await browser.goto(callPage[language]);
  await until(async () => (await browser.note()) !== undefined, "the note", 20);
  await browser.goto(countyPage[language]);
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

const opened = ["www.jpay.com", "www.saukso.us"];

/** What was found on each screen, and what proxy and browser saw of the network. */
interface Seen {
  found: Map<string, InThemes>;
  strangers: string[];
  names: string[];
  requests: readonly string[];
}

/** One tour; of the Spanish one only what it opens goes through the proxy, so that a name that is only looked up is seen. */
async function tour(language: Language): Promise<Seen> {
  const extension = resolve(".output/firefox-mv3");
  const folder = mkdtempSync(join(tmpdir(), "alongside-log-"));
  const log = join(folder, "names");
  const stage = await openStage(tourPages);
  const proxied = language === "es" ? proxiedHosts("firefox", opened) : undefined;
  const { proxyPort, requests } = stage;
  const browser = await openFirefox({ extension, proxyPort, language, log, proxied });
  const found = new Map<string, InThemes>();
  try {
    await showOnPages(browser, language);
    await browser.goto(browser.own("options.html"));
    await browser.evaluate(`return browser.storage.local.set({ list: ${JSON.stringify(list)} })`);
    for (const screen of screensIn(language)) found.set(screen.name, await lookAt(browser, screen));
  } finally {
    await browser.close();
    await stage.close();
  }
  const strangers = strangersOf("firefox", requests, opened);
  const names = namesLookedUp(log);
  rmSync(folder, { recursive: true });
  return { found, strangers, names, requests };
}

describe.each(languages)("in %s", (language) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await tour(language);
  }, 300_000);

  test.each(names)("axe finds nothing in %s, in either theme", (name) => {
    expect(seen.found.get(name)).toEqual({
      light: { faults: [], ground: "rgb(250, 248, 244)" },
      dark: { faults: [], ground: "rgb(18, 24, 27)" },
    });
  });
  test("all of it was silent: no request, no connection, no name looked up", () => {
    for (const host of opened) expect(seen.requests).toContain(`CONNECT ${host}:443`); // it listened
    expect(seen.strangers).toEqual([]);
    expect(seen.names).toEqual([]);
  });
});
