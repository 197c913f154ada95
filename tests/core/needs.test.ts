import { describe, expect, test } from "vitest";
import { languageOf } from "../../core/pages/language.ts";
import { createFindNeed } from "../../core/pages/needs.ts";
import type { Page } from "../../core/pages/page.ts";
import { type Family, needs } from "../../data/lists.ts";
import { signals } from "../../data/signals.ts";
import { aPage } from "../support/builders.ts";

const findNeed = createFindNeed(signals);
const site = (parts: Partial<Parameters<typeof findNeed>[1]> = {}) => ({
  family: "prison" as Family,
  need: undefined,
  kind: undefined,
  ...parts,
});
const need = (parts: Partial<Page>, family: Family = "prison") => findNeed(aPage(parts), site({ family }))?.need;

test.each<[string, Partial<Page>, string | undefined]>([
  ["one place is not enough", { title: "Visitation" }, undefined],
  ["address and title", { url: "https://x.example/visitation", title: "Visitation" }, "visiting"],
  ["title and main heading", { title: "Sending money", headings: ["Deposits and commissary"] }, "money"],
  ["Spanish, with accents", { title: "Horario de visitas", headings: ["Código de vestimenta"] }, "visiting"],
  [
    "video visits are visits",
    { title: "Video visitation and phone calls", headings: ["Phone calls, visits"] },
    "visiting",
  ],
  ["children before adults", { title: "Juvenile visitation", headings: ["Visiting", "Juvenile hall"] }, "juvenile"],
  ["grief before all", { title: "Visits: next of kin", headings: ["Visiting", "Family emergency, funeral"] }, "loss"],
  ["death row is no loss", { title: "Death Row", headings: ["Death row visits"] }, undefined],
  ["words inside other words do not count", { title: "Bondurant, calendar of", headings: ["Bondsville"] }, undefined],
])("%s", (_what, parts, expected) => expect(need(parts)).toBe(expected));

test("a word counts only where the family of the site makes it mean that", () => {
  const page = { url: "https://x.example/visiting-judges", title: "Visiting judges" };
  expect(need(page, "court")).toBeUndefined();
  expect(need({ url: "https://x.example/arraignment", headings: ["First appearance"] }, "court")).toBe("court");
});

test("Bond County is a place, and posting bond is not", () => {
  expect(need({ title: "Sheriff | Bond County, Illinois", headings: ["Bond County Sheriff"] }, "jail")).toBeUndefined();
  expect(need({ title: "Posting bond | Bond County", headings: ["How to post bond"] }, "jail")).toBe("court");
});

test("the words that named the need are those of the page", () => {
  const found = findNeed(aPage({ title: "Visiting hours", headings: ["Dress code"] }), site({ family: "jail" }));
  expect(found).toEqual({ need: "visiting", words: ["visiting hours", "dress code"] });
});

test("what the list says of an address counts like a word in it, but is not called the page's", () => {
  const locator = site({ kind: "locator" });
  expect(findNeed(aPage(), locator)).toBeUndefined();
  expect(findNeed(aPage({ title: "Inmate Search" }), locator)).toEqual({
    need: "search",
    words: ["inmate search"],
  });
});

test("a site that is about one need says so on every page", () => {
  expect(findNeed(aPage(), site({ need: "immigration" }))).toEqual({ need: "immigration", words: [] });
});

describe("which words count where, and which need wins", () => {
  // Each need's only word is its name.
  const plain = { ...signals[0], notNeeds: [], needs: Object.fromEntries(needs.map((one) => [one, [one]])) };
  const find = createFindNeed([plain] as unknown as typeof signals); // each need has its list
  const found = (family: Family, words: string, more = words) =>
    find(aPage({ title: words, headings: [words, "More", more] }), site({ family }))?.need;

  test.each<[Family, string]>([
    ["calls", "visiting calls money mail search juvenile loss immigration"],
    ["prison", "visiting calls money mail search sentencing reentry juvenile loss immigration"],
    ["jail", "visiting calls money mail search court sentencing reentry juvenile loss immigration"],
    ["court", "court sentencing reentry juvenile loss immigration"],
  ])("on a page of %s: %s", (family, expected) =>
    expect(needs.filter((one) => found(family, one) === one).join(" ")).toBe(expected),
  );
  test.each([
    ["loss juvenile immigration visiting calls", "loss"],
    ["visiting immigration juvenile", "juvenile"],
    ["visiting immigration calls", "immigration"],
    ["calls visiting money", "visiting"],
    ["money calls", "calls"],
    ["mail money", "money"],
    ["search mail", "mail"],
    ["sentencing search", "search"],
    ["reentry sentencing", "sentencing"],
    ["court reentry", "reentry"],
  ])("of %s, said equally often, %s", (words, expected) => expect(found("jail", words)).toBe(expected));
  test("of the later ones, what is said in most places; a visit wins all the same", () => {
    expect(found("jail", "money calls", "money")).toBe("money");
    expect(found("jail", "visiting money", "money")).toBe("visiting");
  });
  test("places are the address, the title, the main heading, and the others together", () => {
    const said = (parts: Partial<Page>) => find(aPage(parts), site());
    expect(said({ url: "https://x.example/mail", headings: ["One", "Mail", "Mail"] })).toEqual({
      need: "mail",
      words: ["mail"],
    });
    expect(said({ headings: ["One", "Mail", "Mail"] })).toBeUndefined();
    expect(said({ title: "Mail", headings: ["One", "Two", "Mail"] })?.need).toBe("mail");
    expect(said({ headings: ["Mail", "Mail"] })?.need).toBe("mail");
    expect(said({ url: "about:blank", title: "Mail" })).toBeUndefined();
  });
  test("a locator's address says search once, though its words say it, too", () => {
    const locator = site({ kind: "locator" });
    expect(find(aPage({ url: "https://x.example/search" }), locator)).toBeUndefined();
    expect(find(aPage({ title: "Mail" }), locator)).toBeUndefined();
    expect(find(aPage({ title: "Search" }), site({ kind: "vendor" }))).toBeUndefined();
  });
});

test.each<[Partial<Page>, "en" | "es"]>([
  [{}, "en"],
  [{ language: "es-MX" }, "es"],
  [{ language: "est" }, "en"],
  [{ url: "https://x.example/es/visitas" }, "es"],
  [{ url: "https://x.example/espanol" }, "es"],
  [{ url: "https://x.example/?lang=es" }, "es"],
  [{ url: "https://x.example/estate" }, "en"],
  [{ url: "https://x.example/spanish/jail" }, "es"],
  [{ url: "https://x.example/es-us/" }, "es"],
  [{ url: "https://x.example/es_MX/" }, "es"],
  [{ url: "https://x.example/in-spanish/" }, "en"],
  [{ url: "https://x.example/es-tx/" }, "en"],
  [{ url: "about:blank" }, "en"],
  [{ language: "ES" }, "es"],
  [{ language: "in es" }, "en"],
  [{ language: "en", url: "https://x.example/es/" }, "es"],
])("the language of %o is %s", (parts, expected) => expect(languageOf(aPage(parts))).toBe(expected));
