// @vitest-environment happy-dom
import { safeParse, summarize } from "valibot";
import { expect, test } from "vitest";
import { resourceSchema } from "../../data/schema.ts";
import { chart } from "../../tools/bench/chart.ts";
import { generate } from "../../tools/bench/generate.ts";
import { keystrokesOf } from "../../tools/bench/keystrokes.ts";
import { type Measured, quantile, ratioOf } from "../../tools/bench/measure.ts";
import { linesOf, rowsOf, targetsOf } from "../../tools/bench/summary.ts";
import first from "../fixtures/labeled-queries.json" with { type: "json" };
import second from "../fixtures/labeled-queries-2.json" with { type: "json" };

const queries = [...first, ...second].map(({ query }) => query);
const never = Number.POSITIVE_INFINITY;
const measuredAs = (engine: string, times: number[]): Measured => ({
  engine,
  times,
  repeats: 3,
  prepare: 0,
  load: 1,
  heap: 2,
});
const rows = rowsOf([
  measuredAs("ours", [1, 2, 300]),
  measuredAs("MiniSearch", [4, 8, 9]),
  measuredAs("Fuse, token search", [100, 200, never]),
  measuredAs("plain Fuse", [400, 1000, never]),
]);
const benches = [602, 400, 5000, 20_000].map((count) => ({ title: count === 602 ? "real" : "generated", count, rows }));

test("generated records are valid, each with an id and texts of its own", () => {
  const records = generate(400);
  const faults = records
    .map((record) => safeParse(resourceSchema, { ...record, subjects: { "any-relative": 3 } }).issues)
    .filter((one) => one !== undefined);
  expect(faults.map((issues) => summarize(issues))).toEqual([]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(400);
  expect(new Set(records.map(({ summary }) => summary.en)).size).toBeGreaterThan(390);
});

test("generated records are the same each time, and a small directory is the beginning of a larger", () => {
  expect(generate(50)).toEqual(generate(50));
  expect(generate(60).slice(0, 50)).toEqual(generate(50));
});

test("a larger directory has more words, as a real one would", () => {
  const words = (count: number) =>
    new Set(generate(count).flatMap(({ name, summary }) => `${name} ${summary.en} ${summary.es}`.split(" "))).size;
  expect(words(5000) / words(400)).toBeGreaterThan(2.5);
  expect(words(5000) / words(400)).toBeLessThan(6);
});

test("keystrokes are the same each time, begin queries, and are of every length", () => {
  const keystrokes = keystrokesOf(queries, 72);
  expect(keystrokes).toEqual(keystrokesOf(queries, 72));
  expect(new Set(keystrokes).size).toBeGreaterThanOrEqual(60);
  expect(keystrokes.filter((one) => !queries.some((query) => query.startsWith(one)))).toEqual([]);
  expect(keystrokes[0]).toHaveLength(1);
  expect(keystrokes.at(-1)?.length).toBeGreaterThan(30);
});

test("engines are compared over the keystrokes that both typed", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([3, 1, 2], 0.95)).toBe(3);
  expect(ratioOf(measuredAs("plain Fuse", [400, 1000, never]), measuredAs("ours", [1, 2, 300]))).toBe(500);
});

test("what was promised stands below the table, met or missed", () => {
  const quality = { ours: 0.9, "plain Fuse": 0.5 };
  expect(targetsOf(benches, quality).map(({ value }) => value)).toEqual([500, 500, 1, 0.4]);
  expect(linesOf(benches, quality).filter((line) => line.endsWith("met)"))).toHaveLength(3);
  expect(targetsOf(benches.slice(0, 2), quality).map(({ name }) => name)).toEqual([
    "p95 plain Fuse ÷ ours, 400 records",
    "nDCG@5 ours − plain Fuse",
  ]);
});

test("the picture is well formed and names every engine and size", () => {
  const picture = chart(benches);
  const parsed = new DOMParser().parseFromString(picture, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect(parsed.documentElement.tagName).toBe("svg");
  expect(parsed.querySelector("script")).toBeNull();
  const texts = [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(rows.map(({ engine }) => engine)));
  expect(texts).toEqual(
    expect.arrayContaining(["400 (generated)", "602 (real)", "5,000 (generated)", "20,000 (generated)"]),
  );
  expect(picture).not.toMatch(/NaN|undefined|Infinity/);
});
