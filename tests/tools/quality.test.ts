import { expect, test } from "vitest";
import { ndcg } from "../../tools/eval/ndcg.ts";
import { qualityOf } from "../../tools/eval/quality.ts";

test("nothing better than the best order, nothing worse than none of it", () => {
  const grades = { a: 3, b: 2, c: 1 };
  expect(ndcg(["a", "b", "c", "x", "y"], grades)).toBe(1);
  expect(ndcg(["x", "y"], grades)).toBe(0);
  expect(ndcg(["b", "a", "c"], grades)).toBeLessThan(1);
  expect(ndcg(["b", "a", "c"], grades)).toBeGreaterThan(ndcg(["c", "b", "a"], grades));
  expect(ndcg(["x", "x", "x", "x", "x", "a"], grades)).toBe(0); // only the first five count
  expect(ndcg(["x"], {})).toBe(1); // where nothing is right, nothing was missed
});

test("a query is measured whole, with its last letters missing, and by class", () => {
  const answer = {
    understood: {} as never,
    repaired: undefined,
    placeFault: undefined,
    relaxed: undefined as never,
    marks: undefined as never,
  };
  const search = (query: string) => ({
    ...answer,
    results: query === "visits" ? [{ resource: { id: "a" } } as never] : [],
  });
  const { classes, all } = qualityOf([{ query: "visits", lang: "en", class: "need", grades: { a: 3, b: 1 } }], search);
  expect(classes).toEqual([["need", all]]);
  expect(all).toMatchObject({ count: 1, typed: 0, found: 1, right: 0.5, empty: 0 });
});
