import { resolve } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { type Firefox, openFirefox } from "../../tools/browsers/firefox.ts";
import { openStage, type Stage } from "../../tools/browsers/stage.ts";
import { hostileFirefox } from "../support/hostile/inFirefox.ts";
import { type HostileBrowser, survive } from "../support/hostile/run.ts";
import { addressOf, hostileCases, hostilePages } from "../support/hostilePages.ts";

let stage: Stage;
let firefox: Firefox;
let browser: HostileBrowser;

beforeAll(async () => {
  stage = await openStage(hostilePages);
  firefox = await openFirefox({ extension: resolve(".output/firefox-mv3"), proxyPort: stage.proxyPort });
  browser = await hostileFirefox(firefox);
});
afterAll(async () => {
  await firefox?.close();
  await stage?.close();
});

describe("in Firefox the note survives a page where", () => {
  for (const hostile of hostileCases) test(hostile.name, async () => survive(browser, addressOf(hostile), hostile));
});
