import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, type OnStage } from "../support/stage.ts";

// A headless Chromium shows no permission prompt. In this copy of the build the browser grants one more host by itself,
// and the extension believes that it was not asked for at install: what follows a grant is the real thing.
const extension = mkdtempSync(join(tmpdir(), "alongside-allowed-"));
const sauk = "https://www.saukso.us/*";
let on: OnStage;
let browser: Chromium;

beforeAll(async () => {
  cpSync(".output/chrome-mv3", extension, { recursive: true });
  const path = join(extension, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, sauk] }));
  on = await chromiumOnStage({ extension });
  browser = on.browser;
});
afterAll(async () => {
  await on?.close();
  rmSync(extension, { recursive: true, force: true });
});

const asAllowed = `{ const all = chrome.runtime.getManifest();
  const host_permissions = all.host_permissions.filter((one) => one !== "${sauk}");
  chrome.runtime.getManifest = () => ({ ...all, host_permissions }); }`;
const registered = () =>
  browser.worker.evaluate<{ matches: string[]; runAt: string }[]>("chrome.scripting.getRegisteredContentScripts()");

test("an allowed host gets notes from then on, and its script goes when it is taken back", async () => {
  const page = await browser.context.newPage();
  await page.goto("https://www.saukso.us/visiting");
  await page.waitForTimeout(900);
  expect(await browser.note(page)).toBeUndefined();
  await browser.worker.evaluate(`${asAllowed}; chrome.permissions.onAdded.dispatch({ origins: ["${sauk}"] })`);
  await until(async () => (await registered()).length === 1, "the script to be registered");
  expect(await registered()).toMatchObject([{ matches: [sauk], runAt: "document_start" }]); // decision 23
  await page.reload();
  await until(async () => (await browser.note(page)) !== undefined, "a note on the allowed site");
  expect((await browser.note(page))?.text).toMatch(/^Help with visits: /);
  await browser.worker.evaluate(
    `{ chrome.permissions.getAll = async () => ({ origins: [] }); chrome.permissions.onRemoved.dispatch({ origins: ["${sauk}"] }); }`,
  );
  await until(async () => (await registered()).length === 0, "the script to go");
  await page.close();
});

test("what was allowed stands in options", async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(asAllowed);
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await page.getByRole("button", { name: "Take back www.saukso.us" }).waitFor();
  expect(await page.getByText("Sites you allowed: www.saukso.us").count()).toBe(1);
  await page.close();
});
