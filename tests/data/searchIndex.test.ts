import { expect, test } from "vitest";
import { resources } from "../../data/resources.ts";
import { searchIndex } from "../../data/searchIndex.ts";
import { buildTodaysIndex } from "../../tools/build-index.ts";

test("the packed index is what today's records and words make, to the letter", () => {
  expect(searchIndex).toEqual(buildTodaysIndex());
  expect(searchIndex.stamp).toMatch(/^[0-9a-f]{64}$/);
  expect(searchIndex.names).toHaveLength(resources.length);
});
