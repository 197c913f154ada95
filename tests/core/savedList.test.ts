import { describe, expect, test } from "vitest";
import {
  emptyList,
  isFull,
  listToStore,
  mostEntries,
  notUnderstood,
  placesOf,
  putBack,
  type SavedList,
  savedListFrom,
  withEntry,
  withMoved,
  withoutEntries,
} from "../../core/savedList.ts";
import { aList } from "../support/builders.ts";

const idsOf = ({ entries }: SavedList) => entries.map(({ id }) => id);

describe("what is stored", () => {
  test.each([undefined, null, 7, "x", [], {}, { entries: {} }, { entries: [1, null, {}, { id: "a" }] }])(
    "%o is an empty list",
    (stored) => expect(savedListFrom(stored)).toEqual(emptyList),
  );
  test("loses what is no entry, and what stands there twice, and keeps the rest in order", () => {
    const entries = [
      { id: "b", name: " B " },
      { id: "Not an id", name: "X" },
      { id: "a", name: "A", note: "my son" },
      { id: "b", name: "again" },
      { id: "c", name: " " },
      { id: "d", name: "x".repeat(201) },
    ];
    expect(savedListFrom({ entries }).entries).toEqual([
      { id: "b", name: "B" },
      { id: "a", name: "A" },
    ]);
  });
  test("holds no sign that is not seen, or that turns the words around it", () => {
    const entries = [
      { id: "a", name: "\u202eGroup\u2066 \u0000of\r\nfamilies\u200b" },
      { id: "b", name: "half \ud83d" },
      { id: "c", name: "\u0000\u200b" },
      { id: "d", name: "👩‍👧 y niños" },
    ];
    expect(savedListFrom({ entries }).entries).toEqual([
      { id: "a", name: "Group  of families" },
      { id: "b", name: "half \ufffd" },
      { id: "d", name: "👩‍👧 y niños" },
    ]);
  });
  test("is cut where it is longer than a list can be", () => {
    const ids = Array.from({ length: mostEntries + 5 }, (_, at) => `e${at}`);
    expect(idsOf(savedListFrom(aList(...ids)))).toEqual(ids.slice(0, mostEntries));
  });
});

describe("adding and removing", () => {
  test("an entry comes to the end, once", () => {
    const list = withEntry(aList("a"), { id: "b", name: "B" });
    expect(idsOf(list)).toEqual(["a", "b"]);
    expect(withEntry(list, { id: "a", name: "A" })).toBe(list);
  });
  test("a full list stays as it is", () => {
    const list = aList(...Array.from({ length: mostEntries }, (_, at) => `e${at}`));
    expect(isFull(list)).toBe(true);
    expect(withEntry(list, { id: "one-more", name: "One more" })).toBe(list);
    expect(putBack(list, [{ entry: { id: "one-more", name: "One more" }, at: 0 }])).toBe(list);
  });
  test("to take out what is not there changes nothing", () => {
    const list = aList("a");
    expect(withoutEntries(list, ["b"])).toBe(list);
  });
  test("undo keeps what was added or moved meanwhile, and puts nothing back twice", () => {
    const list = aList("a", "b", "c");
    const removed = placesOf(list, ["b"]);
    const meanwhile = withMoved(withEntry(withoutEntries(list, ["b"]), { id: "d", name: "D" }), "c", -1);
    expect(idsOf(putBack(meanwhile, removed))).toEqual(["c", "b", "a", "d"]);
    expect(putBack(list, removed)).toBe(list);
    expect(idsOf(putBack(aList(), placesOf(list, ["c"])))).toEqual(["c"]);
  });
});

describe("moving", () => {
  test("an entry changes places with its neighbor; at an end it stays", () => {
    const list = aList("a", "b", "c");
    expect(idsOf(withMoved(list, "b", -1))).toEqual(["b", "a", "c"]);
    expect(idsOf(withMoved(list, "b", 1))).toEqual(["a", "c", "b"]);
    expect(withMoved(list, "a", -1)).toBe(list);
    expect(withMoved(list, "c", 1)).toBe(list);
    expect(withMoved(list, "not-there", 1)).toBe(list);
  });
});

describe("what is to be kept where something stands", () => {
  const ours = aList("a", "b");
  test("is the list itself where there was none", () => {
    for (const stored of [undefined, null, "x", 7]) expect(listToStore(stored, ours)).toBe(ours);
    expect(listToStore({ version: "9" }, ours)).toEqual(ours);
  });
  test("keeps the version, the fields and the entries of a newer release", () => {
    const stored = {
      version: 2,
      color: "blue",
      entries: [{ id: "b", name: "Old", note: "call" }, { id: "gone", name: "Gone" }, { kind: "heading" }, "x"],
    };
    expect(listToStore(stored, ours)).toEqual({
      version: 2,
      color: "blue",
      entries: [ours.entries[0], { ...ours.entries[1], note: "call" }, { kind: "heading" }, "x"],
    });
    expect(notUnderstood(stored)).toEqual([{ kind: "heading" }, "x"]);
  });
  test("keeps entries that are more than we show, until they are picked themselves", () => {
    const many = Array.from({ length: mostEntries + 2 }, (_, at) => ({ id: `g${at}`, name: `Group ${at}` }));
    const stored = { version: 1, entries: many };
    expect(notUnderstood(stored)).toEqual(many.slice(-2));
    const shorter = withoutEntries(savedListFrom(stored), ["g0"]);
    expect(listToStore(stored, shorter)).toEqual({ version: 1, entries: many.slice(1) });
    const picked = withEntry(shorter, { id: `g${mostEntries}`, name: "Last" });
    expect(listToStore(stored, picked)).toMatchObject({ entries: [...picked.entries, many.at(-1)] });
  });
  test("is not written over a list in a form that is not understood", () => {
    expect(() => listToStore({ version: 9, entries: { a: 1 } }, ours)).toThrow();
    expect(notUnderstood({ entries: { a: 1 } })).toEqual([]);
  });
});
