import { readFileSync } from "node:fs";
import { inspect, isDeepStrictEqual } from "node:util";

/** Vitest's `expect`, as far as tests/core uses it: each check throws where it is not met. */
export function expect(actual: unknown) {
  return { ...checksOf(actual, true), not: checksOf(actual, false) };
}

class AllOf {
  readonly items: readonly unknown[];
  constructor(items: readonly unknown[]) {
    this.items = items;
  }
}
expect.arrayContaining = (items: readonly unknown[]) => new AllOf(items);

function checksOf(actual: unknown, wanted: boolean) {
  const check = (isMet: boolean, what: string, expected?: unknown) => {
    if (isMet !== wanted) throw new Error(`${inspect(actual)}: ${wanted ? "" : "not "}${what} ${inspect(expected)}`);
  };
  return {
    toBe: (expected: unknown) => check(Object.is(actual, expected), "toBe", expected),
    toBeUndefined: () => check(actual === undefined, "toBeUndefined"),
    toBeDefined: () => check(actual !== undefined, "toBeDefined"),
    toEqual: (expected: unknown) => check(isLike(actual, expected, false), "toEqual", expected),
    toMatchObject: (expected: unknown) => check(isLike(actual, expected, true), "toMatchObject", expected),
    toContain: (item: unknown) => check(holds(actual, item), "toContain", item),
    toHaveLength: (length: number) => check(lengthOf(actual) === length, "toHaveLength", length),
    toMatch: (pattern: RegExp) => check(typeof actual === "string" && pattern.test(actual), "toMatch", pattern),
    toBeGreaterThan: (least: number) => check(Number(actual) > least, "toBeGreaterThan", least),
    toBeGreaterThanOrEqual: (least: number) => check(Number(actual) >= least, "toBeGreaterThanOrEqual", least),
    toBeCloseTo: (near: number, digits: number) =>
      check(Math.abs(Number(actual) - near) < 10 ** -digits / 2, "toBeCloseTo", near),
    toBeLessThan: (most: number) => check(Number(actual) < most, "toBeLessThan", most),
    toBeLessThanOrEqual: (most: number) => check(Number(actual) <= most, "toBeLessThanOrEqual", most),
    toThrow: () => check(throws(actual), "toThrow"),
    toMatchFileSnapshot: (path: string) => check(actual === readSnapshot(path), "toMatchFileSnapshot", path),
  };
}

function throws(act: unknown): boolean {
  try {
    (act as () => void)(); // what is asked of is a function
    return false;
  } catch {
    return true;
  }
}

function readSnapshot(path: string): string {
  return readFileSync(`tests/core/${path}`, "utf8");
}

function holds(actual: unknown, item: unknown): boolean {
  if (typeof actual === "string") return actual.includes(String(item));
  return (actual instanceof Set && actual.has(item)) || (Array.isArray(actual) && actual.includes(item));
}

function lengthOf(actual: unknown): unknown {
  return typeof actual === "string" || Array.isArray(actual) ? actual.length : undefined;
}

/** Equal, a missing key being `undefined`; in part, where `expected` may leave out keys. */
function isLike(actual: unknown, expected: unknown, inPart: boolean): boolean {
  if (expected instanceof AllOf)
    return Array.isArray(actual) && expected.items.every((item) => actual.some((one) => isLike(one, item, inPart)));
  if (Array.isArray(actual) && Array.isArray(expected))
    return actual.length === expected.length && expected.every((item, at) => isLike(actual[at], item, inPart));
  if (!isPlain(actual) || !isPlain(expected)) return isDeepStrictEqual(actual, expected);
  const keys = Object.keys(inPart ? expected : { ...actual, ...expected });
  return keys.every((key) => isLike(actual[key], expected[key], inPart));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
