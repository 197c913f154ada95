import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../core/settings.ts";
import { openChromium } from "../../tools/browsers/chromium.ts";
import { openStage } from "../../tools/browsers/stage.ts";
import { tourPages } from "../../tools/tour/pages.ts";
import { screens } from "../../tools/tour/screens.ts";
import { type Shown, walk } from "../../tools/tour/tour.ts";

// Every screen of the tour, in both languages and themes, in real Chromium.
const axe = JSON.stringify(`${readFileSync("node_modules/axe-core/axe.min.js", "utf8")};0`);
/** Inside the note's closed root, which only the world of our own scripts can open. */
const inNote = `(Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true }), axe.run(root.host))`;

interface Found {
  faults: string[];
  /** How much wider than its window it is. */
  overflow: number;
  title: string;
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

async function lookAt(name: string, shown: Shown): Promise<Found> {
  const moved = untouched.includes(name) ? await shown.evaluate<number>(shift) : 0;
  await shown.evaluate(`(0, eval)(${axe})`);
  const faults = `(${name === "note" ? inNote : `axe.run({ rules: { "target-size": { enabled: true } } })`}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" ")))`;
  return {
    faults: await shown.evaluate<string[]>(faults),
    overflow: await shown.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
    title: await shown.evaluate<string>("document.title"),
    shift: moved,
  };
}

const combinations = languages.flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);
const found = new Map<string, Found>();
const keyOf = (...parts: string[]) => parts.join(" ");

beforeAll(async () => {
  const stage = await openStage(tourPages);
  for (const { language, theme } of combinations) {
    const extension = resolve(".output/chrome-mv3");
    const browser = await openChromium({ extension, proxyPort: stage.proxyPort, language, colorScheme: theme });
    await walk(browser, language, async ({ name }, shown) => {
      found.set(keyOf(language, theme, name), await lookAt(name, shown));
    });
    await browser.close();
  }
  await stage.close();
}, 600_000);

describe.each(combinations)("in $language, $theme", ({ language, theme }) => {
  test.each(screens.map(({ name }) => name))(
    "%s: axe finds nothing, nothing is cut off or moves by itself, the title tells nothing",
    (name) => {
      const screen = found.get(keyOf(language, theme, name));
      expect(screen?.faults).toEqual([]);
      expect(screen?.overflow).toBeLessThanOrEqual(0);
      expect(screen?.shift).toBe(0);
      if (name !== "note") expect(["Alongside", "Page", "Hoja"]).toContain(screen?.title);
    },
  );
});
