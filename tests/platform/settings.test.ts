import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings } from "../../core/settings.ts";
import { changeQuiet, readQuiet, readSettings, saveSettings } from "../../platform/settings.ts";
import { eraseAllStored, onStoredChange, readAllStored } from "../../platform/stored.ts";
import { inPrivateWindow } from "../support/privateWindow.ts";

beforeEach(() => void vi.restoreAllMocks());

test("what is saved is read again, and erased in one press", async () => {
  await saveSettings({ version: 1, notes: "icon", language: "es" });
  await changeQuiet((quiet) => ({ quiet: { ...quiet, calls: "always" } }));
  expect(await readSettings()).toEqual({ version: 1, notes: "icon", language: "es" });
  expect(await readQuiet()).toEqual({ calls: "always" });
  expect(Object.keys(await readAllStored()).sort()).toEqual(["quiet", "settings"]);
  await eraseAllStored();
  expect(await readAllStored()).toEqual({});
});

test("changes at the same moment wait for each other: only the first finds that nothing was said today", async () => {
  const say = () =>
    changeQuiet((quiet) => ({ quiet: { ...quiet, calls: "2999-01-01" }, isFirst: quiet.calls === undefined }));
  const answers = await Promise.all([say(), say(), say(), say()]);
  expect(answers.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false]);
});

test.each([null, 7, "x", { notes: "loud" }])("%o in the store becomes the defaults", async (settings) => {
  await fakeBrowser.storage.local.set({ settings, quiet: settings });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readQuiet()).toEqual({});
});

test("nothing is written from a private window, and that is no error", async () => {
  await inPrivateWindow();
  expect(await saveSettings({ version: 1, notes: "off" })).toBe(true);
  expect(await readAllStored()).toEqual({});
});

test("a store that refuses is said, not thrown", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("quota"));
  expect(await saveSettings({ version: 1, notes: "off" })).toBe(false);
});

test("other windows hear of a change until they stop listening", async () => {
  const heard = vi.fn();
  const stop = onStoredChange("settings", heard);
  await saveSettings({ version: 1, notes: "off" });
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await saveSettings({ version: 1, notes: "note" });
  expect(heard).toHaveBeenCalledTimes(1);
});
