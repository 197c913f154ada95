import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Break, breaks, promises } from "../../tools/promises/breaks.ts";
import { broken } from "../../tools/promises/copy.ts";
import { pageOf } from "../../tools/promises/table.ts";
import { buildsFor, outcomeIn } from "../../tools/promises/tests.ts";

/** The names of the tests in a file; the hostile pages have theirs in files of their own. */
const textOf = (file: string) =>
  (/hostile/.test(file) ? globSync("tests/support/hostile/*.ts") : [file])
    .map((one) => readFileSync(one, "utf8"))
    .join("");
const nameOf = ({ promise, sentence, broken }: Break) => `${promise}, ${sentence}: ${broken}`;

test.each(breaks.map((row) => [nameOf(row), row] as const))(
  "%s: the line still stands there, exactly once",
  (_name, row) => {
    const text = readFileSync(row.file, "utf8");
    expect(broken(text, row)).not.toBe(text);
    expect(existsSync(row.test)).toBe(true);
    if (row.only !== undefined) expect(textOf(row.test).includes(row.only), row.only).toBe(true);
  },
);

test("a line that is gone, or stands there twice, is refused", () => {
  const change = { file: "a.ts", find: "b", instead: "c" };
  expect(broken("abd", change)).toBe("acd");
  expect(() => broken("a", change)).toThrow("a.ts: “b” stands there 0 times");
  expect(() => broken("b b", change)).toThrow("2 times");
});

describe("each promise", () => {
  test.each(Object.keys(promises))("%s has rows, one of them in a real browser", (number) => {
    const rows = breaks.filter(({ promise }) => String(promise) === number);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.filter((row) => row.test.startsWith("tests/e2e/"))).not.toEqual([]);
  });
  test("has each row once", () => expect(new Set(breaks.map(nameOf)).size).toBe(breaks.length));
});

test("what the tests said is read from their report", () => {
  const assertionResults = [
    { fullName: "a note stays away", status: "failed" },
    { fullName: "a note comes", status: "passed" },
    { fullName: "other", status: "skipped" },
  ];
  expect(outcomeIn(JSON.stringify({ testResults: [{ assertionResults }] }))).toEqual({
    red: ["a note stays away"],
    green: 1,
  });
  const unloaded = { testResults: [{ message: "SyntaxError", assertionResults: [] }] };
  expect(() => outcomeIn(JSON.stringify(unloaded))).toThrow("No test ran: SyntaxError");
});

test("only tests of what ships need builds", () => {
  expect(buildsFor("tests/core/quiet.test.ts")).toEqual([]);
  expect(buildsFor("tests/bundle/bundle.test.ts")).toEqual(["chrome", "firefox"]);
  expect(buildsFor("tests/e2e/firefox.test.ts")).toEqual(["firefox"]);
  expect(buildsFor("tests/e2e/hostileFirefox.test.ts")).toEqual(["firefox"]);
  expect(buildsFor("tests/e2e/keys.test.ts")).toEqual(["chrome"]);
});

test("the page keeps what an earlier run found, names what this one did, and leaves out what nobody noticed", () => {
  const [one, other, third] = breaks;
  if (!one || !other || !third) throw new Error("There are too few rows.");
  const first = pageOf(
    breaks,
    [
      { row: one, red: "a | b" },
      { row: other, red: "x" },
    ],
    "",
  );
  const page = pageOf(
    breaks,
    [
      { row: other, red: "y" },
      { row: third, red: undefined },
    ],
    first,
  );
  const lines = page.split("\n").filter((line) => line.includes(".test.ts"));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("a \\| b");
  expect(lines[1]).toMatch(/: y \|$/);
  expect(page).toContain("## 7. Crisis first");
});
