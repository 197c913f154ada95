import { expect, test } from "vitest";
import { fewOf, withValue } from "../../tools/bench/copies.ts";
import { headOf, lineOf, ratioLine, spreadOf } from "../../tools/bench/spread.ts";

const value = { text: "a `quoted` 'line' of \"print\" – \\u2014 and $& neither", names: ["Niños"] };

test.each([
  ["in quotes of any kind", "var e=JSON.parse('[\"it\\'s\"]');export{e as t};"],
  ["in back quotes", 'var e=JSON.parse(`["1","\\`2\\`"]`);export{e as t};'],
])("a chunk gets another value %s", async (_name, code) => {
  const changed = withValue(code, value);
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(changed)}`);
  expect(module.t).toEqual(value);
  expect([...changed].every((letter) => letter <= "\u007f")).toBe(true);
});

test("a chunk of another form is refused", () => {
  expect(() => withValue("export const e = [];", value)).toThrow("0 texts");
  expect(() => withValue("var a=JSON.parse('1'),b=JSON.parse('2');", value)).toThrow("2 texts");
});

test("a small directory is of every part of the large one, and has the records that queries name", () => {
  const records = Array.from({ length: 602 }, (_, at) => ({
    name: at === 300 ? "Osborne Association" : `Group ${at}`,
  }));
  const few = fewOf(records, 80);
  expect(few).toHaveLength(80);
  expect(new Set(few).size).toBe(80);
  expect(few.map(({ name }) => name)).toContain("Osborne Association");
  expect(few.filter((one) => records.indexOf(one) >= 301).length).toBeGreaterThan(35);
});

test("figures stand below their heading, with what is aimed at", () => {
  const spread = spreadOf([30, 10, 20, 40]);
  expect(spread).toEqual({ p50: 20, p95: 40 });
  expect(lineOf("blank page", spread)).toHaveLength(headOf("from opening").length);
  expect(lineOf("blank page", spread)).toMatch(/ 20\.0 +40\.0$/);
  expect(ratioLine("results ÷ blank page", 1.5, "at most 2")).toMatch(/ 1\.50 +\(aim: at most 2\)$/);
});
