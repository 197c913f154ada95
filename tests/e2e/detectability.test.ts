import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Measured, measure, measureTimes } from "../../tools/probe/measure.ts";
import { document, listOf, withoutChance } from "../../tools/probe/report.ts";
import { crossShare } from "../../tools/probe/threshold.ts";
import { buildWxtDefault } from "../../tools/probe/wxtDefault.ts";

describe("thirty kinds of pages, each with a probe as its first script", () => {
  let measured: Measured;
  beforeAll(async () => {
    measured = await measure(await buildWxtDefault());
  }, 600_000);

  test("are the same twice without an extension: what the probe finds is there", () => {
    expect(listOf(measured.control)).toEqual([]);
    expect(measured.control).toHaveLength(30);
  });
  test("find a content script of WXT's default on every page", () => {
    expect(measured.wxtDefault.filter(({ differences }) => differences.length === 0)).toEqual([]);
  });
  test("see nothing of us before a note, nor where none may come", () => {
    expect(listOf(measured.before)).toEqual([]);
    expect(measured.before).toHaveLength(30);
  });
  test("see one nameless element while a note shows, and nothing else", () => {
    expect(measured.during).toHaveLength(27);
    for (const { shape, differences } of measured.during)
      expect(differences, shape.name).toEqual([{ of: "nodes", line: " > #document > HTML > DIV", more: 1 }]);
  });
  test("see nothing of us after × was pressed", () => {
    expect(listOf(measured.after)).toEqual([]);
    expect(measured.after).toHaveLength(27);
  });
  test("see nothing of us in “icon only”", () => {
    expect(listOf(measured.iconOnly)).toEqual([]);
    expect(measured.iconOnly).toHaveLength(30);
  });
  test("read no file of our package, though they know our id", () => {
    expect(measured.readable.of).toBeGreaterThan(30);
    expect(measured.readable.ours).toBe(0);
  });
  test("are told of truly in docs/privacy-test.md", () => {
    const written = readFileSync("docs/privacy-test.md", "utf8");
    expect(withoutChance(written), "npm run probe -- --docs writes it anew").toBe(
      withoutChance(document(measured, [])),
    );
  });
});

test("a page that times its own loading guesses no better than 60 times in 100 whether we are there", async () => {
  const trials = await measureTimes(200, 7);
  // 200 visits tell 56 in 100 from 60 in most runs, not in all: before it is believed that we show, more are asked.
  if (crossShare(trials, 1) > 0.6) trials.push(...(await measureTimes(600, 8)));
  expect(crossShare(trials, 1), `${trials.length} visits`).toBeLessThanOrEqual(0.6);
}, 1_200_000);
