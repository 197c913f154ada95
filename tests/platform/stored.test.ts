import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  eraseAllStored,
  eraseLeftBehind,
  handOver,
  isSessionOnly,
  keep,
  keepForSession,
  onStoredChange,
  readAllStored,
  readStored,
  takeOver,
} from "../../platform/stored.ts";

const { local, session } = fakeBrowser.storage;
const inBoth = () => Promise.all([local.get(null), session.get(null)]);
beforeEach(() => void vi.restoreAllMocks());

describe("where nothing outlasts the browser", () => {
  beforeEach(async () => {
    await keep("list", ["a"]);
    await keepForSession(true);
  });
  test("what stood on the disk is in memory; there only the choice stays", async () => {
    expect(await inBoth()).toEqual([{ sessionOnly: true }, { list: ["a"] }]);
    expect(await isSessionOnly()).toBe(true);
  });
  test("callers read, keep and erase as ever, and see nothing of the choice", async () => {
    await keep("quiet", { calls: "always" });
    expect(await readStored("list")).toEqual(["a"]);
    expect(await readAllStored()).toEqual({ list: ["a"], quiet: { calls: "always" } });
    expect(await inBoth()).toEqual([{ sessionOnly: true }, { list: ["a"], quiet: { calls: "always" } }]);
    expect(await eraseAllStored()).toBe(true);
    expect(await inBoth()).toEqual([{ sessionOnly: true }, {}]);
    expect(await readAllStored()).toEqual({});
  });
  test("a browser that starts anew remembers the choice alone", async () => {
    await session.clear();
    expect(await readAllStored()).toEqual({});
    await keep("list", ["b"]);
    expect(await inBoth()).toEqual([{ sessionOnly: true }, { list: ["b"] }]);
  });
  test("what a browser that died left on the disk goes when it starts", async () => {
    await local.set({ list: ["old"] });
    await eraseLeftBehind();
    expect(await inBoth()).toEqual([{ sessionOnly: true }, { list: ["a"] }]);
  });
  test("other windows hear of a change", async () => {
    const heard = vi.fn();
    const stop = onStoredChange("list", heard);
    await keep("list", ["c"]);
    expect(heard).toHaveBeenCalledTimes(1);
    await keep("quiet", {});
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
  });
  test("what is kept at the very moment of the choice lands where it belongs", async () => {
    await keepForSession(false);
    const turn = Promise.all([keep("early", 1), keepForSession(true), keep("late", 2), keep("later", 3)]);
    expect(await turn).toEqual([true, true, true, true]);
    expect(await inBoth()).toEqual([{ sessionOnly: true }, { list: ["a"], early: 1, late: 2, later: 3 }]);
  });
  test("after a second thought all of it is kept again", async () => {
    await keepForSession(false);
    expect(await inBoth()).toEqual([{ list: ["a"] }, {}]);
  });
});

test("where things are kept, a start erases nothing", async () => {
  await keep("list", ["a"]);
  await eraseLeftBehind();
  expect(await inBoth()).toEqual([{ list: ["a"] }, {}]);
});

test("a browser that would not move it has lost and changed nothing", async () => {
  await keep("list", ["a"]);
  vi.spyOn(session, "set").mockRejectedValue(new Error("quota"));
  expect(await keepForSession(true)).toBe(false);
  expect(await inBoth()).toEqual([{ list: ["a"] }, {}]);
  vi.restoreAllMocks();
  vi.spyOn(local, "get").mockRejectedValue(new Error("broken"));
  expect(await keepForSession(true)).toBe(false);
  expect(await readAllStored()).toBeUndefined();
});

describe("what is handed over", () => {
  afterEach(() => void vi.useRealTimers());
  test("is taken once, and is then nowhere", async () => {
    await handOver("words", "my son");
    expect(await local.get(null)).toEqual({});
    expect(await takeOver("words")).toBe("my son");
    expect(await takeOver("words")).toBeUndefined();
    expect(await inBoth()).toEqual([{}, {}]);
  });
  test("is not shown as kept, and is erased with the rest", async () => {
    await keepForSession(true);
    await handOver("words", "my son");
    expect(await readAllStored()).toEqual({});
    await eraseAllStored();
    expect(await session.get(null)).toEqual({});
  });
  test("and was not taken in time is not shown to whoever comes later", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await handOver("words", "my son");
    vi.setSystemTime(Date.now() + 10_000);
    expect(await takeOver("words")).toBeUndefined();
    expect(await session.get(null)).toEqual({});
  });
});
