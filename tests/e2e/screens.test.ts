import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Language, languages } from "../../core/settings.ts";
import { openChromium } from "../../tools/browsers/chromium.ts";
import { openStage } from "../../tools/browsers/stage.ts";
import { tourPages } from "../../tools/tour/pages.ts";
import { screens } from "../../tools/tour/screens.ts";
import { type Shown, walk } from "../../tools/tour/tour.ts";
import { axeFaults, noteHost } from "../support/axe.ts";
import { type NetLog, proxiedHosts, readNetLog, strangersOf } from "../support/silence.ts";

// Every screen of the tour, in both languages and themes, in real Chromium. No other test asks axe there.

const themes = ["light", "dark"] as const;

/** What was found on a screen in one theme. */
interface Found {
  faults: string[];
  /** How much wider than its window it is. */
  overflow: number;
  title: string;
  links: readonly string[];
  isSafe: boolean;
}
interface Looked extends Record<(typeof themes)[number], Found> {
  /** How much moved by itself since the window opened, as browsers score it. */
  shift: number;
}
/** Windows as they open, with nothing done in them; what moves as the browser fits a popup to its content is no fault, by the same score. */
const untouched = ["popup-start", "popup-page", "panel"];
const shift = `new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value; }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})`;

/** Links that would tell where the person came from, or that open in our own window. */
const tellingLinks = `[...document.querySelectorAll("a[href^='http']")]
  .filter(({ rel, target }) => !rel.split(" ").includes("noreferrer") || target !== "_blank").map(({ href }) => href)`;
/** Hide is the first thing to press, and a way to both crisis blocks stands in sight. */
const isSafe = `document.querySelector("button, a, input, select, summary")?.querySelector(".icon-hide") != null &&
  document.querySelector(".top .help")?.checkVisibility() === true`;

async function lookAt(name: string, shown: Shown): Promise<Looked> {
  const moved = untouched.includes(name) ? await shown.evaluate<number>(shift) : 0;
  const light = await foundOn(name, shown);
  await shown.emulateMedia({ colorScheme: "dark" });
  const dark = await foundOn(name, shown);
  await shown.emulateMedia({ colorScheme: "light" });
  return { shift: moved, light, dark };
}

async function foundOn(name: string, shown: Shown): Promise<Found> {
  const isNote = name === "note";
  return {
    faults: await axeFaults(shown, isNote ? noteHost : "document"),
    overflow: await shown.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
    title: await shown.evaluate<string>("document.title"),
    links: isNote ? [] : await shown.evaluate<string[]>(tellingLinks),
    isSafe: isNote || (await shown.evaluate<boolean>(isSafe)),
  };
}

const opened = ["www.jpay.com", "www.saukso.us"];

/** What proxy and browser saw of the network on a tour. */
interface Heard extends NetLog {
  strangers: string[];
}

/** One tour; of the Spanish one only what it opens goes through the proxy, so that a name that is only looked up is seen. */
async function tour(language: Language): Promise<{ found: Map<string, Looked>; heard: Heard }> {
  const extension = resolve(".output/chrome-mv3");
  const folder = mkdtempSync(join(tmpdir(), "alongside-log-"));
  const log = join(folder, "net.json");
  const stage = await openStage(tourPages);
  const proxied = language === "es" ? proxiedHosts("chromium", opened) : undefined;
  const { proxyPort } = stage;
  const browser = await openChromium({ extension, proxyPort, language, log, proxied });
  const found = new Map<string, Looked>();
  try {
    await walk(browser, language, async ({ name }, shown) => void found.set(name, await lookAt(name, shown)));
  } finally {
    await browser.close();
    await stage.close();
  }
  const heard = { ...readNetLog(log), strangers: strangersOf("chromium", stage.requests, opened) };
  rmSync(folder, { recursive: true });
  return { found, heard };
}

describe.each(languages)("in %s", (language) => {
  let seen: Awaited<ReturnType<typeof tour>>;
  beforeAll(async () => {
    seen = await tour(language);
  }, 300_000);

  test.each(screens.map(({ name }) => name))(
    "%s: axe finds nothing in either theme, nothing is cut off or moves by itself, the title tells nothing",
    (name) => {
      const screen = seen.found.get(name);
      expect(screen?.shift).toBe(0);
      for (const theme of themes) {
        const found = screen?.[theme];
        expect(found?.faults, theme).toEqual([]);
        expect(found?.overflow, theme).toBeLessThanOrEqual(0);
        expect(found?.links).toEqual([]);
        expect(found?.isSafe, theme).toBe(true);
        if (name !== "note") expect(["Alongside", "Page", "Hoja"]).toContain(found?.title);
      }
    },
  );

  test("all of it was silent: no request, no connection, no name looked up, no datagram", () => {
    const { strangers, hosts, ours, datagrams } = seen.heard;
    expect(strangers).toEqual([]);
    expect(hosts).toEqual(expect.arrayContaining(opened)); // it listened
    expect(hosts.filter((host) => !proxiedHosts("chromium", opened).includes(host))).toEqual([]);
    expect(ours).toEqual([]);
    expect(datagrams).toEqual([]);
  });
});
