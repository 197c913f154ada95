import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasGroupIn, isGroup, isServing } from "../../core/directory.ts";
import { fold, hasPhrase } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { states } from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import type { Resource } from "../../data/schema.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { label } from "../../platform/i18n.ts";
import { buildTodaysIndex } from "../../tools/build-index.ts";
import golden from "../fixtures/golden-queries.json" with { type: "json" };
import seeds from "../fixtures/seeds.json" with { type: "json" };
import { aResource } from "../support/builders.ts";

const search = createSearch(createIndex(searchKnowledge(fold)), createRough);
const ids = (query: string, options = {}) => search(query, options).results.map(({ resource }) => resource.id);

describe("every thing that the two seed documents name is found by its name, first", () => {
  test.each(seeds)("%s", (id, name) => {
    expect(ids(name)[0]).toBe(id);
    expect(ids(name, { language: "es" })[0]).toBe(id);
  });
});

test("every entry is first by its name, and by each other name", () => {
  const wrong = resources.flatMap(({ id, name, aka }) => [name, ...aka].filter((one) => ids(one)[0] !== id));
  expect(wrong).toEqual([]);
});

interface Golden {
  query: string;
  lang?: string;
  near?: string;
  class: string;
  anyOf: string[];
  first?: string;
}
describe("labeled queries", () => {
  const cases: Golden[] = golden;
  const isFound = ({ query, near, lang, anyOf }: Golden) =>
    ids(query, { near, language: lang, limit: 5 }).some((id) => anyOf.includes(id));
  test.each(cases.filter(({ first }) => first !== undefined).map((one) => [one.query, one] as const))(
    "“%s” has its own record first",
    (_query, one) => {
      expect(ids(one.query, { near: one.near, language: one.lang })[0]).toBe(one.first);
    },
  );
  // The set was labeled from the records alone, before the ranking was tuned; later work raises the bar.
  test("at least 9 in 10 have a right answer among the first five", () => {
    const missed = cases.filter((one) => !isFound(one)).map(({ query }) => query);
    expect(missed.length, `missed: ${missed.join(" · ")}`).toBeLessThanOrEqual(Math.floor(cases.length / 10));
  });
});

describe("places", () => {
  test("a state in the words, its code in capitals, a ZIP and a city all lead there", () => {
    for (const query of [
      "support group new york",
      "support group NY",
      "support group 10027",
      "grupo de apoyo nueva york",
    ]) {
      expect(search(query).understood.state).toBe("NY");
    }
    expect(search("support group", { near: "Skokie" }).understood.state).toBe("IL");
    expect(search("support group", { near: "60076" }).understood.state).toBe("IL");
  });
  test("what is typed goes before the person's own state, and that before nothing", () => {
    expect(search("support group new york", { home: "TX" }).understood.state).toBe("NY");
    expect(search("support group 10027", { home: "TX" }).understood.state).toBe("NY");
    expect(search("support group", { home: "TX" }).understood.state).toBe("TX");
    expect(search("support group ohio", { near: "Texas", home: "CA" }).understood.state).toBe("TX");
  });
  test.each([
    ["Chicago, IL", "IL"],
    ["Houston, TX", "TX"],
    ["Springfield, ohio", "OH"],
    ["60076-1234", "IL"],
  ])("near “%s”", (near, state) => expect(search("visits", { near }).understood.state).toBe(state));
  test.each(["mass incarceration", "mentally ill son", "MY SON IS IN JAIL", "HELP ME", "ms smith", "wash clothes"])(
    "“%s” names no state",
    (query) => expect(search(query).understood.state).toBeUndefined(),
  );
  test("small words that are also codes are words", () => {
    expect(search("my son is in jail").understood.state).toBeUndefined();
    expect(search("grupo de apoyo").understood.state).toBeUndefined();
    expect(search("visits OR").understood.state).toBe("OR");
  });
  test("a sum of money is no ZIP code", () => {
    expect(search("bond is 50000").understood).toMatchObject({
      state: undefined,
      topics: expect.arrayContaining(["money"]),
    });
    expect(search("bond 50001").understood.state).toBe("IA");
  });
  test("an unknown ZIP or city is said, a half-typed one is not", () => {
    expect(search("visits", { near: "00000" }).placeFault).toBe("zip");
    expect(search("visits 00000").placeFault).toBe("zip");
    expect(search("visits", { near: "Atlantis" }).placeFault).toBe("city");
    expect(search("visits", { near: "oh" }).placeFault).toBeUndefined();
    expect(search("visits", { near: "60076-12" }).placeFault).toBeUndefined();
    expect(search("visits", { near: "600" }).placeFault).toBeUndefined();
    expect(search("visits", { near: "60076" }).placeFault).toBeUndefined();
    expect(search("visits", { near: "09001" }).placeFault).toBe("abroad");
  });
  /** 0 the state's own groups, 1 groups online for the whole country, 2 the state's other help, 3 the rest. */
  const tier = (resource: Resource) => {
    if (resource.serves !== "US") return isGroup(resource) ? 0 : 2;
    return isGroup(resource) && resource.formats.some((one) => one === "online" || one === "facebook") ? 1 : 3;
  };
  const named = states.flatMap((state) => [[state, state] as const, [label("en", "state", state), state] as const]);
  test.each(named)("a support group in %s: its own, then those online, then its other help", (name, state) => {
    const results = search("support group", { near: name, limit: 5 }).results.map(({ resource }) => resource);
    expect(results).toHaveLength(5);
    expect(results.filter((resource) => !isServing(resource, state))).toEqual([]);
    const tiers = results.map(tier);
    expect(tiers).toEqual(tiers.toSorted());
    expect(tiers[0]).toBe(hasGroupIn(resources, state) ? 0 : 1);
  });
  const near = (place: string, query = "support group", limit = 10) => search(query, { near: place, limit }).results;
  test("groups near a place stand in the order of their distance; those online stay, and offices of the whole country have none", () => {
    const cities = near("90001")
      .filter(({ distance, resource }) => distance !== undefined && isGroup(resource))
      .map(({ resource }) => resource.place?.city);
    expect(cities).toEqual(["North Hollywood", "Hesperia", "San Diego", "Stockton"]);
    expect(near("94601")[0]?.resource.place?.city).toBe("Stockton");
    expect(near("94601").map(({ resource }) => resource.id)).toContain("prison-families-alliance");
    expect(near("94601").find(({ resource }) => resource.serves === "US")?.distance).toBeUndefined();
    const from = near("93517").map(({ distance }) => distance?.from);
    expect(new Set(from.filter(Boolean))).toEqual(new Set(["Lancaster"]));
  });
  test("wherever in the country: no group before a nearer one, and no office before the state's groups", () => {
    const isAnyFamilys = ({ topics: [main] }: Resource) => main !== "grief" && main !== "death-row";
    for (const prefix of Object.keys(searchKnowledge(fold).placeTable.prefixes)) {
      const results = near(`${prefix}01`);
      const miles = results
        .filter(({ resource }) => isGroup(resource) && isAnyFamilys(resource))
        .flatMap(({ distance }) => distance?.miles ?? []);
      expect(miles, prefix).toEqual(miles.toSorted((one, other) => one - other));
    }
  });
  test("of programs that fit alike the nearer is first; one about something else stays behind, however near", () => {
    const inCity = (city: string, topic: "visiting" | "jobs") =>
      aResource({
        id: `${topic}-${city.toLowerCase().replace(" ", "-")}`,
        kind: "organization",
        serves: ["CA"],
        formats: ["in-person"],
        place: { city, state: "CA" },
        topics: [topic],
      });
    const resources = [inCity("Fresno", "visiting"), inCity("San Diego", "visiting"), inCity("Los Angeles", "jobs")];
    const data = buildTodaysIndex(resources);
    const among = createSearch(createIndex({ ...searchKnowledge(fold), resources, data }));
    const order = (place: string) => among("visits", { near: place }).results.map(({ resource }) => resource.id);
    expect(order("92101")).toEqual(["visiting-san-diego", "visiting-fresno", "jobs-los-angeles"]);
    expect(order("93721")).toEqual(["visiting-fresno", "visiting-san-diego", "jobs-los-angeles"]);
    expect(order("90001").at(-1)).toBe("jobs-los-angeles");
  });
  test("a group just across the border of a state counts as one of the own", () => {
    const here = near("41011", "support group", 20).filter(({ distance }) => distance && distance.miles < 25);
    expect(here.map(({ resource }) => resource.place?.state)).toContain("OH");
  });
  test("a place never pushes out what was asked for", () => {
    const first = (place: string, query: string) => near(place, query)[0]?.resource.id;
    for (const place of ["OH", "43215", "10001"])
      expect(near(place, "bail", 5).map(({ resource }) => resource.id)).toContain("the-bail-project");
    for (const place of ["OH", "43215", "90001", "10001"]) {
      expect(first(place, "Mothers of Children in Prison Support Group")).toBe(
        "mothers-of-children-in-prison-support-group",
      );
      expect(first(place, "prisn famlies aliance")).toBe("prison-families-alliance");
      expect(near(place, "helpline", 3).every(({ resource }) => resource.kind === "helpline")).toBe(true);
    }
  });
  test.each(seeds)("%s is first by its name near a ZIP code, too", (id, name) => {
    expect(near("43215", name)[0]?.resource.id).toBe(id);
  });
  test("a place alone asks for the groups there", () => {
    expect(near("97201", "")[0]?.resource.id).toBe("oregon-cure-support-groups");
    expect(near("Ohio", "")[0]?.resource.kind).toBe("support-group");
    expect(search("", { near: "00000" })).toMatchObject({ results: [], placeFault: "zip" });
    expect(search("", { home: "OH" }).results).toEqual([]);
  });
  test("a large city among the words is a place", () => {
    expect(search("grupo de apoyo en Houston").understood).toMatchObject({ state: "TX", rest: [] });
    expect(search("support group 60076-1234").understood).toMatchObject({ state: "IL", rest: [] });
    expect(search("hope").understood.state).toBeUndefined();
  });
  test("a place never leaves the list empty, and other states' own groups come last", () => {
    const results = search("support group", { near: "AK", limit: 5 }).results;
    expect(results).toHaveLength(5);
    expect(results.filter(({ resource }) => !isServing(resource, "AK"))).toEqual([]);
  });
});

describe("whatever is typed gets an answer", () => {
  test.each([
    "",
    "   ",
    "😀",
    "שלום עולם",
    "مرحبا",
    "\u0000",
    "' OR 1=1 --",
    "^!=|$\"'",
    "a".repeat(10_000),
    "my son ".repeat(1500),
    "(".repeat(500),
  ])("%#", (query) => expect(Array.isArray(search(query).results)).toBe(true));
  test.each([
    "prison",
    "jail",
    "families",
    "prison families",
    "help",
    "support",
    "familia",
    "cárcel",
    "someone in prison",
    "ayuda",
  ])("“%s”, though most names have it", (query) => expect(search(query).results.length).toBeGreaterThan(0));
  test("a group for those whose child has died does not come up by “my son”", () => {
    for (const query of ["my son is in jail", "my brother", "mi hijo"])
      expect(ids(query, { limit: 10 })).not.toContain("the-compassionate-friends");
    expect(ids("my son died", { limit: 5 })).toContain("the-compassionate-friends");
  });
  test("asked for Spanish, what is in Spanish comes first", () => {
    expect(
      search("grupo de apoyo en español", { limit: 5 }).results.every(({ resource }) =>
        resource.languages.includes("es"),
      ),
    ).toBe(true);
  });
  test("an empty query has no results: the screen has its own start", () => {
    expect(search("  ").results).toEqual([]);
  });
});

test.each([
  ["¡Está PRESO!", "esta preso"],
  ["Ava's Grace", "avas grace"],
  ["  a -- b  ", "a b"],
  ["", ""],
])("folding “%s”", (text, expected) => expect(fold(text)).toBe(expected));

test("however a text is folded, fast or slowly, it comes out the same", () => {
  const slowly = (text: string) =>
    text
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/['’‘`´]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const plain = "abzAZ09 .,'`-_/()";
  const spanish = `${plain}’´“”–…¿¡áéíóúüñÁÑ`;
  for (const letters of [plain, spanish, `${spanish}çŁøжЖשαΩ中文`])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 30 }), (text) => {
        expect(fold(text.join(""))).toBe(slowly(text.join("")));
      }),
      { numRuns: 1000 },
    );
  for (const { name, summary } of resources)
    for (const text of [name, summary.en, summary.es]) expect(fold(text)).toBe(slowly(text));
});

test("a flood of marks on one letter takes no time", () => {
  const start = performance.now();
  expect(fold(`e${"\u0323\u0301".repeat(50_000)}`)).toBe("e"); // more than ten seconds, when all were put in order
  expect(performance.now() - start).toBeLessThan(2000);
});

test("words that every object has of itself are words like any others", () => {
  expect(search("constructor", { near: "constructor" }).understood.state).toBeUndefined();
  expect(search("constructor visits").understood.rest).toEqual(["constructor"]);
});

test("a phrase is found as whole words, or in one piece", () => {
  expect(hasPhrase("please sign in here", "sign in")).toBe(true);
  expect(hasPhrase("signin", "sign in")).toBe(true);
  expect(hasPhrase("design inn", "sign in")).toBe(false);
});
