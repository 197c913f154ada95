import { describe, expect, test } from "vitest";
import { pageFrom } from "../../core/pages/page.ts";
import labeled from "../fixtures/pages.json" with { type: "json" };
import { lookAt } from "../support/knowledge.ts";

interface Labeled {
  url: string;
  lang?: string;
  silent: string | null;
  need: string | null;
}

// 150 pages, labeled from the table of silence and the needs alone, by someone who had not seen the word lists.
const cases: Labeled[] = labeled;
const look = (one: Labeled) => {
  const page = pageFrom({ ...one, language: one.lang });
  return page && lookAt(page);
};

describe("labeled pages", () => {
  test.each(cases.filter(({ silent }) => silent !== null).map((one) => [one.url, one] as const))(
    "nothing is said on %s",
    (_url, one) => {
      expect(look(one)?.silent).toBe(one.silent);
      expect(look(one)?.suggestion).toBeUndefined();
    },
  );
  test.each(cases.filter(({ silent }) => silent === null).map((one) => [one.url, one] as const))(
    "%s is no reason to be silent",
    (_url, one) => {
      expect(look(one)?.silent).toBeUndefined();
      if (look(one)?.site) expect(look(one)?.need ?? null).toBe(one.need);
    },
  );
});
