import type { Page } from "playwright-core";
import { t } from "../../platform/i18n.ts";
import { until } from "../browsers/chromium.ts";
import { openSheet } from "../browsers/sheet.ts";
import { callPage, countyPage } from "./pages.ts";
import type { Screen, Shown, Tour } from "./tour.ts";

const popupSize = { width: 400, height: 600 };
const narrow = { width: 320, height: 700 };
const wide = { width: 1100, height: 800 };

/** Searched for, in the words of each language. */
const words = {
  people: { en: "moms group in texas", es: "grupo para mamás en texas" },
  need: { en: "visits", es: "visitas" },
  selfHarm: { en: "suicide", es: "quiero morir" },
  danger: { en: "he hits me", es: "mi esposo me pega" },
  nothing: { en: "zzzzqqqq", es: "zzzzqqqq" },
};
const withMeeting = "Maine Prisoner Advocacy Coalition";
const saved = ["Prison Families Alliance", "Osborne Association", withMeeting];

/** Every screen a person can meet, in the order of a first day. Pictures and checks of all screens follow this list. */
export const screens: readonly Screen[] = [
  { name: "welcome", show: (tour) => ownPage(tour, "welcome.html", { width: 800, height: 1000 }) },
  { name: "welcome-narrow", show: (tour) => ownPage(tour, "welcome.html", narrow) },
  { name: "note", show: note },
  { name: "popup-page", show: popupOnPage },
  { name: "popup-county", show: popupOnCounty },
  { name: "popup-start", show: (tour) => popup(tour) },
  { name: "popup-search", show: (tour) => popup(tour, { query: words.people[tour.language] }) },
  { name: "popup-open", show: openCard },
  { name: "popup-meeting", show: (tour) => popup(tour, { query: withMeeting }) },
  { name: "popup-filters", show: (tour) => filters(tour) },
  { name: "filters-narrow", show: (tour) => filters(tour, narrow) },
  { name: "popup-nothing", show: (tour) => popup(tour, { query: words.nothing[tour.language] }) },
  { name: "popup-self-harm", show: (tour) => popup(tour, { query: words.selfHarm[tour.language] }) },
  { name: "popup-danger", show: (tour) => popup(tour, { query: words.danger[tour.language] }) },
  { name: "popup-help", show: helpNow },
  { name: "popup-guides", show: guides },
  { name: "popup-narrow", show: (tour) => popup(tour, { query: words.need[tour.language], size: narrow }) },
  { name: "popup-zoom", show: (tour) => enlarged(tour, popup(tour, { query: words.need[tour.language] })) },
  { name: "card-zoom", show: (tour) => enlarged(tour, openCard(tour), 1800) },
  { name: "panel", show: ({ browser }) => browser.openPanel().then(ready) },
  {
    name: "panel-zoom",
    show: (tour) => enlarged(tour, popup(tour, { path: "sidepanel.html", query: words.people[tour.language] })),
  },
  {
    name: "panel-wide",
    show: (tour) => popup(tour, { path: "sidepanel.html", query: words.people[tour.language], size: wide }),
  },
  { name: "list", show: list },
  { name: "list-narrow", show: (tour) => list(tour, narrow) },
  { name: "list-removed", show: removed },
  { name: "handout", show: handout },
  { name: "options", show: (tour) => ownPage(tour, "options.html", { width: 800, height: 1200 }) },
  { name: "options-rules", show: (tour) => rules(tour, "jur") },
  { name: "options-narrow", show: (tour) => rules(tour, "", narrow) },
  { name: "options-file", show: fileBrought },
];

interface Search {
  path?: string;
  query?: string;
  size?: { width: number; height: number };
}

async function popup(
  { browser, page }: Tour,
  { path = "popup.html", query, size = popupSize }: Search = {},
): Promise<Shown> {
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await page.locator("article").first().waitFor();
  if (query !== undefined) await find(page, query);
  return page;
}

async function find(page: Page, query: string): Promise<void> {
  await page.getByRole("searchbox").fill(query);
  await page.locator("section [role=status]").waitFor({ state: "attached" });
  await page.waitForTimeout(300); // misspelt words and dates come a moment later
}

async function ownPage({ browser, page }: Tour, path: string, size: { width: number; height: number }): Promise<Shown> {
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await page.locator("h1").waitFor();
  return page;
}

async function note({ browser, page, language }: Tour): Promise<Shown> {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(callPage[language]);
  await until(async () => (await browser.note(page)) !== undefined, "the note");
  await page.waitForTimeout(300); // it fades in
  const found = await browser.note(page);
  if (!found) throw new Error("The note left while we looked.");
  const { evaluate } = found;
  return { screenshot: () => page.screenshot(), evaluate, emulateMedia: (media) => page.emulateMedia(media) };
}

async function popupOnPage({ browser, page, language }: Tour): Promise<Shown> {
  await page.goto(callPage[language]);
  return ready(await browser.pressIcon(page));
}

async function popupOnCounty({ browser, page, language }: Tour): Promise<Shown> {
  await page.goto(countyPage[language]);
  const own = await ready(await browser.pressIcon(page));
  await own.until("document.querySelector('.allow') !== null");
  await own.evaluate("document.querySelector('.for-page summary').click()");
  await own.evaluate("document.querySelector('.allow').scrollIntoView({ block: 'end' })");
  return own;
}

async function ready<T extends Shown & { until: (expression: string) => Promise<void> }>(own: T): Promise<T> {
  await own.until("document.querySelectorAll('article').length > 0");
  return own;
}

async function openCard(tour: Tour): Promise<Shown> {
  await popup(tour, { query: words.people[tour.language], size: { width: 400, height: 1300 } });
  await tour.page.locator("article .name").first().click();
  await tour.page.getByText(t(tour.language, "report.title")).click();
  await tour.page.locator(".report").waitFor();
  return tour.page;
}

/** Nothing has all that is chosen here. */
async function filters(tour: Tour, size = { width: 400, height: 1300 }): Promise<Shown> {
  await popup(tour, { query: words.people[tour.language], size });
  await tour.page.locator(".filters summary").click();
  await tour.page.locator(".filters select").first().selectOption("veterans");
  await tour.page.locator(".filters select").last().selectOption("jewish");
  return tour.page;
}

async function helpNow(tour: Tour): Promise<Shown> {
  await popup(tour);
  await tour.page.getByRole("button", { name: t(tour.language, "crisis.link") }).click();
  return tour.page;
}

async function guides(tour: Tour): Promise<Shown> {
  await popup(tour, { size: { width: 400, height: 1300 } });
  await tour.page.getByText(t(tour.language, "guides.title")).click();
  await tour.page.locator(".foot .guide summary").nth(4).click();
  await tour.page.locator(".foot").scrollIntoViewIfNeeded();
  return tour.page;
}

/** At 200 % a window of 640 shows what 320 shows, in letters twice the size. */
async function enlarged({ page }: Tour, screen: Promise<Shown>, height = 900): Promise<Shown> {
  const shown = await screen;
  await page.setViewportSize({ width: 640, height });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  return shown;
}

async function list(tour: Tour, size = { width: 400, height: 1100 }): Promise<Shown> {
  await popup(tour, { size });
  for (const name of saved) {
    await find(tour.page, name);
    const button = tour.page.locator("article").first().locator(".save");
    if ((await button.getAttribute("aria-pressed")) === "false") await button.click();
  }
  await tour.page
    .getByRole("button", { name: new RegExp(`^${t(tour.language, "list.title")}`) })
    .last()
    .click();
  await tour.page.getByRole("heading", { level: 1, name: t(tour.language, "list.title") }).waitFor();
  return tour.page;
}

/** One entry was taken from the list, and can come back. */
async function removed(tour: Tour): Promise<Shown> {
  await list(tour);
  const name = t(tour.language, "list.removeName", { name: saved[0] ?? "" });
  await tour.page.getByRole("button", { name }).click();
  await tour.page.getByRole("button", { name: t(tour.language, "dismiss.undo") }).waitFor();
  return tour.page;
}

/** In the other language than the window's: made for somebody else. */
async function handout(tour: Tour): Promise<Shown> {
  await list(tour);
  const other = tour.language === "en" ? "es" : "en";
  await tour.page.locator(`input[type=radio][value=${other}]`).check();
  const button = tour.page.getByRole("button", { name: t(tour.language, "list.page") });
  const sheet = await openSheet(tour.browser.context, () => button.click());
  await sheet.setViewportSize({ width: 900, height: 1400 });
  return sheet;
}

async function rules(tour: Tour, query: string, size = { width: 800, height: 1000 }): Promise<Shown> {
  await ownPage(tour, "options.html", size);
  await tour.page.locator("details").first().locator("summary").click();
  await tour.page.locator(".rules input").fill(query);
  await tour.page.locator(".rules").scrollIntoViewIfNeeded();
  return tour.page;
}

/** A file was brought from another computer: what it would change stands there to be confirmed. */
async function fileBrought(tour: Tour): Promise<Shown> {
  await ownPage(tour, "options.html", { width: 800, height: 1200 });
  const file = { format: "alongside", version: 1, settings: {}, list: { entries: [] } };
  const buffer = Buffer.from(JSON.stringify(file));
  await tour.page.locator("input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer });
  const button = tour.page.getByRole("button", { name: t(tour.language, "file.replace") });
  await button.scrollIntoViewIfNeeded();
  return tour.page;
}
