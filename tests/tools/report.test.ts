import { expect, test } from "vitest";
import { states } from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import { byState, coverage } from "../../tools/report/coverage.ts";
import { tileMap } from "../../tools/report/tiles.ts";
import { aResource } from "../support/builders.ts";

const today = new Date(2026, 10, 25);
const withDate = (pageDate: string) =>
  aResource({ evidence: { level: "own-page", seen: "2026-11-23", pageDate, sources: ["https://x.example/"] } });
const rowsOf = (title: string, some: Parameters<typeof coverage>[0]) =>
  Object.fromEntries(coverage(some, today).find((count) => count.title === title)?.rows ?? []);

test("each entry is counted once for its kind, and in every need it has", () => {
  const some = [aResource({ topics: ["money", "calls"] }), aResource({ kind: "helpline", topics: ["calls"] })];
  expect(rowsOf("By kind", some)).toMatchObject({ "support-group": 1, helpline: 1, video: 0 });
  expect(rowsOf("By need", some)).toMatchObject({ calls: 2, money: 1 });
});

test.each([
  ["2025-06", "under 2 years"],
  ["2024-11", "2 to 5 years"],
  ["2020", "5 to 10 years"],
  ["2003-01-31", "over 10 years"],
])("a page of %s is %s old", (pageDate, age) =>
  expect(rowsOf("By age of the page", [withDate(pageDate)])).toMatchObject({ [age]: 1 }),
);

test("every state, DC and Puerto Rico has entries of its own, and a tile", () => {
  const counts = byState(resources, states);
  const territories = ["GU", "VI", "AS", "MP"];
  const missing = states.filter((state) => !territories.includes(state) && (counts.get(state)?.all ?? 0) === 0);
  expect(missing).toEqual([]);
  const picture = tileMap(counts);
  expect(states.filter((state) => !territories.includes(state) && !picture.includes(`>${state}<`))).toEqual([]);
});
