import type { Page } from "playwright-core";
import type { Language } from "../../core/settings.ts";
import type { Chromium } from "../browsers/chromium.ts";
import { screens } from "./screens.ts";

/** Where a tour stands: one browser, one page of it, and the language and theme that both have. */
export interface Tour {
  browser: Chromium;
  page: Page;
  language: Language;
}
/** What can be done with a screen that stands there, wherever it stands. */
export interface Shown {
  screenshot: () => Promise<Buffer>;
  /** The value of an expression in it; promises are awaited. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Paints it in a theme, as if the person had chosen it in the browser. */
  emulateMedia: (media: { colorScheme: "light" | "dark" }) => Promise<void>;
  /** Where it stands in a window of its own. */
  close?: () => Promise<void>;
}
export interface Screen {
  /** Of its picture: letters and hyphens. */
  name: string;
  /** Brings the screen up. */
  show: (tour: Tour) => Promise<Shown>;
}

/** Shows every screen in turn; `look` sees each as it stands. */
export async function walk(
  browser: Chromium,
  language: Language,
  look: (screen: Screen, shown: Shown) => Promise<void>,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z")); // a schedule that is recent now will be old one day
  const tour = { browser, page, language };
  for (const screen of screens) {
    const shown = await screen.show(tour);
    await look(screen, shown);
    if (shown !== page) await shown.close?.();
  }
  await page.close();
}
