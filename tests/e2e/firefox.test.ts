import { resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { extensionId, type Firefox, type FirefoxNote, openFirefox } from "../../tools/browsers/firefox.ts";
import { popupAfter, pressIcon } from "../../tools/browsers/firefoxPopup.ts";
import { openStage, type Stage } from "../../tools/browsers/stage.ts";
import { pages } from "../support/pages.ts";
import { oneMore, recordedWords } from "../support/saidAtInstall.ts";
import { strangersOf } from "../support/silence.ts";

let stage: Stage;
let browser: Firefox;

beforeAll(async () => {
  stage = await openStage(pages);
  browser = await openFirefox({ extension: resolve(".output/firefox-mv3"), proxyPort: stage.proxyPort });
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
});
const setStored = async (stored: string) => {
  await browser.goto(browser.own("options.html"));
  await browser.evaluate(`return browser.storage.local.clear().then(() => browser.storage.local.set(${stored}))`);
};
beforeEach(() => setStored("{}"));

const jpay = (path = "/") => `https://www.jpay.com${path}`;
async function noteOn(url: string): Promise<FirefoxNote> {
  await browser.goto(url);
  const found: FirefoxNote[] = [];
  await until(async () => {
    found.push(...[await browser.note()].filter((one) => one !== undefined));
    return found.length > 0;
  }, `a note on ${url}`);
  const [first] = found;
  if (!first) throw new Error("No note.");
  return first;
}
/** A page settles for 500 ms at most, and the background answers within milliseconds: 900 without a note is none. */
async function noNoteOn(url: string): Promise<void> {
  await browser.goto(url);
  await new Promise((done) => setTimeout(done, 900));
  expect(await browser.note(), url).toBeUndefined();
}
const search = (text: string) =>
  browser.evaluate(
    `const box = document.querySelector("input[type=search]"); box.value = ${JSON.stringify(text)}; box.dispatchEvent(new Event("input", { bubbles: true }));`,
  );

test("the popup finds Prison Families Alliance by a misspelling", async () => {
  await browser.goto(browser.own("popup.html"));
  await browser.until("return document.querySelector('input[type=search]') !== null");
  await search("prisn famlies alliance");
  await browser.until(
    "return document.querySelector('article')?.getAttribute('aria-label') === 'Prison Families Alliance'",
  );
});

describe("the note", () => {
  test("names who can help; pressed, it opens the popup", async () => {
    const found = await noteOn(jpay());
    expect(found.text).toBe("Support for families: Prison Families Alliance and 2 more");
    await found.press(".open");
    const popup = "return document.querySelector('browser.webextension-popup-browser')?.currentURI?.spec ?? ''";
    await until(async () => (await browser.inBrowser<string>(popup)).endsWith("/popup.html"), "the popup");
    await browser.inBrowser(
      "document.querySelector('browser.webextension-popup-browser').closest('panel').hidePopup()",
    );
  });
  test("stays away from sign-in, a focused field, frames and look-alikes", async () => {
    for (const url of [
      jpay("/login"),
      jpay("/hello"),
      jpay("/ask"),
      "https://jpay.com.evil.example/",
      "https://example.org/frame",
    ])
      await noNoteOn(url);
  });
  test("closed by ×, is gone and stays gone; only family and day are remembered", async () => {
    const found = await noteOn(jpay());
    await found.press(".close");
    await until(async () => (await browser.note()) === undefined, "the note to leave");
    await noNoteOn(jpay());
    await browser.goto(browser.own("options.html"));
    const stored = await browser.evaluate("return browser.storage.local.get(null)");
    expect(stored).toEqual({ quiet: { calls: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
  });
  test("speaks Spanish on a Spanish page", async () => {
    expect((await noteOn(jpay("/es/"))).text).toMatch(/^Apoyo para familias: /);
  });
  test("stands on a page with a strict policy", async () => {
    expect((await noteOn(jpay("/strict"))).text).toContain("Support for families");
  });
  test("leaves when the address changes", async () => {
    await noteOn(jpay("/app"));
    await browser.evaluate("location.hash = '#/login'");
    await until(async () => (await browser.note()) === undefined, "the note to leave");
  });
});

describe("the note, on other pages", () => {
  test("stands above a bar of the page", async () => {
    await noteOn(jpay("/bar"));
    const bottom = "return document.documentElement.lastElementChild.getBoundingClientRect().bottom";
    const above = "return document.querySelector('#bar').getBoundingClientRect().top - 16";
    expect(await browser.evaluate(bottom)).toBeCloseTo(await browser.evaluate<number>(above), 1);
  });
  test("is gone when the person comes back from the next page, and its day is spent", async () => {
    await noteOn(jpay("/app"));
    await browser.goto("https://example.org/");
    await browser.send("WebDriver:Back");
    await new Promise((done) => setTimeout(done, 900));
    expect(await browser.note()).toBeUndefined();
  });
  test("stands at the other side of a page that reads from right to left", async () => {
    await noteOn(jpay("/rtl"));
    const left = "return document.documentElement.lastElementChild.getBoundingClientRect().left";
    expect(await browser.evaluate(left)).toBe(16);
  });
  test("does not come to a page that nobody looks at, but does when it is looked at", async () => {
    const { value: main } = await browser.send<{ value: string }>("WebDriver:GetWindowHandle");
    const { handle } = await browser.send<{ handle: string }>("WebDriver:NewWindow", { type: "tab", focus: false });
    await browser.send("WebDriver:SwitchToWindow", { handle, focus: false });
    await noNoteOn(jpay());
    expect(await browser.evaluate("return document.visibilityState")).toBe("hidden");
    await browser.send("WebDriver:SwitchToWindow", { handle, focus: true });
    await until(async () => (await browser.note()) !== undefined, "the note");
    await browser.send("WebDriver:CloseWindow");
    await browser.send("WebDriver:SwitchToWindow", { handle: main, focus: true });
  });
});

test("the icon has its dot where there is something for the page, and says what it means", async () => {
  await setStored("{ settings: { notes: 'icon' } }");
  const title = () =>
    browser.inBrowser<string>(
      "return document.querySelector('[data-extensionid=\"alongside@alongside.example\"] .unified-extensions-item-action-button, #alongside_alongside_example-BAP')?.getAttribute('tooltiptext') ?? ''",
    );
  await browser.goto(jpay());
  await until(async () => (await title()) === "Alongside: something for this page", "the dot");
  await browser.goto("https://example.org/");
  await until(async () => (await title()) === "Alongside", "the dot to go");
});

describe("a county's own site, on no list", () => {
  const sauk = "https://www.saukso.us/visiting";
  test("is read by the press alone; allowed there, it gets notes, until the person takes it back", async () => {
    await noNoteOn(sauk);
    const popup = await pressIcon(browser);
    await popup.until("return popup.querySelectorAll('.for-page article').length === 3");
    const why = await popup.evaluate("return popup.querySelector('.for-page details p').textContent");
    expect(why).toContain("The page says “Sauk County Jail”");
    await popup.until("return popup.querySelector('.allow button') !== null");
    await popup.press(".allow button");
    await popup.until("return popup.body.textContent.includes('Allowed. www.saukso.us is in Options')");
    await popup.close();
    expect((await noteOn(sauk)).text).toMatch(/^Help with visits: /);

    await browser.goto(browser.own("options.html"));
    expect(await browser.evaluate("return browser.storage.local.get(null)")).toEqual({
      quiet: { jail: expect.any(String) },
    });
    const own = "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Take back www.saukso.us')";
    await browser.until(`return ${own} !== undefined`);
    await browser.evaluate(`${own}.click()`);
    await browser.until(`return ${own} === undefined`);
    await setStored("{}");
    await noNoteOn(sauk);
  });
  test("where one must be silent, gets a plain sentence and no offer", async () => {
    await browser.goto("https://www.saukso.us/wanted");
    const popup = await pressIcon(browser);
    await popup.until("return popup.body.textContent.includes('stays quiet on pages like this')");
    expect(await popup.evaluate("return popup.querySelector('.allow, .for-page')")).toBeNull();
    await popup.close();
  });
});

test("a probing page sees one nameless element, and with notes off nothing at all", async () => {
  const seen = () =>
    browser.evaluate(
      "const { events, messages, added, attributes } = window.seen; return { events, messages, added, attributes }",
    );
  await noteOn(jpay("/probe"));
  expect(await seen()).toEqual({ events: [], messages: 0, added: ["<div></div>"], attributes: 0 });
  await setStored("{ settings: { notes: 'icon' } }");
  await noNoteOn(jpay("/probe"));
  expect(await seen()).toEqual({ events: [], messages: 0, added: [], attributes: 0 });
});

test("the sidebar opens by our own button, and searches", async () => {
  await browser.goto(browser.own("popup.html"));
  await browser.until("return document.querySelector('.foot .button') !== null");
  await browser.press(".foot .button");
  await until(async () => browser.inBrowser<boolean>("return SidebarController.isOpen"), "the sidebar");
  expect(await browser.inBrowser("return SidebarController.currentID")).toBe(
    "alongside_alongside_example-sidebar-action",
  );
  await browser.inBrowser("SidebarController.hide()");
  await browser.goto(browser.own("sidepanel.html"));
  await browser.until("return document.querySelector('input[type=search]') !== null");
  await search("prisn families alliance");
  await browser.until(
    "return document.querySelector('article')?.getAttribute('aria-label') === 'Prison Families Alliance'",
  );
});

describe("words typed after our keyword in the address bar", () => {
  const typed = `window.focus(); gURLBar.focus(); gURLBar.search("along visits ohio");
    await gURLBar.lastQueryContextPromise; await new Promise((done) => setTimeout(done, 1000));`;
  test("are answered line by line, and stand in the popup's box after Enter, in no address and no store", async () => {
    await browser.goto("https://example.org/");
    const lines = await browser.inBrowser<string[]>(
      `return (async () => { ${typed} return [...document.querySelectorAll(".urlbarView-row")].map((row) => row.textContent); })()`,
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1).join("\n")).toMatch(/ – visits/);
    const enter = "gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));";
    const popup = await popupAfter(browser, `(async () => { ${typed} ${enter} })();`);
    await popup.until("return popup.querySelector('input[type=search]').value === 'visits ohio'");
    await popup.until("return popup.querySelectorAll('ul[aria-label=Results] article').length > 0");
    expect(await popup.evaluate("return popup.title + popup.location.search + popup.location.hash")).toBe("Alongside");
    expect(
      await popup.evaluate("return Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)])"),
    ).toEqual([{}, {}]);
    await popup.close();
    const addresses = "return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec).join()";
    expect(await browser.inBrowser(addresses)).not.toMatch(/visits|ohio/);
    expect(stage.requests.filter((request) => /visits|ohio/i.test(request))).toEqual([]);
  });
});

test("Hide leaves an empty page, from which neither a reload nor Back brings anything up", async () => {
  const isEmpty =
    "return location.pathname === '/empty.html' && document.title === 'Alongside' && document.body?.textContent.trim() === ''";
  await browser.goto("https://example.org/");
  await browser.goto(browser.own("popup.html"));
  await browser.until("return document.querySelector('input[type=search]') !== null");
  await browser.goto(browser.own("options.html"));
  await browser.until("return document.querySelector('.top button') !== null");
  await browser.press(".top button");
  await browser.until(isEmpty);
  await browser.send("WebDriver:Refresh");
  await browser.until(isEmpty);
  await browser.send("WebDriver:Back"); // an earlier window of ours
  await browser.until(isEmpty);
  await browser.send("WebDriver:Back");
  expect(await browser.evaluate("return location.href")).toBe("https://example.org/");
});

test("options show the keys as Firefox has them, and forget all when it closes if that is chosen", async () => {
  await setStored("{ settings: { version: 1, notes: 'icon', state: 'OH' } }");
  await browser.goto(browser.own("options.html"));
  await browser.until("return document.body.textContent.includes('Open Alongside: Alt+Shift+L')");
  expect(await browser.evaluate("return document.body.textContent")).toContain("at about:addons");
  await browser.press("input[type=radio][value=session]");
  await browser.until("return document.body.textContent.includes('All of it is forgotten when the browser closes')");
  const stores = "return Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)])";
  expect(await browser.evaluate(stores)).toEqual([
    { sessionOnly: true },
    { settings: { version: 1, notes: "icon", state: "OH" } },
  ]);
  await browser.evaluate("return browser.storage.session.clear()");
});

test("our windows speak Spanish where the person chose it", async () => {
  await setStored("{ settings: { language: 'es' } }");
  await browser.goto(browser.own("popup.html"));
  await browser.until("return document.querySelector('label')?.textContent === 'Buscar'");
});

test("what Firefox says at install, and for one more site, is what PRIVACY.md records", async () => {
  const said = await browser.inBrowser<{ install: string[]; more: string[] }>(`return (async () => {
    const { ExtensionData } = ChromeUtils.importESModule("resource://gre/modules/Extension.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    const addon = await AddonManager.getAddonByID("${extensionId}");
    const say = (type, permissions, options) => {
      const { msgs, dataCollectionPermissions } = ExtensionData.formatPermissionStrings({ addon, type, permissions }, options);
      return [...msgs, dataCollectionPermissions.msg].filter(Boolean);
    };
    return {
      install: say("install", addon.installPermissions, { fullDomainsList: true }),
      more: say("optional", { permissions: [], origins: ["${oneMore}"] }),
    };
  })()`);
  expect(said).toEqual({
    install: recordedWords("Firefox", "at install"),
    more: recordedWords("Firefox", "one more site"),
  });
});

test("a recording proxy saw what was opened, and no request of ours", () => {
  const opened = ["www.jpay.com", "www.saukso.us", "jpay.com.evil.example", "example.org"];
  expect(stage.requests.filter((request) => opened.some((host) => request.includes(host))).length).toBeGreaterThan(10);
  expect(strangersOf("firefox", stage.requests, opened)).toEqual([]);
});
