import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Language } from "../core/settings.ts";
import { type Chromium, openChromium, until } from "./browsers/chromium.ts";
import { browserPath } from "./browsers/find.ts";
import { openStage, type Pages } from "./browsers/stage.ts";
import { root, run, step } from "./steps.ts";

// `npm start`: builds the extension and shows it doing its job, in a window where there is a display, in pictures where not.
const extension = join(root, ".output/chrome-mv3");
const pictures = join(root, ".pictures");
const sampleAddress: Record<Language, string> = { en: "https://www.jpay.com/", es: "https://www.jpay.com/es/" };

const countyAddress: Record<Language, string> = {
  en: "https://www.saukso.us/visiting",
  es: "https://www.saukso.us/es/visitas",
};
const sampleFiles: Record<string, Record<Language, string>> = {
  "www.jpay.com": { en: "calls.html", es: "llamadas.html" },
  "www.saukso.us": { en: "county.html", es: "condado.html" },
};

const samplePages: Pages = (host, path) => {
  const file = sampleFiles[host]?.[path.startsWith("/es") ? "es" : "en"];
  if (file === undefined || /favicon/.test(path)) return undefined;
  return { body: readFileSync(join(import.meta.dirname, "sample", file), "utf8") };
};

await step("Looking for Chromium", async () => browserPath("chromium"));
await step("Building the extension", () => run("wxt", "build"));
const stage = await openStage(samplePages);
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay && process.env.CI === undefined) await showInWindow();
else await step("No display: taking pictures of the job", takePictures);
await stage.close();

async function showInWindow(): Promise<void> {
  const browser = await openChromium({ extension, proxyPort: stage.proxyPort, isHeadless: false });
  const page = await browser.context.newPage();
  await page.goto(sampleAddress.en);
  console.log(
    "\nA browser is open on a sample page. Press the note, or the button of Alongside in the toolbar. Close it to end.",
  );
  await new Promise((done) => browser.context.once("close", done));
}

async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const language of ["en", "es"] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      const browser = await openChromium({ extension, proxyPort: stage.proxyPort, language, colorScheme });
      await takePicturesIn(browser, `${language}-${colorScheme}`, language);
      await browser.close();
    }
  }
}

async function takePicturesIn(browser: Chromium, suffix: string, language: Language): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(sampleAddress[language]);
  await until(async () => (await browser.note(page)) !== undefined, "the note");
  await page.waitForTimeout(300); // it fades in
  keep(`note-${suffix}`, await page.screenshot());
  const popup = await browser.pressIcon(page);
  await popup.until("document.querySelectorAll('.for-page article').length > 0");
  keep(`popup-page-${suffix}`, await popup.screenshot());
  await popup.evaluate("document.querySelector('input[type=search]').focus()");
  await popup.type(language === "es" ? "mi hijo" : "mothers of sons");
  await popup.until("document.querySelectorAll('article').length > 3");
  keep(`popup-search-${suffix}`, await popup.screenshot());
  await popup.close();
  await page.goto(countyAddress[language]);
  const county = await browser.pressIcon(page);
  await county.until("document.querySelector('.allow button') !== null");
  await county.evaluate("document.querySelector('.for-page summary').click()");
  await county.evaluate("document.querySelector('.for-page').scrollIntoView()");
  keep(`county-why-${suffix}`, await county.screenshot());
  await county.evaluate("document.querySelector('.allow').scrollIntoView({ block: 'end' })");
  keep(`county-allow-${suffix}`, await county.screenshot());
  await county.close();
  const panel = await browser.openPanel();
  await panel.until("document.querySelectorAll('article').length > 0");
  keep(`panel-${suffix}`, await panel.screenshot());
  for (const [name, path] of [
    ["welcome", "welcome.html"],
    ["options", "options.html"],
  ] as const) {
    await page.setViewportSize({ width: 800, height: 1000 });
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    await page.waitForSelector("h1");
    keep(`${name}-${suffix}`, await page.screenshot());
  }
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await page.locator("details").first().locator("summary").click();
  await page.locator(".rules input").fill("jur");
  await page.locator(".rules").scrollIntoViewIfNeeded();
  keep(`rules-${suffix}`, await page.screenshot());
  // Whole cards: how far, when next, how sure, and a report of a mistake.
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z")); // a schedule that is recent now will be old one day
  await page.setViewportSize({ width: 400, height: 1900 });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.getByRole("searchbox").fill(language === "es" ? "grupo de apoyo" : "support group");
  await page.getByRole("textbox").first().fill("90001");
  await page.locator(".evidence > details").nth(1).click();
  await page.locator(".report input").nth(1).check();
  keep(`cards-${suffix}`, await page.screenshot());
  await page.getByRole("textbox").first().fill("");
  await page.getByRole("searchbox").fill("Maine Prisoner Advocacy Coalition");
  await page.waitForSelector(".schedule button");
  await page.setViewportSize({ width: 400, height: 1000 });
  keep(`meeting-${suffix}`, await page.screenshot());
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.getByRole("searchbox").fill(language === "es" ? "quiero morir" : "suicide");
  keep(`narrow-crisis-${suffix}`, await page.screenshot());
  // At 200 % a window of 640 shows what 320 shows, in letters twice the size.
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await page.getByRole("searchbox").fill(language === "es" ? "visitas" : "visits");
  keep(`zoom-200-${suffix}`, await page.screenshot());
  // What was understood, and how to narrow it down; nothing has all that is chosen here.
  await page.getByRole("searchbox").fill(language === "es" ? "grupo para mamás en texas" : "moms group in texas");
  await page.locator(".filters summary").click();
  await page.locator(".filters select").first().selectOption("veterans");
  await page.locator(".filters select").last().selectOption("jewish");
  keep(`zoom-200-filters-${suffix}`, await page.screenshot());
  await page.evaluate("document.documentElement.style.fontSize = ''");
  await page.setViewportSize({ width: 320, height: 1500 });
  keep(`narrow-filters-${suffix}`, await page.screenshot());
}

function keep(name: string, picture: Buffer): void {
  const path = join(pictures, `${name}.png`);
  writeFileSync(path, picture);
  console.log(`  ${relative(process.cwd(), path)}`);
}
