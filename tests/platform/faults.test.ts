import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { withEntry, withoutEntries } from "../../core/savedList.ts";
import { defaultSettings, notesEverywhere } from "../../core/settings.ts";
import { watchAllowedSites } from "../../platform/permissions.ts";
import { changeSavedList, readSavedList } from "../../platform/saved.ts";
import { changeQuiet, changeSettings, readQuiet, readSettings } from "../../platform/settings.ts";
import { eraseAllStored, handOver, keepForSession, onStoredChange, readAllStored } from "../../platform/stored.ts";
import { openPopupToFind, takeWords } from "../../platform/windows.ts";
import { aList } from "../support/builders.ts";
import { fakePermissions } from "../support/permissions.ts";
import { fakeWaysIn } from "../support/waysIn.ts";

const { local, session } = fakeBrowser.storage;
const inBoth = () => Promise.all([local.get(null), session.get(null)]);
const add = (id: string) => changeSavedList((list) => withEntry(list, { id, name: `Group ${id}` }));
beforeEach(() => void vi.restoreAllMocks());

describe("a store that is there but cannot be read", () => {
  beforeEach(async () => {
    await local.set({ list: aList("a"), settings: { ...defaultSettings, state: "OH" }, quiet: { calls: "always" } });
    vi.spyOn(local, "get").mockRejectedValue(new Error("broken"));
  });
  test("is written over by no change, and each says that it was not kept", async () => {
    expect(await add("b")).toBe(false);
    expect(await changeSettings((settings) => ({ ...settings, language: "es" }))).toBe(false);
    expect((await changeQuiet((quiet) => ({ quiet: { ...quiet, jail: "always" } }))).isKept).toBe(false);
    vi.restoreAllMocks();
    expect(await readSavedList()).toEqual(aList("a"));
    expect(await readSettings()).toEqual({ ...defaultSettings, state: "OH" });
    expect(await readQuiet()).toEqual({ calls: "always" });
  });
  test("may hold that nothing is to be said: so nothing is", async () => {
    await changeQuiet((quiet) => {
      expect(new Set(Object.values(quiet))).toEqual(new Set(["always"]));
      expect(quiet.calls).toBe("always");
      return { quiet };
    });
  });
});

describe("a browser without any store", () => {
  test.each([{ storage: undefined }, { storage: {} }])(
    "%o: defaults are shown, and nothing is thrown",
    async (none) => {
      const { storage } = fakeBrowser;
      Object.assign(fakeBrowser, none);
      try {
        expect(await readSettings()).toEqual(defaultSettings);
        expect((await readSavedList()).entries).toEqual([]);
        expect(await readAllStored()).toBeUndefined();
        expect([await add("a"), await eraseAllStored(), await keepForSession(true)]).toEqual([false, false, false]);
        expect(await takeWords()).toBeUndefined();
        if (none.storage === undefined) onStoredChange("list", () => undefined)();
        fakeWaysIn();
        await openPopupToFind("my son");
      } finally {
        Object.assign(fakeBrowser, { storage });
      }
    },
  );
});

describe("what a newer release wrote", () => {
  const newer = { version: 99, notes: { ...notesEverywhere("icon"), hospital: "note" }, language: "fr", voice: "soft" };
  test("of settings stays when one of them is changed", async () => {
    await local.set({ settings: newer });
    expect(await readSettings()).toEqual({ ...defaultSettings, notes: notesEverywhere("icon") });
    await changeSettings((settings) => ({ ...settings, state: "OH", notes: { ...settings.notes, jail: "off" } }));
    expect((await local.get("settings")).settings).toEqual({
      ...{ ...newer, dot: true, hideKey: "shift", state: "OH" },
      notes: { ...newer.notes, jail: "off" },
    });
  });
  test("in a form that is not understood stays until the person changes that very setting", async () => {
    await local.set({ settings: { version: 99, notes: "gentle", corner: { x: 1 } } });
    await changeSettings((settings) => ({ ...settings, dot: false }));
    expect((await local.get("settings")).settings).toMatchObject({ version: 99, notes: "gentle", corner: { x: 1 } });
    await changeSettings((settings) => ({ ...settings, corner: "top-left" }));
    expect((await local.get("settings")).settings).toMatchObject({ version: 99, notes: "gentle", corner: "top-left" });
  });
  test("of the list stays: fields, entries of another kind, and those beyond what we show", async () => {
    const entries = [
      { id: "a", name: "Group a", color: "blue" },
      { id: "b", name: "Group b" },
      { group: ["c"] },
      ...Array.from({ length: 70 }, (_, at) => ({ id: `n-${at}`, name: `Group ${at}` })),
    ];
    await local.set({ list: { version: 99, entries, shelves: ["x"] } });
    await changeSavedList((list) => withoutEntries(list, ["b"]));
    const { list } = (await local.get("list")) as { list: { version: number; entries: object[]; shelves: unknown } };
    expect(list).toMatchObject({ version: 99, shelves: ["x"] });
    expect(list.entries[0]).toEqual(entries[0]);
    expect(list.entries).toContainEqual({ group: ["c"] });
    expect(list.entries).toHaveLength(entries.length - 1);
  });
  test("of the list in a form that is not understood at all is not written over", async () => {
    const list = { version: 99, entries: { a: "Group a" } };
    await local.set({ list });
    expect(await add("b")).toBe(false);
    expect((await local.get("list")).list).toEqual(list);
  });
  test("of silences stays: a kind of site that is not known here", async () => {
    await local.set({ quiet: { hospital: "always" } });
    await changeQuiet((quiet) => ({ quiet: { ...quiet, calls: "always" } }));
    await changeQuiet(() => ({ quiet: {} }));
    expect((await local.get("quiet")).quiet).toEqual({ hospital: "always" });
  });
});

test.each<[unknown, unknown]>([
  [{ notes: "off" }, { ...defaultSettings, notes: notesEverywhere("off") }],
  [
    { version: 1, notes: "icon", state: "OH" },
    { ...defaultSettings, notes: notesEverywhere("icon"), state: "OH" },
  ],
  [
    { version: "2", dot: "no", hideKey: 7, state: "Ohio", notes: { calls: 1, jail: "off" } },
    { ...defaultSettings, notes: { ...notesEverywhere("note"), jail: "off" } },
  ],
  [[{ state: "OH" }], defaultSettings],
])("settings of an older version, or broken, are read part by part: %j", async (settings, read) => {
  await local.set({ settings });
  expect(await readSettings()).toEqual(read);
  expect(await changeSettings((here) => ({ ...here, relation: "mothers" }))).toBe(true);
  expect(await readSettings()).toEqual({ ...(read as object), relation: "mothers" });
});

test.each<[unknown, readonly string[]]>([
  [{ entries: aList("a", "b").entries }, ["a", "b"]],
  [{ version: 1, entries: [null, 7, { id: "a" }, { id: "B!", name: "x" }, { id: "b", name: "Group b" }] }, ["b"]],
  [{ version: 1 }, []],
  ["a,b", []],
])("a list without a version, or broken, keeps every entry that is one: %j", async (list, ids) => {
  await local.set({ list });
  expect((await readSavedList()).entries.map(({ id }) => id)).toEqual(ids);
  expect(await add("new")).toBe(true);
  expect((await readSavedList()).entries.map(({ id }) => id)).toEqual([...ids, "new"]);
});

describe("a browser that stops halfway while things move", () => {
  const refuse = (area: typeof local, method: "set" | "remove", times = 1) => {
    const spy = vi.spyOn(area, method);
    for (let time = 0; time < times; time++) spy.mockRejectedValueOnce(new Error("quota"));
  };
  test.each([
    [session, "set"],
    [local, "set"],
    [local, "remove"],
  ] as const)("into memory: all is where it was, and the choice is not said to hold", async (area, method) => {
    await local.set({ list: aList("a") });
    refuse(area, method);
    expect(await keepForSession(true)).toBe(false);
    const [{ sessionOnly = false, ...kept }, inMemory] = await inBoth();
    expect([sessionOnly, kept, inMemory]).toEqual([false, { list: aList("a") }, {}]);
    expect(await readSavedList()).toEqual(aList("a"));
  });
  test("and does not even take that back: nothing is lost", async () => {
    await local.set({ list: aList("a") });
    refuse(local, "set", 2);
    expect(await keepForSession(true)).toBe(false);
    expect(await readSavedList()).toEqual(aList("a"));
  });
  test("back to the disk, without room: all is in memory still, and nothing outlasts the browser", async () => {
    await local.set({ list: aList("a") });
    await keepForSession(true);
    refuse(local, "set");
    expect(await keepForSession(false)).toBe(false);
    expect(await inBoth()).toEqual([{ sessionOnly: true }, { list: aList("a") }]);
  });
  test.each([
    [local, "remove"],
    [session, "remove"],
  ] as const)("back to the disk, when only tidying up is refused: it has moved", async (area, method) => {
    await local.set({ list: aList("a") });
    await keepForSession(true);
    refuse(area, method);
    expect(await keepForSession(false)).toBe(true);
    expect((await local.get("list")).list).toEqual(aList("a"));
    expect(await readSavedList()).toEqual(aList("a"));
    await add("b");
    expect(((await local.get("list")).list as { entries: unknown[] }).entries).toHaveLength(2);
  });
});

describe("a clock that jumps", () => {
  test("words handed over before it was put back by years are shown to nobody", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await handOver("words", "my son");
    vi.setSystemTime(Date.now() - 400 * 86_400_000);
    expect(await takeWords()).toBeUndefined();
    expect(await session.get(null)).toEqual({});
    vi.useRealTimers();
  });
  test("a day's rest begun in the far future is over, and the next change sweeps it away", async () => {
    await local.set({ quiet: { calls: "2999-01-02", jail: "always" } });
    expect(await readQuiet()).toEqual({ jail: "always" });
    await changeQuiet((quiet) => ({ quiet: { ...quiet, court: "always" } }));
    expect((await local.get("quiet")).quiet).toEqual({ jail: "always", court: "always" });
  });
});

test("a background that dies while sites are registered does the rest at its next start", async () => {
  const granted = fakePermissions();
  for (const host of ["a.example", "b.example"]) granted.add(`https://${host}/*`);
  const registered = new Map([["gone.example", {}]]);
  const scripting = {
    getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => void registered.delete(id)),
    registerContentScripts: vi.fn(async (scripts: { id: string }[]) => {
      for (const one of scripts) registered.set(one.id, one);
    }),
  };
  Object.assign(fakeBrowser, { scripting });
  scripting.registerContentScripts.mockRejectedValueOnce(new Error("it died"));
  await expect(watchAllowedSites()).rejects.toThrow();
  expect([...registered.keys()]).toEqual([]);
  await watchAllowedSites();
  expect([...registered.keys()]).toEqual(["a.example", "b.example"]);
});
