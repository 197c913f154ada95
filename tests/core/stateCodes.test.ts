import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../core/search/fold.ts";
import { createIsCodeMeant } from "../../core/search/stateCodes.ts";

const isMeant = (query: string, code: string) => createIsCodeMeant(query, fold(query).split(" "))(code);

describe("a code that is a word is meant in capitals, alone, or last", () => {
  test.each([
    ["visits OR", "or", true],
    ["in jail IN", "in", true],
    ["oh", "oh", true],
    ["me", "me", true],
    ["bail fund oh", "oh", true],
    ["bail fund pa", "pa", true],
    ["oh no my son", "oh", false],
    ["is he ok", "ok", true],
    ["is he ok there", "ok", false],
    ["help me", "me", false],
    ["just to say hi", "hi", false],
    ["my son is in", "in", false],
    ["HELP ME", "me", false],
    ["VISITS OH", "oh", true],
    ["VISITS OR CALLS", "or", false],
    ["Visits OR calls", "or", true],
    ["mi hijo de la", "la", false],
  ])("%s: %s %s", (query, code, meant) => expect(isMeant(query, code)).toBe(meant));
});

test("a code that is no word is meant wherever it stands", () => {
  const words = fc.array(fc.constantFrom("visits", "help", "me", "OR", "my", "SON"), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, fc.constantFrom("tx", "ny", "ca", "wy"), (before, after, code) => {
      expect(isMeant([...before, code, ...after].join(" "), code)).toBe(true);
    }),
  );
});

test("in a query all in capitals they tell nothing", () => {
  const code = fc.constantFrom("or", "in", "me", "oh", "pa", "ok", "hi");
  const words = fc.array(fc.oneof(code, fc.constantFrom("help", "visits", "son")), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, code, (all, one) => {
      const query = all.join(" ");
      expect(isMeant(query.toUpperCase(), one)).toBe(isMeant(query, one));
    }),
  );
});
