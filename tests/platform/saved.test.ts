import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { emptyList, withEntry, withoutEntries } from "../../core/savedList.ts";
import { openHandout, takeHandoutOrder } from "../../platform/handout.ts";
import { changeSavedList, readSavedList } from "../../platform/saved.ts";
import { readAllStored } from "../../platform/stored.ts";
import { aList } from "../support/builders.ts";
import { inPrivateWindow } from "../support/privateWindow.ts";

beforeEach(() => void vi.restoreAllMocks());

const add = (id: string) => changeSavedList((list) => withEntry(list, { id, name: `Group ${id}` }));

test("a list survives: what was kept is read again", async () => {
  expect(await readSavedList()).toEqual(emptyList);
  await add("a");
  await add("b");
  expect(await readSavedList()).toEqual(aList("a", "b"));
  await changeSavedList((list) => withoutEntries(list, ["a"]));
  expect(await readAllStored()).toEqual({ list: aList("b") });
});

test("changes of several windows at the same moment are all kept", async () => {
  await Promise.all(["a", "b", "c", "d"].map(add));
  expect((await readSavedList()).entries).toHaveLength(4);
});

test("what changes nothing is not written", async () => {
  await add("a");
  const write = vi.spyOn(fakeBrowser.storage.local, "set");
  expect(await add("a")).toBe(true);
  expect(write).not.toHaveBeenCalled();
});

test("nothing is written from a private window, and that is no error", async () => {
  await inPrivateWindow();
  expect(await add("a")).toBe(true);
  expect(await readAllStored()).toEqual({});
});

test("a store that refuses is said, not thrown", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("quota"));
  expect(await add("a")).toBe(false);
});

test("the page gets the list in memory, once, also from a private window; loaded again it has what is kept", async () => {
  await add("kept");
  await inPrivateWindow();
  await openHandout({ list: aList("a", "b"), language: "es" });
  expect(await readAllStored()).toEqual({ list: aList("kept") });
  expect(await takeHandoutOrder()).toEqual({ list: aList("a", "b"), language: "es" });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await takeHandoutOrder()).toEqual({ list: aList("kept"), language: undefined });
  const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(opened.filter((url) => url?.includes("handout")).map((url) => new URL(url ?? "").search)).toEqual([""]);
});

test("a browser that hands nothing over still opens the page", async () => {
  await add("kept");
  vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValue(new Error("no"));
  await openHandout({ list: aList("a"), language: "es" });
  expect(await takeHandoutOrder()).toEqual({ list: aList("kept"), language: undefined });
});
