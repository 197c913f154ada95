import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chromium, openChromium } from "../../tools/browsers/chromium.ts";
import { openStage, type Stage } from "../../tools/browsers/stage.ts";
import { hostileChromium } from "../support/hostile/inChromium.ts";
import { type HostileBrowser, survive } from "../support/hostile/run.ts";
import { addressOf, hostileCases, hostilePages } from "../support/hostilePages.ts";

let stage: Stage;
let chromium: Chromium;
let browser: HostileBrowser;

beforeAll(async () => {
  stage = await openStage(hostilePages);
  chromium = await openChromium({ extension: resolve(".output/chrome-mv3"), proxyPort: stage.proxyPort });
  browser = hostileChromium(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await stage?.close();
});

describe("in Chromium the note survives a page where", () => {
  for (const hostile of hostileCases) test(hostile.name, async () => survive(browser, addressOf(hostile), hostile));
});
test("the cases are as many as were promised", () => {
  expect(hostileCases.length).toBeGreaterThanOrEqual(40);
});
