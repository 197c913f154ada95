import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings, notesEverywhere } from "../../core/settings.ts";
import { changeQuiet, changeSettings, readQuiet, readSettings } from "../../platform/settings.ts";
import { eraseAllStored, onStoredChange, readAllStored } from "../../platform/stored.ts";
import { inPrivateWindow } from "../support/privateWindow.ts";

beforeEach(() => void vi.restoreAllMocks());

test("what is saved is read again, and erased in one press", async () => {
  const settings = { ...defaultSettings, notes: { ...defaultSettings.notes, jail: "icon" }, language: "es" } as const;
  await changeSettings(() => settings);
  await changeQuiet((quiet) => ({ quiet: { ...quiet, calls: "always" } }));
  expect(await readSettings()).toEqual(settings);
  expect(await readQuiet()).toEqual({ calls: "always" });
  expect(Object.keys((await readAllStored()) ?? {}).sort()).toEqual(["quiet", "settings"]);
  await eraseAllStored();
  expect(await readAllStored()).toEqual({});
});

test("changes at the same moment wait for each other: only the first finds that nothing was said today", async () => {
  const say = () =>
    changeQuiet((quiet) => ({ quiet: { ...quiet, calls: "always" }, isFirst: quiet.calls === undefined }));
  const answers = await Promise.all([say(), say(), say(), say()]);
  expect(answers.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false]);
});

test.each([null, 7, "x", { notes: "loud" }])("%o in the store becomes the defaults", async (settings) => {
  await fakeBrowser.storage.local.set({ settings, quiet: settings });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readQuiet()).toEqual({});
});

test("settings of version 1 keep what the person chose", async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 1, notes: "icon", state: "OH" } });
  expect(await readSettings()).toEqual({ ...defaultSettings, notes: notesEverywhere("icon"), state: "OH" });
});

test("nothing is written from a private window, and that is no error", async () => {
  await inPrivateWindow();
  expect(await changeSettings(() => defaultSettings)).toBe(true);
  expect(await readAllStored()).toEqual({});
});

test("a store that refuses is said, not thrown", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("quota"));
  expect(await changeSettings(() => defaultSettings)).toBe(false);
});

test("other windows hear of a change until they stop listening", async () => {
  const heard = vi.fn();
  const stop = onStoredChange("settings", heard);
  await changeSettings(() => defaultSettings);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await changeSettings(() => defaultSettings);
  expect(heard).toHaveBeenCalledTimes(1);
});
