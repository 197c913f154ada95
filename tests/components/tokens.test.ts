import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const [ours, ofNote] = ["tokens", "noteTokens"].map((name) =>
  readFileSync(`components/${name}.css`, "utf8").split("@media").map(tokensIn),
);
const [light = {}, dark = {}, forced = {}] = [0, 1, 2].map((at) => ({ ...ours?.[at], ...ofNote?.[at] }));

function tokensIn(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** Relative luminance of #rrggbb after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

// Front, ground, and the least that is asked: 7:1 for text, 3:1 for borders, focus and the dot.
const pairs: readonly [string, string, number][] = [
  ...["paper", "surface", "sunken", "tint"].flatMap((ground): [string, string, number][] => [
    ["text", ground, 7],
    ["soft", ground, 7],
    ["link", ground, 7],
    ["edge", ground, 3],
  ]),
  ["on-accent", "accent", 7],
  ["accent", "paper", 7],
  ["accent", "surface", 7],
  ["accent", "tint", 7],
  ["caution", "caution-bg", 7],
  ["text", "caution-bg", 7],
  ["crisis", "crisis-bg", 7],
  ["text", "crisis-bg", 7],
  ["on-crisis", "crisis", 7],
  ["good", "good-bg", 7],
  ["focus", "paper", 3],
  ["focus", "surface", 3],
  ["focus", "tint", 3],
  ["focus", "crisis-bg", 3],
  ["dot", "paper", 3],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme", (_theme, tokens) => {
  test.each(pairs)("%s on %s has %i:1", (front, ground, least) => {
    expect(contrast(tokens[front] ?? "", tokens[ground] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

test("figures of the voice's own table come out the same", () => {
  expect(contrast("#1e2a2f", "#faf8f4")).toBeCloseTo(13.8, 0);
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

test("every theme sets every color, forced colors with the system's own", () => {
  const names = Object.keys(light).filter((name) => name !== "font");
  expect(Object.keys(dark)).toEqual(names);
  expect(Object.keys(forced)).toEqual(names);
  expect(Object.values(forced).filter((value) => !/^[A-Z]\w+$/.test(value))).toEqual([]);
});
