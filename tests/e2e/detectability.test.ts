import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Measured, measure } from "../../tools/probe/measure.ts";
import { document, listOf, withoutChance } from "../../tools/probe/report.ts";
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
