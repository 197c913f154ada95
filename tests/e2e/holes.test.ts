import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, until } from "../../tools/browsers/chromium.ts";
import { unpackedId } from "../../tools/browsers/extensionId.ts";
import { openStage, type Stage } from "../../tools/browsers/stage.ts";
import { copyOfBuild } from "../support/buildCopy.ts";
import { pages } from "../support/pages.ts";

// A package that lost what is read before any window opens: its background, its page scripts, the browser's own texts in Spanish.
const copy = copyOfBuild();
let stage: Stage;
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  stage = await openStage(pages);
  rmSync(join(copy.folder, "_locales/es"), { recursive: true });
  writeFileSync(join(copy.folder, "page-look.js"), "(() => {");
  writeFileSync(join(copy.folder, "background.js"), "(() => {");
  browser = await launchChromium({ extension: copy.folder, proxyPort: stage.proxyPort, language: "es" });
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
  copy.remove();
});
const own = (path: string) => `chrome-extension://${unpackedId(copy.folder)}/${path}`;

describe("a package that lost background, page scripts and Spanish texts of the browser", () => {
  test("leaves pages as they are: no note, no error", async () => {
    const page = await browser.context.newPage();
    // What the page itself hears: that a script of ours is broken stands in the console, and is no affair of the page.
    await page.addInitScript(
      "window.errors = []; addEventListener('error', ({ message }) => errors.push(message), true);",
    );
    await page.goto("https://www.jpay.com/");
    await page.waitForTimeout(1000);
    expect(await page.evaluate("document.documentElement.children.length")).toBe(2);
    expect(await page.evaluate("errors")).toEqual([]);
    await page.close();
  });
  test("finds in Spanish, and keeps what is saved", async () => {
    const page = await browser.context.newPage();
    await page.goto(own("popup.html"));
    await page.getByRole("searchbox").fill("visitas Ohio");
    const first = page.getByRole("list", { name: "Resultados" }).getByRole("article").first();
    const name = await first.locator(".name").innerText();
    await first.getByRole("button", { name: /^Guardar: / }).click();
    const isKept = "chrome.storage.local.get('list').then(({ list }) => list !== undefined)";
    await until(() => page.evaluate<boolean>(isKept), "the entry to be kept");
    await page.reload();
    await page.getByRole("button", { name: /^Mi lista.*1/ }).click();
    await page.getByRole("list", { name: "Mi lista" }).getByRole("heading", { name, exact: true }).waitFor();
    await page.close();
  });
  test("shows first page and options in Spanish", async () => {
    const page = await browser.context.newPage();
    for (const path of ["welcome.html", "options.html", "handout.html"]) {
      await page.goto(own(path));
      await page.locator("header.top").waitFor();
      expect(await page.locator("html").getAttribute("lang"), path).toBe("es");
    }
    await page.close();
  });
});
