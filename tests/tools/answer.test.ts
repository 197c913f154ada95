import { expect, test } from "vitest";
import { createAnswerer } from "../../tools/answer.ts";

const answer = createAnswerer();

test("a query is answered with everything design §6 names", () => {
  const reply = answer('{"query":"mothers of sons in prison","limit":2}', 1);
  expect(Object.keys(reply)).toEqual(["results", "understood", "crisis", "ms"]);
  expect(reply.results).toHaveLength(2);
  expect(Object.keys((reply.results as object[])[0] ?? {})).toEqual([
    "id",
    "name",
    "kind",
    "serves",
    "audiences",
    "topics",
    "formats",
    "languages",
    "score",
    "why",
  ]);
});

test("a page is answered with site, need, silence, grant and suggestions", () => {
  expect(answer('{"url":"https://www.jpay.com/"}', 1)).toMatchObject({
    site: { id: "jpay-com", family: "calls" },
    need: null,
    silent: null,
    granted: "install",
  });
  expect((answer('{"url":"https://www.jpay.com/"}', 1).suggestions as unknown[]).length).toBe(3);
  expect(answer('{"url":"https://www.tdcj.texas.gov/visitation/","title":"Visitation"}', 1)).toMatchObject({
    site: { state: "TX" },
    need: "visiting",
  });
  expect(answer('{"url":"https://www.nyc.gov/site/doc/"}', 1)).toMatchObject({ granted: "optional" });
  expect(answer('{"url":"https://example.org/"}', 1)).toEqual({
    site: null,
    need: null,
    silent: null,
    granted: null,
    suggestions: [],
  });
  expect(answer('{"url":"https://www.jpay.com/","fields":{"password":true}}', 1)).toMatchObject({
    silent: "sign-in",
    suggestions: [],
  });
  expect(answer('{"url":"chrome://settings"}', 1)).toMatchObject({ site: null, silent: "scheme" });
});

test("reasons speak the language of the question or of the page", () => {
  expect(JSON.stringify(answer('{"query":"madres","lang":"es"}', 1))).toContain("madres");
  expect(JSON.stringify(answer('{"url":"https://www.jpay.com/","lang":"es"}', 1))).toContain("En todo el país");
});

test("a crisis is named", () => {
  expect(answer('{"query":"quiero morir","lang":"es"}', 1).crisis).toBe("self-harm");
  expect(answer('{"query":"he hits me"}', 1).crisis).toBe("danger");
});

test.each(["x", "[]", "null", '"query"', "{}", '{"query":7}', '{"url":null}'])(
  "%s is an error that names its line",
  (text) => expect(answer(text, 7)).toEqual({ error: expect.any(String), line: 7 }),
);
