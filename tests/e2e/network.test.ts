import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { chromiumOnStage, type OnStage, search } from "../support/stage.ts";

// Chromium's own calls, whatever is installed in it.
const ofTheBrowser =
  /(^|\/\/)(update\.googleapis\.com|accounts\.google\.com|(www|clients2)\.google(apis)?\.com)(:443)?(\/|$)/;
let on: OnStage;

beforeAll(async () => {
  on = await chromiumOnStage();
});
afterAll(() => on?.close());

test("a recording proxy sees what the person opened, and no request of ours", async () => {
  const { browser, stage } = on;
  const page = await browser.context.newPage();
  await page.goto("https://www.jpay.com/");
  await until(async () => (await browser.note(page)) !== undefined, "the note");
  const popup = await browser.pressIcon(page);
  await popup.until("document.querySelectorAll('.for-page article').length === 3");
  await popup.evaluate("document.querySelector('input[type=search]').focus()");
  await popup.type("suicide");
  await popup.until("document.querySelector('.crisis') !== null");
  await popup.close();
  const panel = await browser.openPanel();
  await panel.until("document.querySelectorAll('article').length > 0");
  await panel.close();
  for (const path of ["options.html", "welcome.html", "sidepanel.html"]) {
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    await page.waitForSelector("main > *");
  }
  // The parts that are loaded when they are wanted: for misspelt words, for a report, for a next meeting.
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z"));
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await search(page, "osborn asociation");
  await page.getByText("Report a mistake").click(); // of the first result, which stands beside the list
  await page.waitForSelector(".report");
  await search(page, "maine prisoner advocacy coalition");
  await page.waitForSelector("div.schedule");
  const others = stage.requests.filter((request) => !ofTheBrowser.test(request.replace(/^CONNECT /, "")));
  expect([...new Set(others)].sort()).toEqual([
    "CONNECT www.jpay.com:443",
    "https://www.jpay.com/",
    "https://www.jpay.com/favicon.ico",
  ]);
});

// The control: what the proxy is there to see, it sees; and from our own windows and worker it cannot be sent at all.
test("the proxy sees a page's request, and our policy stops every way out of our own windows", async () => {
  const { browser, stage } = on;
  const page = await browser.context.newPage();
  await page.goto("https://www.jpay.com/app");
  await page.evaluate("fetch('https://seen.example/', { mode: 'no-cors' }).catch(() => 0)");
  expect(stage.requests).toContain("CONNECT seen.example:443");
  const ways = `Promise.allSettled([
    fetch("https://leak.example/fetch"),
    new Promise((done, fail) => { const socket = new WebSocket("wss://leak.example/socket"); socket.onopen = done; socket.onerror = fail; }),
    typeof Image === "undefined" ? Promise.reject() : new Promise((done, fail) => { const image = new Image(); image.onload = done; image.onerror = fail; image.src = "https://leak.example/image"; }),
  ]).then((results) => results.map(({ status }) => status))`;
  expect(await browser.worker.evaluate(ways)).toEqual(["rejected", "rejected", "rejected"]);
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  expect(await page.evaluate(ways)).toEqual(["rejected", "rejected", "rejected"]);
  await page.evaluate("navigator.sendBeacon('https://leak.example/beacon', 'x')");
  await page.waitForTimeout(300);
  expect(stage.requests.filter((request) => request.includes("leak.example"))).toEqual([]);
});
