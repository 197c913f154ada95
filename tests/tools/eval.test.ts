import { describe, expect, test } from "vitest";
import { figuresOf, judge, type LabeledPage, type Share, sampleOf } from "../../tools/eval/figures.ts";
import first from "../fixtures/labeled-pages.json" with { type: "json" };
import second from "../fixtures/labeled-pages-2.json" with { type: "json" };
import third from "../fixtures/labeled-pages-3.json" with { type: "json" };
import sample from "../fixtures/sample-addresses.json" with { type: "json" };
import { lookAt } from "../support/knowledge.ts";

// The casts are safe: a label that is none of ours would be a wrong answer below.
const judged = (rows: readonly object[]) => judge(sampleOf(rows as LabeledPage[]), lookAt);
const ratio = ({ hits, of }: Share) => hits / of;

test("addresses alone: what counties.md measured on simple rules is far behind", () => {
  const { recall, precision } = figuresOf(judged(sample));
  expect(ratio(recall)).toBeGreaterThanOrEqual(0.8);
  expect(ratio(precision)).toBeGreaterThanOrEqual(0.98);
});

// The third set names vendors that are on no list, and offices of a sheriff that only the address's owner could know.
describe.each([
  { name: "the first set", rows: first, leastRecall: 0.95, leastPrecision: 0.985 },
  { name: "the second set", rows: second, leastRecall: 0.95, leastPrecision: 0.985 },
  { name: "the third set", rows: third, leastRecall: 0.925, leastPrecision: 0.98 },
])("labeled pages, $name", ({ rows, leastRecall, leastPrecision }) => {
  const all = judged(rows);
  const figures = figuresOf(all);
  test("pages are recognized, and others are not", () => {
    expect(ratio(figures.recall)).toBeGreaterThanOrEqual(leastRecall);
    expect(ratio(figures.precision)).toBeGreaterThanOrEqual(leastPrecision);
    expect(ratio(figures.state)).toBeGreaterThanOrEqual(0.92);
  });
  test("needs are named, and rightly", () => {
    expect(ratio(figures.needNamed)).toBeGreaterThanOrEqual(0.8);
    expect(ratio(figures.needRight)).toBeGreaterThanOrEqual(0.9);
  });
  test.each(["sign-in", "payment", "form", "registry", "victims", "protective", "jury"] as const)(
    "nothing is shown for %s",
    (reason) => expect(figures.wronglyShown.get(reason)?.hits).toBe(0),
  );
  test("nothing is shown on pages that are none of ours, but for two whose host and title are a jail's", () => {
    const shown = all.filter(({ page, look }) => page.family === null && look.suggestion).map(({ page }) => page.url);
    const disguised = ["https://baltimoresheriff.com/policies/crime/", "https://decaturcountyjail.org/"];
    expect(shown.filter((url) => !disguised.includes(url))).toEqual([]);
  });
});

test("the measure counts what is wrong", () => {
  const page: LabeledPage = { url: "https://www.jpay.com/login", family: null, state: null, need: null, silent: null };
  const unknown: LabeledPage = { ...page, url: "https://example.org/", family: "jail", silent: "jury" };
  const { recall, precision, wronglyShown } = figuresOf(judge([page, unknown], lookAt));
  expect([recall, precision]).toEqual([
    { hits: 0, of: 1 },
    { hits: 0, of: 1 },
  ]);
  expect(wronglyShown.get("jury")).toEqual({ hits: 0, of: 1 });
});
