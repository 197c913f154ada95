import { expect, test } from "vitest";
import { differenceClasses, type Sighting } from "../../tools/probe/probe.ts";
import { countByClass, differencesBetween, inWords, sumOf } from "../../tools/probe/score.ts";
import { shapes } from "../../tools/probe/shapes.ts";
import { bestRule, crossShare, histogram, shareRight, splitTrials, type Trial } from "../../tools/probe/threshold.ts";

const sighting = (lines: Partial<Record<keyof Sighting, Record<string, number>>>): Sighting => ({
  // The cast is safe: each class is a key.
  ...(Object.fromEntries(differenceClasses.map((of) => [of, {}])) as unknown as Sighting),
  ...lines,
});

test("two visits that look alike have no difference", () => {
  const one = sighting({ nodes: { "html > p": 3 }, timers: {} });
  expect(differencesBetween(one, sighting({ nodes: { "html > p": 3 } }))).toEqual([]);
});

test("what came, what went, and what is there more often are differences of their class", () => {
  const bare = sighting({ nodes: { "html > p": 3 }, layout: { "root 100": 1 } });
  const seen = sighting({ nodes: { "html > p": 3, "html > div": 1 }, layout: { "root 120": 1 }, events: { click: 2 } });
  const found = differencesBetween(bare, seen);
  expect(found.map(inWords)).toEqual([
    "nodes +1 html > div",
    "events +2 click",
    "layout −1 root 100",
    "layout +1 root 120",
  ]);
  const counts = countByClass(found);
  expect([counts.nodes, counts.events, counts.layout, counts.globals]).toEqual([1, 2, 1, 0]); // a changed value is one
  expect(sumOf([counts, counts]).events).toBe(4);
});

test("there are thirty shapes, each with a name of its own", () => {
  expect(new Set(shapes.map(({ name }) => name)).size).toBe(30);
});

const trials = (shift: number): Trial[] =>
  Array.from({ length: 200 }, (_, at) => ({
    isWith: at % 2 === 0,
    features: { noise: (at * 7919) % 101, gap: ((at * 31) % 50) + (at % 2 === 0 ? shift : 0) },
  }));

test("a rule finds what tells the visits apart, above or below a threshold, and is put to others than it was found on", () => {
  for (const shift of [80, -80]) {
    const { training, others } = splitTrials(trials(shift), 1);
    expect(training).toHaveLength(100);
    const rule = bestRule(training);
    expect(rule.feature).toBe("gap");
    expect(shareRight(rule, others)).toBe(1);
    expect(crossShare(trials(shift))).toBe(1);
  }
});

test("where nothing tells them apart, a rule is right about half of the time", () => {
  const { training, others } = splitTrials(trials(0), 1);
  const share = shareRight(bestRule(training), others);
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.7);
  expect(crossShare(trials(0))).toBeGreaterThan(0.3);
  expect(crossShare(trials(0))).toBeLessThan(0.7);
});

test("a distribution is drawn in as many steps as asked, the last for all that is larger", () => {
  expect(histogram([0, 0.5, 1, 9], { from: 0, to: 2, steps: 2 })).toEqual([2, 2]);
});
