import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Every way to make markup out of text, and to run text. */
const ways =
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|setHTML|createContextualFragment|srcdoc|\beval\(|new Function/;

test("nothing of ours makes markup out of text", () => {
  const files = globSync("{core,platform,components,entrypoints}/**/*.{ts,tsx}");
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => ways.test(readFileSync(path, "utf8")))).toEqual([]);
});
