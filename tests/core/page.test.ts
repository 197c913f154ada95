import { describe, expect, test } from "vitest";
import { isRecord, pageFrom } from "../../core/pages/page.ts";

const url = "https://jail.example/";
const noFields = { password: false, card: false, text: 0, focused: false };

describe("a page from what claims to be one", () => {
  test("an address alone is enough", () => {
    expect(Object.entries(pageFrom({ url }) ?? {})).toEqual([
      ["url", url],
      ["title", ""],
      ["headings", []],
      ["fields", noFields],
    ]);
  });
  test("all that it says is kept", () => {
    const whole = {
      url,
      title: "Visits",
      headings: ["Visits", "Hours"],
      language: "es-MX",
      contentType: "text/html",
      fields: { password: true, card: true, text: 2, focused: true },
    };
    expect(pageFrom(whole)).toEqual(whole);
  });
  test.each<unknown>([undefined, null, "https://jail.example/", [], ["url"], { url: [url] }])("%o is none", (claim) =>
    expect(pageFrom(claim)).toBeUndefined(),
  );
  test("an address may have 4,000 letters, and no more", () => {
    const long = url.padEnd(4000, "a");
    expect(pageFrom({ url: long })?.url).toBe(long);
    expect(pageFrom({ url: `${long}a` })).toBeUndefined();
  });
  test("long texts are cut, and of many headings the first twenty are read", () => {
    const long = "ab".repeat(300);
    const page = pageFrom({
      url,
      title: long,
      headings: Array.from({ length: 25 }, (_one, at) => `${at} ${long}`),
      language: long,
      contentType: long,
    });
    expect(page?.title).toBe("ab".repeat(150));
    expect(page?.headings).toHaveLength(20);
    expect(page?.headings[19]).toBe(`19 ${long}`.slice(0, 300));
    expect(page?.language).toBe("ab".repeat(10));
    expect(page?.contentType).toBe("ab".repeat(50));
  });
  test("a heading that is empty or no text is left out", () => {
    expect(pageFrom({ url, headings: ["", 7, null, "Visits"] })?.headings).toEqual(["Visits"]);
    expect(pageFrom({ url, headings: "Visits" })?.headings).toEqual([]);
  });
  test("a language or a kind of document that is no text is none", () => {
    expect(Object.keys(pageFrom({ url, language: 7, contentType: ["text/html"] }) ?? {})).toEqual([
      "url",
      "title",
      "headings",
      "fields",
    ]);
  });
  test.each([
    [{ text: 2.9 }, { text: 2 }],
    [{ text: -2 }, { text: 0 }],
    [{ text: Number.POSITIVE_INFINITY }, { text: Number.MAX_SAFE_INTEGER }], // found by a hunt
    [{ text: "4" }, { text: 0 }],
    [{ text: 1 }, { text: 1 }],
    [{ password: 1, card: "true", focused: {} }, {}],
    ["password", {}],
    [[true], {}],
    [null, {}],
  ])("fields %o are %o", (claim, expected) =>
    expect(pageFrom({ url, fields: claim })?.fields).toEqual({ ...noFields, ...expected }),
  );
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ["text", false],
  [() => 1, false],
])("%o is a record: %s", (value, expected) => expect(isRecord(value)).toBe(expected));
