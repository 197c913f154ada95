import { expect, test } from "vitest";
import { figuresOf } from "../../core/figures.ts";
import { aResource } from "../support/builders.ts";

const { evidence } = aResource();

test("entries, states, days and pages are counted, each once", () => {
  const resources = [
    aResource(),
    aResource({ serves: ["OH", "TX"], evidence: { ...evidence, level: "seed", seen: "2027-01-02" } }),
    aResource({ serves: ["TX"], evidence: { ...evidence, level: "third-party", sources: ["https://x.example/"] } }),
  ];
  expect(figuresOf(resources)).toEqual({
    entries: 3,
    national: 1,
    states: ["OH", "TX"],
    readBy: "2027-01-02",
    levels: { "own-page": 1, "third-party": 1, seed: 1 },
    pages: 2,
  });
});

test("nothing is nothing", () => {
  expect(figuresOf([])).toMatchObject({ entries: 0, states: [], readBy: "", pages: 0 });
});
