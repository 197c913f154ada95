import { expect, test } from "vitest";
import { chromiumOnStage } from "../support/stage.ts";

test("in a Spanish browser every window speaks Spanish from the first day, and English after one press", async () => {
  const { browser, close } = await chromiumOnStage({ language: "es" });
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
    await close();
  }
});
