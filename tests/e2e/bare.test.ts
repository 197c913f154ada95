import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, type OnStage } from "../support/stage.ts";

// What Firefox for Android lacks, taken from a copy of the build: no Android device was at hand.
const missing = ["contextMenus", "omnibox", "commands", "sidebarAction", "sidePanel", "declarativeContent"];
const extension = mkdtempSync(join(tmpdir(), "alongside-bare-"));
let on: OnStage;
let browser: Chromium;

beforeAll(async () => {
  cpSync(".output/chrome-mv3", extension, { recursive: true });
  const path = join(extension, "manifest.json");
  const {
    commands: _commands,
    omnibox: _omnibox,
    side_panel: _panel,
    ...manifest
  } = JSON.parse(readFileSync(path, "utf8"));
  const permissions = manifest.permissions.filter((name: string) => !missing.includes(name));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  on = await chromiumOnStage({ extension });
  browser = on.browser;
});
afterAll(async () => {
  await on?.close();
  rmSync(extension, { recursive: true, force: true });
});

test("the background starts, and notes come, without menus, omnibox, shortcuts, panel and declared icons", async () => {
  const there = await browser.worker.evaluate<string[]>(
    `${JSON.stringify(missing)}.filter((name) => chrome[name] !== undefined)`,
  );
  expect(there).toEqual([]);
  const page = await browser.context.newPage();
  await page.goto("https://www.jpay.com/");
  await until(async () => (await browser.note(page)) !== undefined, "the note");
  await page.close();
});

test("the popup works on a screen of 360 × 640, and offers no panel", async () => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.getByRole("searchbox").fill("prison families aliance");
  expect(await page.getByRole("article").first().getAttribute("aria-label")).toBe("Prison Families Alliance");
  expect(await page.getByRole("button", { name: "Open beside the page" }).count()).toBe(0);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  const [opened] = await Promise.all([
    browser.context.waitForEvent("page"),
    page.getByRole("button", { name: "Options" }).click(),
  ]);
  expect(opened.url()).toContain("options.html");
  await opened.getByRole("heading", { name: "About the data" }).waitFor();
  expect(await opened.getByRole("heading", { name: "Other ways to open it" }).count()).toBe(0);
});
