import type { Page } from "playwright-core";
import type { Chromium } from "../browsers/chromium.ts";

/** A page of the extension that is opened, and the element whose paint is waited for. */
export interface Opening {
  path: string;
  awaited: string;
  /** Typed as soon as the search box is there. */
  words?: string;
}
/** A page with a box, and the part of it that follows what is typed there. */
export interface Typing extends Opening {
  box: string;
  follower: string;
}
/** What a key led to. */
export interface KeyPaint {
  /** When it was pressed, by the clock of the window. */
  pressed: number;
  /** Milliseconds from the press to the frame that shows its results; where none of them changed, to the next frame. */
  time: number;
  /** How often the results changed until the next key. */
  changes: number;
}

/** A tab of this size stands for the popup, which Playwright does not list as a page. */
const popupSize = { width: 400, height: 600 };
/** Between two keys: a quick typist's pace. */
const pace = 80;
/** Before a window is opened, for what the one before left to do; and before its first key, for what it loads once painted. */
const settling = 200;

/** Milliseconds from the start of the navigation until the awaited element was painted. */
export async function timeToPaint(browser: Chromium, opening: Opening): Promise<number> {
  const page = await openAndPaint(browser, opening);
  const time = await page.evaluate(() => Number(document.documentElement.dataset.painted));
  await page.close();
  return time;
}

/** Types the query key by key in a page that is opened for it. */
export async function typeAndPaint(browser: Chromium, typing: Typing, query: string): Promise<KeyPaint[]> {
  const page = await openAndPaint(browser, typing);
  await page.waitForTimeout(settling);
  await page.focus(typing.box);
  await page.evaluate(watchKeys, typing.follower);
  for (const key of query) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pace);
  }
  // The casts are safe: watchKeys put it there.
  await page.waitForFunction(() => (globalThis as unknown as Watched).keyPaints.every(({ time }) => time >= 0));
  const paints = await page.evaluate(() => (globalThis as unknown as Watched).keyPaints);
  await page.close();
  if (paints.length !== query.length) throw new Error(`${query.length} keys, but ${paints.length} were typed.`);
  return paints;
}

async function openAndPaint({ context, id }: Chromium, { path, ...watched }: Opening): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(popupSize);
  await page.addInitScript(watchOpening, watched);
  await page.waitForTimeout(settling);
  await page.goto(`chrome-extension://${id}/${path}`);
  await page.waitForSelector("html[data-painted]", { state: "attached" });
  return page;
}

// The two below run in the page, each alone: they can use nothing of this file. A frame is painted once the first task after
// its requestAnimationFrame runs.

function watchOpening({ awaited, words }: Omit<Opening, "path">): void {
  new MutationObserver((_, observer) => {
    const box = words === undefined ? null : document.querySelector<HTMLInputElement>("input[type=search]");
    if (box && box.value === "") {
      box.value = words ?? "";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (!document.querySelector(awaited)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.documentElement.dataset.painted = String(performance.now());
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true });
}

interface Watched {
  keyPaints: KeyPaint[];
}

function watchKeys(follower: string): void {
  const keyPaints: KeyPaint[] = [];
  Object.assign(globalThis, { keyPaints });
  let pressed = 0;
  const isInside = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(follower) != null;
  const holds = (node: Node) => node instanceof Element && (node.matches(follower) || node.querySelector(follower));
  const notePaint = (key: KeyPaint, isFirst: () => boolean) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (isFirst()) key.time = performance.now() - key.pressed;
      };
      port2.postMessage(undefined);
    });
  const onInput = () => {
    const key = { pressed, time: Number.NaN, changes: 0 };
    keyPaints.push(key);
    notePaint(key, () => key.changes === 0);
  };
  const onChange = (changes: readonly MutationRecord[]) => {
    const key = keyPaints.at(-1);
    if (!key || !changes.some(({ target, addedNodes }) => isInside(target) || [...addedNodes].some(holds))) return;
    key.changes++;
    if (key.changes === 1) notePaint(key, () => true);
  };
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  addEventListener("input", onInput, { capture: true });
  const all = { childList: true, characterData: true, attributes: true, subtree: true };
  new MutationObserver(onChange).observe(document.body, all);
}
