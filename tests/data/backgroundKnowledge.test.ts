import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createLook, type Look } from "../../core/look.ts";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { unzip } from "../../core/unzip.ts";
import { barePageKnowledge, unzipSearchKnowledge } from "../../data/backgroundKnowledge.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { aPage } from "../support/builders.ts";
import { lookAt } from "../support/knowledge.ts";

const read = (name: string) => JSON.parse(readFileSync(`tests/fixtures/${name}.json`, "utf8"));

test("the background suggests what our windows suggest, though it has no text to show", () => {
  const lookBare = createLook(barePageKnowledge(fold));
  const told = ({ site, silent, need, suggestion }: Look) => ({
    site,
    silent,
    need,
    chosen: suggestion?.choices.map(({ resource, reasons }) => [resource.id, resource.name, reasons]),
  });
  const pages: { url: string; title?: string; headings?: string[] }[] = read("labeled-pages");
  expect(pages.length).toBeGreaterThan(200);
  for (const { url, title = "", headings = [] } of pages) {
    const page = aPage({ url, title, headings });
    expect(told(lookBare(page)), url).toEqual(told(lookAt(page)));
  }
});

test("and finds what they find", async () => {
  const ours = searchKnowledge(fold);
  const bare = await unzipSearchKnowledge({ unzip, fold });
  expect({ ...bare, resources: [] }).toEqual({ ...ours, resources: [] });
  const [found, foundBare] = [ours, bare].map((knowledge) => createSearch(createIndex(knowledge), createRough));
  const queries: { query: string }[] = read("labeled-queries");
  expect(queries.length).toBeGreaterThan(100);
  const told = (search: typeof found, query: string) =>
    search?.(query).results.map(({ resource, score, matches }) => [resource.id, score, matches]);
  for (const { query } of queries) expect(told(foundBare, query), query).toEqual(told(found, query));
});

test("what was never packed is refused", async () => {
  await expect(unzip(btoa("no gzip"))).rejects.toThrow();
});
