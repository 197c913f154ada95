import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { openChromium } from "./browsers/chromium.ts";
import { browserPath } from "./browsers/find.ts";
import { openStage } from "./browsers/stage.ts";
import { root, run, step } from "./steps.ts";
import { callPage, tourPages } from "./tour/pages.ts";
import { walk } from "./tour/tour.ts";

// `npm start`: builds the extension and shows it doing its job, in a window where there is a display, in pictures where not.
// With `-- --docs` the pictures of docs/pictures are taken anew.
const extension = join(root, ".output/chrome-mv3");
const isForDocs = process.argv.includes("--docs");
const pictures = join(root, isForDocs ? "docs/pictures" : ".pictures");
await step("Looking for Chromium", async () => browserPath("chromium"));
await step("Building the extension", () => run("wxt", "build"));
const stage = await openStage(tourPages);
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay && process.env.CI === undefined && !isForDocs) await showInWindow();
else await step("No display: taking pictures of the job", takePictures);
await stage.close();

async function showInWindow(): Promise<void> {
  const browser = await openChromium({ extension, proxyPort: stage.proxyPort, isHeadless: false });
  const page = await browser.context.newPage();
  await page.goto(callPage.en);
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
      await walk(browser, language, async ({ name }, shown) =>
        keep(`${name}-${language}-${colorScheme}`, await shown.screenshot()),
      );
      await browser.close();
    }
  }
}

function keep(name: string, picture: Buffer): void {
  const path = join(pictures, `${name}.png`);
  writeFileSync(path, picture);
  console.log(`  ${relative(process.cwd(), path)}`);
}
