import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Chromium, type ChromiumNote, until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, type OnStage, search } from "../support/stage.ts";

let on: OnStage;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  on = await chromiumOnStage();
  browser = on.browser;
  await browser.worker.evaluate(keepPictures);
});
afterAll(() => on?.close());
beforeEach(async () => {
  await browser.worker.evaluate("chrome.storage.local.clear()");
  page = await browser.context.newPage();
});
afterEach(() => page.close());

const jpay = (path = "/") => `https://www.jpay.com${path}`;
const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const stored = () => browser.worker.evaluate("chrome.storage.local.get(null)");

async function noteOn(url: string) {
  await page.goto(url);
  return note();
}
async function note() {
  const found: ChromiumNote[] = [];
  await until(async () => {
    found.push(...[await browser.note(page)].filter((one) => one !== undefined));
    return found.length > 0;
  }, `a note on ${page.url()}`);
  const [first] = found;
  if (!first) throw new Error("No note.");
  return first;
}
/** A page settles for 500 ms at most, and the background answers within milliseconds: 900 without a note is none. */
async function noNoteOn(url: string) {
  await page.goto(url);
  await page.waitForTimeout(900);
  expect(await browser.note(page), url).toBeUndefined();
}

/** No one can see the toolbar here: what the background gives the browser for it is kept. */
const keepPictures = `{ const set = chrome.action.setIcon; globalThis.pictures = [];
  chrome.action.setIcon = (given, ...rest) => { pictures.push(given.imageData); return set(given, ...rest); }; }`;
/** The color at the middle of the dot, in the picture for both sizes, as the browser was given it last. */
const colorsOfDot = () =>
  browser.worker.evaluate<number[][]>(
    "[16, 32].map((size) => { const at = 4 * (Math.floor(size * 3.4 / 16) * size + Math.floor(size * 12.6 / 16)); return [...pictures.at(-1)[size].data.slice(at, at + 4)]; })",
  );

test("the welcome page opens at the first start", () => {
  expect(browser.context.pages().map((open) => open.url())).toContain(own("welcome.html"));
});

describe("the popup", () => {
  test("finds Prison Families Alliance by a misspelling", async () => {
    await page.goto(own("popup.html"));
    await search(page, "prisn famlies alliance");
    expect(await page.getByRole("article").first().getAttribute("aria-label")).toBe("Prison Families Alliance");
  });
  test("finds it though no word is spelt right, as soon as Fuse is loaded", async () => {
    await page.goto(own("popup.html"));
    await search(page, "osborn asociation"); // no good place to start, which an empty answer would show
    await page.locator(".list li:first-child article[aria-label='Osborne Association']").waitFor({ timeout: 5000 });
  });
  test("keeps nothing of a search: not in the store, not in memory, not in an address", async () => {
    await page.goto(own("popup.html"));
    for (const query of ["my son is in jail", "suicide", "visits 77340"]) await search(page, query);
    await page.getByRole("textbox", { name: "ZIP, city or state" }).fill("Texas");
    await page.waitForTimeout(300);
    expect(await stored()).toEqual({});
    expect(await browser.worker.evaluate("chrome.storage.session.get(null)")).toEqual({});
    expect(
      await page.evaluate(
        "[location.href, history.length, document.cookie, localStorage.length, sessionStorage.length]",
      ),
    ).toEqual([
      own("popup.html"),
      2, // the blank tab, and this page
      "",
      0,
      0,
    ]);
  });
  test("as its button opens it, stands beside the page and knows which it is", async () => {
    await noteOn(jpay());
    const popup = await browser.pressIcon(page);
    await popup.until("document.querySelectorAll('.for-page article').length === 3");
    expect(await popup.evaluate("document.title")).toBe("Alongside");
    await popup.close();
  });
  test("on a page without granted access reads it by the press alone", async () => {
    await page.goto("https://www.nyc.gov/site/doc/index.page");
    expect(await browser.note(page)).toBeUndefined();
    const popup = await browser.pressIcon(page);
    await popup.until("document.querySelectorAll('.for-page article').length === 3");
    await popup.close();
  });
  test("stands there at once beside a page that is still loading", async () => {
    await page.goto(jpay("/hanging"), { waitUntil: "commit" });
    const popup = await browser.pressIcon(page);
    await popup.until("document.querySelector('input[type=search]') !== null");
    await popup.close();
  });
  test("opens as a tab about the same page, where the browser refuses a popup", async () => {
    await browser.worker.evaluate(
      "{ globalThis.openedPopup = chrome.action.openPopup; chrome.action.openPopup = () => Promise.reject(new Error('no')); }",
    );
    const found = await noteOn(jpay());
    const [tab] = await Promise.all([browser.context.waitForEvent("page"), found.press(".open")]);
    await tab.waitForSelector(".for-page article");
    expect(await tab.locator(".for-page li article").count()).toBe(3);
    expect(new URL(tab.url()).search).toBe("");
    expect(await browser.worker.evaluate("chrome.storage.session.get(null)")).toEqual({}); // read once and removed
    await tab.close();
    await browser.worker.evaluate("{ chrome.action.openPopup = globalThis.openedPopup; }");
  });
  test("has its words on every button in forced colors", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(own("popup.html"));
    await page.getByRole("button", { name: "Need help now?" }).click();
    const colors = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll("a.button")].map((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor])`,
    );
    expect(colors.length).toBeGreaterThan(4);
    expect(colors.filter(([front, ground]) => front === ground)).toEqual([]);
    const filled = await page.evaluate("getComputedStyle(document.querySelector('.button-crisis')).color");
    const canvas = await page.evaluate(
      "(() => { const one = document.createElement('i'); one.style.color = 'Canvas'; document.body.append(one); return getComputedStyle(one).color; })()",
    );
    expect(filled).not.toBe(canvas); // the browser puts that ground under the words of a link
  });
  test("at 200 % and with reduced motion nothing is cut and nothing moves", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(own("popup.html"));
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await search(page, "visits");
    expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  });
  test("fills a phone's screen of 360 × 640 without scrolling sideways", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(own("popup.html"));
    await search(page, "visits");
    const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(sideways)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(sideways)).toBe(0);
  });
  test("speaks Spanish after one press, and the next time too", async () => {
    await page.goto(own("popup.html"));
    await page.getByRole("button", { name: "ES, español" }).click();
    await page.getByRole("searchbox", { name: "Buscar" }).fill("mi hijo está preso");
    expect(await page.getByRole("status").first().textContent()).toMatch(/resultados/);
    await page.reload();
    expect(await page.getByRole("searchbox", { name: "Buscar" }).isVisible()).toBe(true);
  });
});

describe("the note", () => {
  test("names who can help and opens the popup with the groups for this page", async () => {
    const found = await noteOn(jpay());
    expect(found.text).toBe("Support for families: Prison Families Alliance and 2 more");
    const others =
      "root.querySelectorAll('a, input, select, textarea, form, iframe, [href], [contenteditable]').length";
    expect([await found.evaluate("root.querySelectorAll('button').length"), await found.evaluate(others)]).toEqual([
      2, 0,
    ]);
    await found.press(".open");
    const popup = await browser.ownWindow("popup.html");
    await popup.until("document.querySelectorAll('.for-page article').length === 3");
    expect(await popup.evaluate("document.querySelector('.for-page h3').textContent")).toBe("Prison Families Alliance");
    await popup.close();
  });
  test("speaks Spanish on a Spanish page", async () => {
    expect((await noteOn(jpay("/es/"))).text).toMatch(/^Apoyo para familias: .+ y 2 más$/);
  });
  test("stays away from sign-in, forms, focused fields, frames, and hosts that only look alike", async () => {
    for (const path of ["/login", "/hello", "/visit-form", "/ask", "/in-shadow", "/shown", "/by-card", "/payer"]) {
      await noNoteOn(jpay(path));
    }
    await noNoteOn("https://jpay.com.evil.example/");
    await noNoteOn("https://example.org/frame");
    const [, frame] = page.frames();
    expect(await frame?.evaluate("document.documentElement.children.length")).toBe(2); // head and body, no note
    await noNoteOn("https://www.nyc.gov/site/doc/index.page");
  });
  test("says the same whoever the person is", async () => {
    const line = async () => (await noteOn(jpay())).text; // of no state, where our own windows would put hers first
    const before = await line();
    const person = "{ settings: { state: 'NY', relation: 'mothers', language: 'es', notes: 'note' }, quiet: {} }";
    await browser.worker.evaluate(`chrome.storage.local.set(${person})`);
    expect(await line()).toBe(before);
  });
  test("comes once, though four tabs load at the same moment", async () => {
    const tabs = await Promise.all([1, 2, 3, 4].map(() => browser.context.newPage()));
    await Promise.all(tabs.map((tab) => tab.goto(jpay("/app"))));
    const notes = async () => (await Promise.all(tabs.map(browser.note))).filter((one) => one !== undefined);
    await until(async () => (await notes()).length > 0, "a note in one of them");
    await page.waitForTimeout(900);
    expect(await notes()).toHaveLength(1);
    await Promise.all(tabs.map((tab) => tab.close()));
  });
  test("comes once a day for each family of sites, and only family and day are remembered", async () => {
    await noteOn(jpay());
    await noNoteOn(jpay("/app"));
    expect(await stored()).toEqual({ quiet: { calls: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
    expect((await noteOn("https://www.tdcj.texas.gov/visitation/")).text).toMatch(/^Help with visits: /);
  });
  test("closes by × though the extension was reloaded meanwhile, and throws nothing into the page", async () => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const found = await noteOn(jpay());
    await found.evaluate(
      "(chrome.runtime.sendMessage = () => { throw new Error('Extension context invalidated.'); }, 0)",
    );
    await found.press(".close");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
    expect(errors).toEqual([]);
  });
  test("closed by ×, is gone and stays gone", async () => {
    const found = await noteOn(jpay());
    await found.press(".close");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
    await noNoteOn(jpay());
  });
  test("does not come where the person turned this family off, or all notes", async () => {
    await browser.worker.evaluate("chrome.storage.local.set({ quiet: { calls: 'always' } })");
    await noNoteOn(jpay());
    await browser.worker.evaluate("chrome.storage.local.set({ quiet: {}, settings: { notes: 'off' } })");
    await noNoteOn(jpay());
  });
  test("leaves when the address changes, and when the person begins to write", async () => {
    await noteOn(jpay("/app"));
    await page.evaluate("location.hash = '#/login'");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave after a change of address");
    await browser.worker.evaluate("chrome.storage.local.clear()");
    await noteOn(jpay("/one-field"));
    await page.focus("input");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave a page being written in");
  });
  test("leaves, or never comes, when the page draws its sign-in form late", async () => {
    await noNoteOn(jpay("/late-form?after=200"));
    await noNoteOn(jpay("/late-form?after=420"));
    await browser.worker.evaluate("chrome.storage.local.clear()");
    await noteOn(jpay("/late-form?after=1500"));
    await until(async () => (await browser.note(page)) === undefined, "the note to leave the form");
  });
  test.each([0, 5, 20, 100, 390, 420, 450])(
    "does not follow a page that redirects itself to its sign-in after %i ms",
    async (after) => {
      await noNoteOn(jpay(`/redirects?after=${after}`));
    },
  );
  test("leaves when the page takes a navigation over and never ends it", async () => {
    await noteOn(jpay("/takes-over"));
    await page.evaluate("location.hash = '#/login'");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
  });
  test("leaves when the person writes where the page would hide it", async () => {
    await noteOn(jpay("/secretive"));
    await page.evaluate("focusInside()");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
  });
  test("that was never shown has not spent the day", async () => {
    const slow =
      "chrome.scripting.executeScript = async (...given) => { await new Promise((done) => setTimeout(done, 500)); return globalThis.inject(...given); }";
    await browser.worker.evaluate(
      `{ globalThis.inject = chrome.scripting.executeScript.bind(chrome.scripting); ${slow}; }`,
    );
    await page.goto(jpay("/redirects?after=600"));
    await page.waitForTimeout(1500);
    await browser.worker.evaluate("{ chrome.scripting.executeScript = globalThis.inject; }");
    expect(await browser.note(page)).toBeUndefined();
    expect(await stored()).toEqual({});
  });
  test("leaves when the person turns notes off in the popup", async () => {
    await noteOn(jpay());
    const popup = await browser.pressIcon(page);
    await popup.until("document.querySelector('.for-page summary') !== null");
    await popup.evaluate("document.querySelector('.for-page summary').click()");
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Never on any page').click()",
    );
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
    await popup.close();
  });
  test("lends no press to a page that moved it under a button of its own", async () => {
    await noteOn(jpay());
    await page.evaluate(
      `{ const box = document.createElement("p"); box.append(document.documentElement.lastElementChild); document.body.append(box); }`,
    );
    const { x, y, width, height } = await page.evaluate<DOMRect>(
      "document.querySelector('p > div').getBoundingClientRect().toJSON()",
    );
    expect(width).toBeGreaterThan(300);
    await page.mouse.click(x + width / 3, y + height / 2);
    await page.waitForTimeout(300);
    expect(await browser.worker.evaluate("chrome.runtime.getContexts({ contextTypes: ['POPUP'] })")).toEqual([]);
  });
  test("leaves when the person turns to a frame, where we cannot see what is written", async () => {
    await noteOn(jpay("/with-frame"));
    await page.frameLocator("iframe").locator("input").click();
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
  });
  test("comes after a change of address within a single page, too", async () => {
    await browser.worker.evaluate("chrome.storage.local.set({ quiet: { calls: 'always' } })");
    await noNoteOn(jpay("/app"));
    await browser.worker.evaluate("chrome.storage.local.clear()");
    await page.evaluate("history.pushState({}, '', '/app?view=2')");
    expect((await note()).text).toContain("Support for families");
  });
  test("acts on trusted presses only", async () => {
    const found = await noteOn(jpay());
    for (const part of [".open", ".close"]) await found.evaluate(`root.querySelector("${part}").click()`);
    await page.waitForTimeout(300);
    expect((await browser.note(page))?.text).toBe(found.text);
    expect(await browser.worker.evaluate("chrome.runtime.getContexts({ contextTypes: ['POPUP'] })")).toEqual([]);
  });
  test("is reached by keyboard, and gives the focus back", async () => {
    await page.goto(jpay("/buttons"));
    const found = await note();
    await page.focus("#second");
    await page.keyboard.press("Tab");
    expect(await found.evaluate("root.activeElement.className")).toBe("open");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await until(async () => (await browser.note(page)) === undefined, "the note to leave");
    expect(await page.evaluate("document.activeElement.id")).toBe("second");
  });
  test("stands in no one's way: not over what has the focus", async () => {
    await page.goto(jpay("/corner"));
    const found = await note();
    await page.focus("#corner");
    expect(await found.evaluate("root.querySelector('.note').hidden")).toBe(true);
    await page.focus("#other");
    expect(await found.evaluate("root.querySelector('.note').hidden")).toBe(false);
    await page.evaluate("document.querySelector('#other').style.cssText = 'position:absolute;right:40px;top:640px'");
    await page.mouse.wheel(0, 10);
    await until(
      () => found.evaluate("root.querySelector('.note').hidden"),
      "the note to give way to what moved under it",
    );
  });
  test.each([
    ["/bar", "#bar", "a bar at the foot of the page"],
    ["/chat", "iframe", "a button in its corner"],
  ])("stands above what the page fixed there: %s", async (path, selector) => {
    await noteOn(jpay(path));
    const rect = (one: string) => page.evaluate<DOMRect>(`${one}.getBoundingClientRect().toJSON()`);
    const fixed = await rect(`document.querySelector("${selector}")`);
    const stands = () => rect("document.documentElement.lastElementChild");
    expect((await stands()).bottom).toBe(fixed.top - 16);
    await page.evaluate(`document.querySelector("${selector}").remove(), scrollBy(0, 5)`);
    await page.evaluate("document.body.append('x')");
    await until(async () => (await stands()).bottom === 700 - 16, "the note to come down again");
  });
  test("stays in its corner on a page that is fixed as a whole", async () => {
    await noteOn(jpay("/shell"));
    const bottom = "document.documentElement.lastElementChild.getBoundingClientRect().bottom";
    expect(await page.evaluate(bottom)).toBe(700 - 16);
  });
  test("fits a window of 320 px, in forced colors and without motion", async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    const found = await noteOn(jpay());
    const { left, right } = await page.evaluate<DOMRect>(
      "document.documentElement.lastElementChild.getBoundingClientRect().toJSON()",
    );
    expect(left).toBeGreaterThanOrEqual(12);
    expect(right).toBeLessThanOrEqual(308);
    expect(
      await found.evaluate("root.querySelector('.note').scrollWidth <= root.querySelector('.note').clientWidth"),
    ).toBe(true);
    expect(await found.evaluate("root.querySelector('.note').getAnimations().length")).toBe(0);
    const edge = await found.evaluate<string>("getComputedStyle(root.querySelector('.note')).borderColor");
    expect(edge).not.toBe(await found.evaluate("getComputedStyle(root.querySelector('.note')).backgroundColor"));
  });
  test("is gone when the person comes back from the next page, and its day is spent", async () => {
    const comeBack = async () => {
      await page.goto("https://example.org/");
      await page.evaluate("{ setTimeout(() => history.back()); }"); // once the answer is out: going takes its world along
      await until(
        () => page.evaluate<boolean>("window.kept === true").catch(() => false),
        "the very page, out of the cache",
      );
    };
    await noteOn(jpay("/app"));
    await page.evaluate("window.kept = true");
    await comeBack();
    await page.waitForTimeout(900);
    expect(await browser.note(page)).toBeUndefined();
    await browser.worker.evaluate("chrome.storage.local.clear()");
    await comeBack();
    expect((await note()).text).toContain("Support for families");
  });
  test("stands on pages with a strict policy and hostile styles, at its corner, and not in print", async () => {
    expect((await noteOn(jpay("/strict"))).text).toContain("Support for families");
    await browser.worker.evaluate("chrome.storage.local.clear()");
    await noteOn(jpay("/hostile"));
    const box = () =>
      page.evaluate<{ left: number; width: number; bottom: number }>(
        "document.documentElement.lastElementChild.getBoundingClientRect().toJSON()",
      );
    expect(await box()).toMatchObject({ width: 352, left: 1000 - 352 - 16, bottom: 700 - 16 });
    await page.emulateMedia({ media: "print" });
    expect((await box()).width).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await browser.worker.evaluate("chrome.storage.local.set({ quiet: {}, settings: { corner: 'top-left' } })");
    await noteOn(jpay("/app"));
    expect(await box()).toMatchObject({ left: 16, top: 16 });
    await browser.worker.evaluate("chrome.storage.local.clear()");
    await noteOn(jpay("/rtl"));
    expect(await box()).toMatchObject({ left: 16, bottom: 700 - 16 });
  });
});

interface Seen {
  timer: number;
  events: string[];
  messages: number;
  added: string[];
  attributes: number;
  before: string[];
}
describe("what a probing page learns", () => {
  const seen = () => page.evaluate<Seen>("window.seen");
  const globals = () =>
    page.evaluate<string[]>(
      "Object.getOwnPropertyNames(window).filter((name) => !seen.before.includes(name) && name !== 'seen')",
    );
  // The browser counts timers for all who set them in a page: a gap would betray ours.
  const gapBetweenTimers = () => page.evaluate<number>("setTimeout(() => 0) - seen.timer");
  test("of a note: one nameless element, and nothing else", async () => {
    await noteOn(jpay("/probe"));
    const { events, messages, added, attributes } = await seen();
    expect({ events, messages, added, attributes, globals: await globals() }).toEqual({
      events: [],
      messages: 0,
      added: ["<div></div>"],
      attributes: 0,
      globals: [],
    });
    expect(await gapBetweenTimers()).toBe(1);
    expect(await page.evaluate("document.documentElement.lastElementChild.shadowRoot")).toBeNull();
    expect(
      await page.evaluate(`fetch('chrome-extension://${browser.id}/popup.html').then(() => 'read', () => 'refused')`),
    ).toBe("refused");
  });
  test.each(["icon", "off"])("of a visit with notes set to “%s”: nothing at all", async (notes) => {
    await browser.worker.evaluate(`chrome.storage.local.set({ settings: { notes: '${notes}' } })`);
    await noNoteOn(jpay("/probe"));
    const { events, messages, added, attributes } = await seen();
    expect({ events, messages, added, attributes, globals: await globals() }).toEqual({
      events: [],
      messages: 0,
      added: [],
      attributes: 0,
      globals: [],
    });
  });
  test("of us by its timers, also after a change of address: nothing", async () => {
    await browser.worker.evaluate("chrome.storage.local.set({ settings: { notes: 'icon' } })");
    await noNoteOn(jpay("/probe"));
    await page.evaluate("history.pushState({}, '', '/probe?again')");
    await page.waitForTimeout(700);
    expect(await gapBetweenTimers()).toBe(1);
  });
  test("of us on any other site: nothing at all", async () => {
    await noNoteOn("https://example.org/");
    expect((await seen()).added).toEqual([]);
  });
});

test("a page whose picture hangs is read none the less", async () => {
  await page.goto(jpay("/slow-picture"), { waitUntil: "commit" });
  await until(async () => (await browser.note(page)) !== undefined, "a note before the picture");
  expect(await page.evaluate("document.readyState")).toBe("interactive");
});

test("the icon has its dot where there is something for the page, and says what it means", async () => {
  await browser.worker.evaluate("chrome.storage.local.set({ settings: { notes: 'icon' } })");
  const title = () =>
    browser.worker.evaluate(
      "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))",
    );
  await page.bringToFront();
  await page.goto(jpay());
  await until(async () => (await title()) === "Alongside: something for this page", "the dot");
  const amber = [0xb4, 0x53, 0x09, 255];
  expect(await colorsOfDot()).toEqual([amber, amber]);
  await page.goto("https://example.org/");
  await until(async () => (await title()) === "Alongside", "the dot to go");
  await page.goto(jpay("/login"));
  await page.waitForTimeout(900);
  expect(await title()).toBe("Alongside");
  expect(await colorsOfDot()).not.toContainEqual(amber);
  await browser.worker.evaluate("chrome.storage.local.clear()");
  await page.goto(jpay("/in-shadow")); // seen only when a note is about to come
  await page.waitForTimeout(900);
  expect(await title()).toBe("Alongside");
});

describe("a county's own site, on no list", () => {
  const sauk = "https://www.saukso.us/visiting";
  test("is read by the press alone, and the popup says by which words it was known", async () => {
    await noNoteOn(sauk);
    const popup = await browser.pressIcon(page);
    await popup.until("document.querySelectorAll('.for-page article').length === 3");
    const why = await popup.evaluate<string>("document.querySelector('.for-page details p').textContent");
    expect(why).toContain("The page says “Sauk County Jail”");
    expect(why).toContain("The page says “visiting”");
    expect(await popup.evaluate("document.querySelector('.for-page').textContent")).toContain("Wisconsin");
    await popup.until("document.querySelector('.allow') !== null"); // once the browser has said what is allowed
    expect(await popup.evaluate("document.querySelector('.allow').textContent")).toContain(
      "Suggestions on www.saukso.us?",
    );
    await popup.close();
    expect(await stored()).toEqual({});
  });
  test("where one must be silent, gets a plain sentence and no offer", async () => {
    await page.goto("https://www.saukso.us/wanted");
    const popup = await browser.pressIcon(page);
    await popup.until("document.body?.textContent.includes('stays quiet on pages like this')");
    expect(await popup.evaluate("document.querySelector('.allow, .for-page')")).toBeNull();
    await popup.close();
  });
});

test("the browser itself lights the dot on county sites, by whole labels, unless notes are off", async () => {
  const suffixes = () =>
    browser.worker.evaluate<
      string[]
    >(`new Promise((done) => chrome.declarativeContent.onPageChanged.getRules(undefined, (rules) =>
      done(rules.flatMap(({ conditions }) => conditions.map(({ pageUrl }) => pageUrl.hostSuffix).filter(Boolean)))))`);
  await until(async () => (await suffixes()).length > 200, "the rules");
  const found = await suffixes();
  expect(found.filter((suffix) => !suffix.startsWith("."))).toEqual([]);
  expect(found).not.toContain(".jpay.com");
  await browser.worker.evaluate("chrome.storage.local.set({ settings: { notes: 'off' } })");
  await until(async () => (await suffixes()).length === 0, "the rules to go");
});

test("the side panel opens by our own button, and searches", async () => {
  await page.goto(own("popup.html"));
  await page.getByRole("button", { name: "Open beside the page" }).click();
  const panel = await browser.ownWindow("sidepanel.html");
  await panel.until("document.querySelectorAll('article').length > 0");
  await panel.evaluate("document.querySelector('input[type=search]').focus()");
  await panel.type("prisn families alliance");
  await panel.until("document.querySelector('article')?.getAttribute('aria-label') === 'Prison Families Alliance'");
  await panel.close();
});

test("both shortcuts were given by the browser", async () => {
  const commands = await browser.worker.evaluate<{ name: string; shortcut: string }[]>("chrome.commands.getAll()");
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ["_execute_action", "Alt+Shift+L"],
    ["open-panel", "Alt+Shift+S"],
  ]);
});

test("malformed messages and stored values never reach the page, and break nothing", async () => {
  await browser.worker.evaluate("chrome.storage.local.set({ settings: 7, quiet: ['x'] })");
  const found = await noteOn(jpay());
  expect(found.text).toContain("Support for families");
  await page.goto(own("options.html"));
  for (const message of ["null", "7", "{ name: 'pageSeen' }", "{ name: 'pageSeen', page: { url: 'x'.repeat(1e6) } }"]) {
    await page.evaluate(`chrome.runtime.sendMessage(${message}).catch(() => 0)`);
  }
  expect(await page.getByRole("heading", { name: "Options" }).isVisible()).toBe(true);
});
