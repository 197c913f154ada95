import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Chromium, type ChromiumOptions, openChromium } from "../../tools/browsers/chromium.ts";
import { openStage, type Stage } from "../../tools/browsers/stage.ts";
import { pages } from "./pages.ts";

/** The built extension in Chromium before our pages; `close` ends both. */
export interface OnStage {
  stage: Stage;
  browser: Chromium;
  close: () => Promise<void>;
}

export async function chromiumOnStage(options: Partial<ChromiumOptions> = {}): Promise<OnStage> {
  const stage = await openStage(pages);
  const extension = resolve(".output/chrome-mv3");
  const browser = await openChromium({ extension, proxyPort: stage.proxyPort, ...options });
  const close = async () => {
    await browser.close();
    await stage.close();
  };
  return { stage, browser, close };
}

/** Nothing that was typed or pressed stands in any store of the browser. */
export async function expectNothingKept({ worker }: Chromium): Promise<void> {
  for (const area of ["local", "session"])
    expect(await worker.evaluate(`chrome.storage.${area}.get(null)`), "whatever was pressed is forgotten").toEqual({});
}

/** Types the words into the search box of one of our windows, and waits until it has answered. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.locator("section [role=status]").waitFor({ state: "attached" });
}
