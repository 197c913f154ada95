import { resolve } from "node:path";
import { expect, test } from "vitest";
import { openChromium } from "../../tools/browsers/chromium.ts";
import { openStage } from "../../tools/browsers/stage.ts";
import { pages } from "../support/pages.ts";

test("in a Spanish browser every window speaks Spanish from the first day, and English after one press", async () => {
  const stage = await openStage(pages);
  const browser = await openChromium({
    extension: resolve(".output/chrome-mv3"),
    proxyPort: stage.proxyPort,
    language: "es",
  });
  try {
    const page = await browser.context.newPage();
    const headings: Record<string, string> = {
      "options.html": "Opciones",
      "welcome.html": "Alongside",
      "popup.html": "Por dónde empezar",
    };
    for (const [path, heading] of Object.entries(headings)) {
      await page.goto(`chrome-extension://${browser.id}/${path}`);
      await page.getByRole("heading", { name: heading }).first().waitFor();
      expect(await page.getByRole("button", { name: "Ocultar" }).count()).toBe(1);
      expect(await page.evaluate("document.documentElement.lang")).toBe("es");
    }
    await page.getByRole("button", { name: "EN, English" }).click();
    await page.getByRole("heading", { name: "Good places to start" }).waitFor();
  } finally {
    await browser.close();
    await stage.close();
  }
});
