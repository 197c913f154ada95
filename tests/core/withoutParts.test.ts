import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../core/search/fold.ts";
import { withoutParts } from "../../core/search/withoutParts.ts";

test.each<[string, [from: number, to: number][], string]>([
  ["Visits in Ohio", [[2, 3]], "Visits in"],
  [
    "Visits in Ohio",
    [
      [0, 1],
      [2, 3],
    ],
    "in",
  ],
  ["Visits in Ohio", [[0, 3]], ""],
  ["Mamá, ¿visitas?", [[0, 1]], "¿visitas?"],
  ["  grupo   de apoyo ", [[2, 3]], "grupo de"],
  ["mother's-day visits", [[1, 2]], "mothers visits"], // half of what was typed in one piece
  ["visits - Ohio", [[1, 2]], "visits -"],
  ["jail 43215-1234 visits", [[2, 3]], "jail 43215"],
  ["Visits", [], "Visits"],
])("“%s” without %j: “%s”", (query, parts, rest) =>
  expect(
    withoutParts(
      query,
      parts.map(([from, to]) => ({ from, to })),
    ),
  ).toBe(rest),
);

const query = fc
  .array(
    fc.oneof(
      fc.constantFrom("mamá", "Ohio's", "co-op", "AT&T", " ", "\n", " - ", "¿"),
      fc.string({ unit: "grapheme" }),
    ),
  )
  .map((pieces) => pieces.join(" "))
  .filter((text) => !/\d{5}-\d{4}/.test(text));
const wordsOf = (text: string) => fold(text).split(" ").filter(Boolean);

test("without no part nothing changes but blanks", () => {
  fc.assert(
    fc.property(query, (text) => {
      expect(withoutParts(text, [])).toBe(text.split(/\s+/).filter(Boolean).join(" "));
    }),
  );
});

test("the words of the parts go, all others stay, in their order", () => {
  const part = fc.tuple(fc.nat(8), fc.nat(3)).map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(query, fc.array(part, { maxLength: 3 }), (text, parts) => {
      const others = wordsOf(text).filter((_, at) => !parts.some(({ from, to }) => at >= from && at < to));
      expect(wordsOf(withoutParts(text, parts))).toEqual(others);
    }),
    { numRuns: 500 },
  );
});
