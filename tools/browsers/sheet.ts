import type { BrowserContext, Page } from "playwright-core";

const mostTries = 20;

/**
 * The page to print that `press` has our window open, under the context's clock from its first script on. To a tab that the browser opened,
 * Playwright on a busy machine comes only when its scripts run, by the machine's own clock: such a tab is closed, and opened anew.
 *
 * @throws {Error} when it came too late to each.
 */
export async function openSheet(context: BrowserContext, press: () => Promise<void>): Promise<Page> {
  await context.addInitScript("globalThis.isFromStart = document.readyState === 'loading'");
  for (let tries = 0; tries < mostTries; tries++) {
    const [tab] = await Promise.all([context.waitForEvent("page"), press()]);
    await tab.locator(".sheet").waitFor();
    if (await tab.evaluate<boolean>("isFromStart")) return tab;
    await tab.close();
  }
  throw new Error(`Playwright came too late to each of ${mostTries} tabs. Is the machine busy with something else?`);
}
