import { describe, expect, test } from "vitest";
import { buildIndex } from "../../core/search/buildIndex.ts";
import { lexiconOf, neighborsIn } from "../../core/search/buildLexicon.ts";
import { unpack } from "../../core/search/packed.ts";
import { aResource } from "../support/builders.ts";

const spot = (city: string) => [city, "TX", 30, -97] as const;
const index = buildIndex(
  {
    resources: [
      aResource({
        id: "tree",
        name: "Angel Tree",
        aka: ["AT Kids", "angel tree"],
        lookFor: "Wings",
        place: { city: "Waco", state: "TX" },
        summary: { en: "Gifts, gifts. Kids, kids, kids, kids.", es: "Regalos y gifts." },
        serves: ["TX", "OK"],
        topics: ["children", "faith"],
        faith: { tradition: "catholic", openToAll: true },
      }),
      aResource({ id: "moms", name: "Moms of Waco", summary: { en: "Moms meet.", es: "Mamás." } }),
    ],
    subjectsOf: { tree: { "children-of": 3, grandparents: 1 } },
    states: new Map([
      ["texas", "TX"],
      ["tx", "TX"],
    ]),
    placeTable: {
      prefixes: {},
      exceptions: {},
      cities: [spot("Saint Jo"), spot("Waco")],
      smallCities: [spot("Hope")],
      aliases: {},
    },
    vocabulary: {
      stopWords: ["help", "the"],
      grammarWords: ["the"],
      meanings: [
        { means: "mothers", language: "en", says: ["mom of an inmate", "moms"], audiences: ["mothers"] },
        { means: "all", language: "en", says: ["moms", "families"], topics: ["advocacy"] },
      ],
    },
  },
  "a stamp",
);
const numbers = (packed: string) => [...new Uint8Array(unpack(packed))];
const wideNumbers = (packed: string) => [...new Uint16Array(unpack(packed))];
const words = index.words.split(" ");

describe("the index of two records", () => {
  test("has every word of records, families and places, sorted", () => {
    expect(words).toEqual(
      "angel at families gifts help hope inmate jo kids mamas meet mom moms of regalos saint st texas the tree waco wings y"
        .split(" ")
        .filter((word) => word !== "hope"),
    );
  });
  test("says how likely each was meant: families before names, never grammar or what only texts have", () => {
    const likely = new Map(words.map((word, at) => [word, numbers(index.likely)[at]]));
    expect(Object.fromEntries(likely)).toMatchObject({
      families: 9,
      moms: 9,
      texas: 9,
      help: 9,
      angel: 7,
      tree: 7,
      wings: 7,
      the: 0,
      gifts: 0,
      regalos: 0,
    });
  });
  test("says which records have a word, and how much it tells there by its best place", () => {
    const counts = wideNumbers(index.postings.counts);
    const records = wideNumbers(index.postings.records);
    const weights = numbers(index.postings.weights);
    const of = (word: string) => {
      const at = words.indexOf(word);
      const from = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
      return Array.from({ length: counts[at] ?? 0 }, (_, more) => [records[from + more], weights[from + more]]);
    };
    expect(of("angel")).toEqual([[0, 255]]);
    expect(of("at")).toEqual([[0, 230]]);
    expect(of("wings")).toEqual([[0, 230]]);
    expect(of("waco")).toEqual([
      [0, 160],
      [1, 255],
    ]);
    expect(of("kids")).toEqual([[0, 230]]);
    expect(of("gifts")).toEqual([[0, 126]]);
    expect(of("regalos")).toEqual([[0, 110]]);
    expect(of("moms")).toEqual([[1, 255]]);
    expect(of("texas")).toEqual([]);
  });
  test("has each record's values, and where in its list they stand", () => {
    expect(index.facets).toEqual({
      audiences: { "any-family": [0, 8] },
      topics: { children: [0], faith: [1], "emotional-support": [8] },
      kinds: { "support-group": [0, 8] },
      formats: { online: [0, 8] },
      languages: { en: [0, 8] },
      costs: { free: [0, 8] },
      faiths: { catholic: [0], secular: [8] },
      subjects: { "children-of": [0], grandparents: [2] },
      state: { TX: [0], OK: [0], US: [8] },
    });
  });
  test("has all names, once each, and their order", () => {
    expect(index.names).toEqual(["angel tree\tat kids\twings", "moms of waco"]);
    expect(wideNumbers(index.nameOrder)).toEqual([0, 1, 3, 2]);
    expect(index.neighbors.split("\t")).toEqual(["angel tree", "at kids", "moms of", "of waco"]);
  });
  test("has what people say, without articles; where two meanings have a phrase the first keeps it", () => {
    const sayings = index.sayings.split("\t");
    expect(sayings).toEqual(["families", "help", "mom of inmate", "moms", "saint jo", "st jo", "texas", "the", "waco"]);
    expect(index.meaningOf).toEqual([1, -1, 0, 0, -1, -1, -1, -1, -1]);
    expect(index.meanings).toEqual([
      { language: "en", audiences: ["mothers"] },
      { language: "en", topics: ["advocacy"] },
    ]);
  });
  test("keeps its stamp and the common words", () => {
    expect(index.stamp).toBe("a stamp");
    expect([index.stopWords, index.grammarWords]).toEqual([["help", "the"], ["the"]]);
  });
});

test("a word of many names is likelier, up to what fits", () => {
  const likely = lexiconOf({
    names: ["hope house\thope", ...Array.from({ length: 300 }, () => "many")],
    sayings: ["house of mine"],
    cities: ["el paso", ""],
    words: ["text", "hope"],
    grammarWords: ["of"],
  });
  expect([...likely].toSorted()).toEqual([
    ["el", 6],
    ["hope", 8],
    ["house", 9],
    ["many", 255],
    ["mine", 9],
    ["of", 0],
    ["paso", 6],
    ["text", 0],
  ]);
});

test("neighbors stand in the order of how they look in one piece", () => {
  expect(neighborsIn(["an gel\tangel tree", "ange ls", "one"])).toEqual(["an gel", "ange ls", "angel tree"]);
});
