import type { Page } from "playwright-core";
import { type Chromium, type ChromiumNote, until } from "../browsers/chromium.ts";
import type { Sighting } from "./probe.ts";
import { pathOf, type Shape } from "./shapes.ts";

/** What a page saw, shortly after it had loaded, when all had settled, and a while after the last press. */
export interface Visit {
  early: Sighting;
  settled: Sighting;
  after: Sighting;
}
/** With our note: `press` is what the page saw of the press on ×; a page where no note comes has neither press nor after. */
export type NotedVisit = Pick<Visit, "early" | "settled"> & Partial<Visit & { press: Sighting }>;

const patience = 20;
/** Where × is on most pages: there the mouse goes, too, on visits without a note. */
const closer = { x: 962, y: 662 };

/** A visit where nothing is pressed, with whatever extension the browser has; `isOver` waits for the last that comes of it. */
export async function visit(page: Page, address: string, isOver = async () => {}): Promise<Visit> {
  await page.goto(address);
  await untilSettled(page);
  await isOver();
  const early = await page.evaluate<Sighting>("probe.early");
  const settled = await page.evaluate<Sighting>("probe.take()");
  await page.mouse.move(closer.x, closer.y);
  return { early, settled, after: await sightingOfQuiet(page) };
}

/** A visit with ours: until its note stands, and until × has taken it away. */
export async function visitWithNote(browser: Chromium, page: Page, shape: Shape): Promise<NotedVisit> {
  await browser.worker.evaluate("chrome.storage.local.clear()"); // a note a day
  await page.goto(addressOf(shape));
  await untilSettled(page);
  const early = await page.evaluate<Sighting>("probe.early");
  if (shape.isQuiet) {
    await page.waitForTimeout(400);
    if (await browser.note(page)) throw new Error(`A note came to “${shape.name}”.`);
    return { early, settled: await page.evaluate<Sighting>("probe.take()") };
  }
  const note = await noteOn(browser, page, shape);
  const standing = await page.evaluate<Sighting>("probe.take()");
  await page.evaluate("probe.begin()");
  await note.press(".close");
  await until(async () => (await browser.note(page)) === undefined, "the note to leave", patience);
  const press = await page.evaluate<Sighting>("probe.take()");
  return { early, settled: standing, press, after: await sightingOfQuiet(page) };
}

/** A visit with ours in “icon only”: until the icon has its dot, which is the last thing that comes of a visit. */
export async function visitWithIcon(browser: Chromium, page: Page, shape: Shape): Promise<Visit> {
  await browser.worker.evaluate("chrome.storage.local.set({ settings: { notes: 'icon' } })");
  const titles =
    "chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id }))))";
  const hasDot = async () => (await browser.worker.evaluate<string[]>(titles)).some((one) => one.includes("something"));
  const untilDot = () => until(hasDot, `the dot for “${shape.name}”`, patience);
  return visit(page, addressOf(shape), shape.isQuiet ? undefined : untilDot);
}

/** Where the stage shows a shape; our extension has this host from the start. */
export function addressOf(shape: Shape, host = "www.jpay.com"): string {
  return `https://${host}${pathOf(shape)}`;
}

async function untilSettled(page: Page): Promise<void> {
  await until(() => page.evaluate<boolean>("probe.isSettled === true"), `${page.url()} to settle`, patience);
}

async function noteOn(browser: Chromium, page: Page, { name }: Shape): Promise<ChromiumNote> {
  let note: ChromiumNote | undefined;
  const look = async () => {
    note = await browser.note(page);
    return note !== undefined;
  };
  await until(look, `a note on “${name}”`, patience);
  if (!note) throw new Error("No note."); // `until` has thrown
  return note;
}

/** The mouse leaves, the browser draws twice, and then a moment is watched from its beginning. */
async function sightingOfQuiet(page: Page): Promise<Sighting> {
  await page.mouse.move(1, 1);
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  await page.evaluate("probe.begin()");
  await page.evaluate("new Promise((done) => setTimeout(done, 200))");
  return page.evaluate<Sighting>("probe.take()");
}
