import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { onPageMessage } from "../../platform/notes.ts";
import { aPage } from "../support/builders.ts";

const seen = vi.fn(async () => undefined);
beforeEach(() => {
  seen.mockClear();
  onPageMessage({ pageSeen: seen, noteOpened: seen, noteClosed: seen });
});

const tab = { id: 7, windowId: 3, incognito: false };
const fromPage = { tab, frameId: 0, url: "https://www.jpay.com/" };
const hear = (sender: object) =>
  fakeBrowser.runtime.onMessage.trigger({ name: "noteClosed", family: "calls" }, sender as never, () => undefined);

test("a page's message reaches its handler with the tab it came from", async () => {
  await hear(fromPage);
  expect(seen).toHaveBeenCalledWith(
    { name: "noteClosed", family: "calls" },
    { tabId: 7, windowId: 3, url: fromPage.url, documentId: undefined },
  );
});

test.each<[string, object]>([
  ["a private window", { ...fromPage, tab: { ...tab, incognito: true } }],
  ["a frame", { ...fromPage, frameId: 3 }],
  ["one of our own windows", { ...fromPage, url: "chrome-extension://x/popup.html" }],
  ["nowhere", {}],
])("a message from %s is not answered", async (_where, sender) => {
  await hear(sender);
  expect(seen).not.toHaveBeenCalled();
});

test("a page speaks for its own site only", async () => {
  const say = (url: string) =>
    fakeBrowser.runtime.onMessage.trigger(
      { name: "pageSeen", page: aPage({ url }) },
      fromPage as never,
      () => undefined,
    );
  await say("https://www.bop.gov/");
  expect(seen).not.toHaveBeenCalled();
  await say("https://www.jpay.com/app#/x");
  expect(seen).toHaveBeenCalledTimes(1);
});
