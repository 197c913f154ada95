import { expect, test } from "vitest";
import { createAddressBar } from "../../core/addressBar.ts";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { signals } from "../../data/signals.ts";

const search = createSearch(createIndex(searchKnowledge(fold)), createRough);
const answer = createAddressBar(
  search,
  signals.map(({ crisis }) => crisis),
);

test("offers what the search finds first, each with one reason", () => {
  const { crisis, rows } = answer("prisn famlies alliance", { language: "en" });
  expect(crisis).toBeUndefined();
  expect(rows[0]).toEqual({ name: "Prison Families Alliance", match: { facet: "name" } });
  expect(rows.length).toBeLessThanOrEqual(5);
});

test("gives the reason that tells most", () => {
  const { rows } = answer("visitas", { language: "es" });
  expect(rows[0]?.match).toEqual({ facet: "topics", value: "visiting" });
});

test("prefers the person's own state, and a place in the words before it", () => {
  const names = (words: string, state: string) => answer(words, { language: "en", state }).rows.map(({ name }) => name);
  expect(names("support group", "TX")).not.toEqual(names("support group", "OR"));
  expect(names("support group oregon", "TX")).toEqual(names("support group oregon", "OR"));
});

test.each(["", " ", "x", " x "])("offers nothing for “%s”", (words) =>
  expect(answer(words, {})).toEqual({ crisis: undefined, rows: [] }),
);

test.each([
  ["quiero morir", "self-harm"],
  ["my son talks of suiside", "self-harm"],
  ["he said hes going to kill me", "danger"],
])("for “%s” there is help first, and nothing beside it", (words, crisis) =>
  expect(answer(words, { language: "es" })).toEqual({ crisis, rows: [] }),
);
