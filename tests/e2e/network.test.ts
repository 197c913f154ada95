import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../tools/browsers/chromium.ts";
import { oneMore, recordedWords } from "../support/saidAtInstall.ts";
import { proxiedHosts, readNetLog, strangersOf } from "../support/silence.ts";
import { chromiumOnStage, type OnStage, search } from "../support/stage.ts";
import { tryAll, unstoppable } from "../support/triedWaysOut.ts";

const folder = mkdtempSync(join(tmpdir(), "alongside-log-"));
const log = join(folder, "net.json");
let on: OnStage;

beforeAll(async () => {
  on = await chromiumOnStage({ log });
});
afterAll(async () => {
  await on?.close();
  rmSync(folder, { recursive: true, force: true });
});

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
  // The parts that are loaded when they are wanted: for misspelt words, for a report, for a next meeting.
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z"));
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await search(page, "osborn asociation");
  await page.getByText("Report a mistake").click(); // of the first result, which stands beside the list
  await page.waitForSelector(".report");
  await search(page, "maine prisoner advocacy coalition");
  await page.waitForSelector("div.schedule");
  expect(strangersOf("chromium", stage.requests, ["www.jpay.com"])).toEqual([]);
  const opened = stage.requests.filter((request) => request.startsWith("https://www.jpay.com"));
  expect([...new Set(opened)].sort()).toEqual(["https://www.jpay.com/", "https://www.jpay.com/favicon.ico"]);
  await page.close();
});

test("what the browser says at install, and for one more site, is what PRIVACY.md records", async () => {
  const { browser } = on;
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  const manifest = JSON.parse(readFileSync(".output/chrome-mv3/manifest.json", "utf8"));
  const said = (changed: object) => {
    const asked = JSON.stringify(JSON.stringify({ ...manifest, ...changed }));
    return page.evaluate(`chrome.management.getPermissionWarningsByManifest(${asked})`);
  };
  expect(await said({})).toEqual(recordedWords("Chromium", "at install"));
  const alone = { permissions: [], host_permissions: [oneMore], content_scripts: undefined };
  expect(await said(alone)).toEqual(recordedWords("Chromium", "one more site"));
  await page.close();
});

test("our policy stops every way out of worker, window, panel and popup", async () => {
  const { browser } = on;
  expect(await browser.worker.evaluate(tryAll("worker", "worker.leak.example"))).toEqual([]);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  await page.waitForSelector("main > *");
  expect(await page.evaluate(tryAll("window", "window.leak.example"))).toEqual([]);
  const panel = await browser.openPanel();
  expect(await panel.evaluate(tryAll("window", "panel.leak.example"))).toEqual([]);
  await panel.close();
  await page.goto("https://www.jpay.com/app");
  const popup = await browser.pressIcon(page);
  expect(await popup.evaluate(tryAll("window", "popup.leak.example"))).toEqual([]);
  await popup.close();
  await page.close();
}, 120_000);

// The control: what the recorders are there to see, they see, in our windows too.
test("of what no policy stops, proxy and log see all; and both saw nothing else of ours", async () => {
  const { browser, stage } = on;
  const page = await browser.context.newPage();
  await page.goto("https://www.jpay.com/app");
  await page.evaluate("fetch('https://seen.example/', { mode: 'no-cors' }).catch(() => 0)");
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.evaluate(unstoppable("ours.example"));
  const connected = ["CONNECT seen.example:443", "CONNECT preconnect.ours.example:443"];
  await until(async () => connected.every((one) => stage.requests.includes(one)), "the proxy to see both");
  await browser.close();
  const { hosts, ours, datagrams } = readNetLog(log);
  const known = proxiedHosts("chromium", ["www.jpay.com", "seen.example"]);
  // A form is not sent, but Chromium has connected before it asks the policy, as for a frame: the built code is shown to have neither.
  const isReached = (host: string) => host.endsWith(".ours.example") || /^form\.\w+\.leak\.example$/.test(host);
  expect(hosts.filter((host) => !known.includes(host) && !isReached(host))).toEqual([]);
  expect(stage.requests.filter((request) => /^https?:.*\.leak\.example/.test(request))).toEqual([]);
  expect(hosts).toEqual(expect.arrayContaining(["seen.example", "preconnect.ours.example", "peer.ours.example"]));
  expect(ours.filter((event) => !event.includes(".ours.example"))).toEqual([]);
  expect(ours.length).toBeGreaterThan(0);
  expect(datagrams).toContain("192.0.2.1:3478");
});

test("without a proxy between, the log sees a name that is only looked up, for a page and for a window of ours", async () => {
  const names = join(folder, "names.json");
  const { browser, close } = await chromiumOnStage({ log: names, proxied: proxiedHosts("chromium", ["jpay.com"]) });
  const [page, other] = await Promise.all([browser.context.newPage(), browser.context.newPage()]);
  /** Puts the hint into the page. The browser writes a handful of events at a time: each other visit gives it more to write. */
  const hint = async (host: string) => {
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement("link"), { rel: "dns-prefetch", href: "https://${host}/" }))`,
    );
    await until(async () => {
      await other.goto("https://www.jpay.com/app");
      return readFileSync(names, "utf8").includes(host);
    }, `${host} to stand in the log`);
  };
  await page.goto("https://www.jpay.com/app");
  await hint("page.example");
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.waitForSelector("article");
  await hint("ours.example");
  await close();
  const { hosts, ours } = readNetLog(names);
  expect(hosts.filter((host) => host.endsWith(".example"))).toEqual(["ours.example", "page.example"]);
  expect(ours.every((event) => event.includes("ours.example"))).toBe(true);
});
