import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkData } from "../../tools/check-data.ts";
import { aResource, aSite } from "../support/builders.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function dataWith(files: Record<string, unknown>): string {
  folders.push(mkdtempSync(join(tmpdir(), "alongside-data-")));
  const folder = join(folders.at(-1) ?? "", "data");
  mkdirSync(join(folder, "resources/states"), { recursive: true });
  mkdirSync(join(folder, "sites"));
  for (const [path, content] of Object.entries(files))
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
}

test("our own data has no fault", () => expect(() => checkData()).not.toThrow());

test.each<[string, Record<string, unknown>, string]>([
  [
    "a fault in a record",
    { "resources/national.json": [aResource({ id: "b", phone: "call us" })] },
    "data/resources/national.json: b: phone: digits with hyphens",
  ],
  ["a record without an id", { "resources/national.json": [{}] }, "data/resources/national.json: record 1: id:"],
  [
    "an id in two files",
    { "resources/national.json": [aResource()], "resources/states/ca.json": [aResource()] },
    "data/resources/states/ca.json: a-group: id: already used in data/resources/national.json",
  ],
  [
    "records out of order",
    { "resources/national.json": [aResource({ id: "b" }), aResource({ id: "a" })] },
    "data/resources/national.json: a: id: records are sorted by id",
  ],
  ["a file that is no JSON", { "resources/national.json": "[{" }, "data/resources/national.json: not valid JSON"],
  ["a file that is no list", { "sites/calls.json": {} }, "data/sites/calls.json: expected a list"],
  [
    "a site with a scheme",
    { "sites/calls.json": [aSite({ host: "https://x.example" })] },
    "data/sites/calls.json: calls-example: host: a bare lower-case host name",
  ],
])("%s is named with file, record and field", (_what, files, message) =>
  expect(() => checkData(dataWith(files))).toThrow(message),
);
