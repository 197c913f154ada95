import { expect, test } from "vitest";
import { languageOf } from "../../core/pages/language.ts";
import { createFindNeed } from "../../core/pages/needs.ts";
import type { Page } from "../../core/pages/page.ts";
import type { Family } from "../../data/lists.ts";
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
  expect(findNeed(aPage(), site({ need: "immigration" }))?.need).toBe("immigration");
});

test.each<[Partial<Page>, "en" | "es"]>([
  [{}, "en"],
  [{ language: "es-MX" }, "es"],
  [{ language: "est" }, "en"],
  [{ url: "https://x.example/es/visitas" }, "es"],
  [{ url: "https://x.example/espanol" }, "es"],
  [{ url: "https://x.example/?lang=es" }, "es"],
  [{ url: "https://x.example/estate" }, "en"],
])("the language of %o is %s", (parts, expected) => expect(languageOf(aPage(parts))).toBe(expected));
