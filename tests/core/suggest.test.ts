import { describe, expect, test } from "vitest";
import { hasContact, isLocalTo, isServing } from "../../core/directory.ts";
import { noteLine, shortName } from "../../core/note.ts";
import { suggest } from "../../core/suggest.ts";
import type { Occasion } from "../../core/weigh.ts";
import { type Family, type Need, needs, siteFamilies } from "../../data/lists.ts";
import { resources } from "../../data/resources.ts";
import { noteText } from "../../platform/noteText.ts";
import situations from "../fixtures/suggestions.json" with { type: "json" };
import { aPage, aResource } from "../support/builders.ts";
import { lookAt } from "../support/knowledge.ts";

const occasion = (parts: Partial<Occasion> = {}): Occasion => ({
  family: "calls",
  need: undefined,
  state: undefined,
  language: "en",
  ...parts,
});
const names = (parts: Partial<Occasion>, person = {}) =>
  suggest(occasion(parts), resources, person).choices.map(({ resource }) => resource);
const everyOccasion = siteFamilies.flatMap((family) =>
  [undefined, ...needs].flatMap((need) =>
    [undefined, "TX", "NY", "AK", "PR", "GU", "SD", "HI"].flatMap((state) =>
      (["en", "es"] as const).map((language) => ({ family, need, state, language })),
    ),
  ),
);

describe("over every family, need, language and some states", () => {
  test.each(everyOccasion.map((one) => [JSON.stringify(one), one] as const))("%s", (_text, one) => {
    const chosen = names(one);
    const kinds = chosen.map(({ kind }) => kind);
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThanOrEqual(3);
    expect(new Set(chosen).size).toBe(chosen.length);
    expect(chosen[0]?.runBy).toBeUndefined();
    expect(kinds.length < 3 || new Set(kinds).size > 1).toBe(true);
    expect(chosen.some(({ formats, phone }) => phone !== undefined || formats.includes("online"))).toBe(true);
    expect(chosen.filter((resource) => !isServing(resource, one.state))).toEqual([]);
    // Only a name to look for: never first, and only where the state has nothing better.
    expect(chosen.filter((resource) => !hasContact(resource) && !isLocalTo(resource, one.state))).toEqual([]);
    expect(chosen.slice(0, 1).every(hasContact)).toBe(true);
    if (one.need === "loss") expect(chosen.every(hasContact)).toBe(true);
    else expect(chosen.length).toBe(3);
    if (one.need === "loss")
      expect(kinds.filter((kind) => kind !== "helpline" && kind !== "support-group")).toEqual([]);
    else expect(chosen.map(({ id }) => id)).not.toContain("988-suicide-crisis-lifeline");
  });
});

interface Situation {
  family: Family;
  need: Need | null;
  state: string | null;
  language: "en" | "es";
  /** Of each of these lists one must be among the three. */
  mustAnyOf: string[][];
  mustNot: string[];
  why: string;
}
// Judged by someone who knew the records and the people, and had not seen the weights.
describe("what must and what must not be among the three", () => {
  test.each(
    (situations as Situation[]).map((one) => [`${one.family} ${one.need} ${one.state} ${one.language}`, one] as const),
  )("%s", (_name, { family, need, state, language, mustAnyOf, mustNot, why }) => {
    const ids = names({ family, need: need ?? undefined, state: state ?? undefined, language }).map(({ id }) => id);
    expect(
      ids.filter((id) => mustNot.includes(id)),
      why,
    ).toEqual([]);
    expect(
      mustAnyOf.filter((list) => !list.some((id) => ids.includes(id))),
      `${why} Got ${ids.join(", ")}`,
    ).toEqual([]);
  });
});

test("on call sites a group comes first, and keeping calls affordable has its place", () => {
  const chosen = names({ family: "calls" });
  expect(chosen[0]?.kind).toBe("support-group");
  expect(chosen.some(({ topics }) => topics.includes("calls"))).toBe(true);
});

test("the person's state and relation order our own windows, and only those", () => {
  const ids = (person: object) => names({}, person).map(({ id }) => id);
  expect(ids({ state: "NY" })).not.toEqual(ids({}));
  expect(ids({ relation: "partners" })).not.toEqual(ids({}));
});

test("reasons name the state that was asked for, and the need only where the group deals with it", () => {
  const group = aResource({ serves: ["DC", "MD", "VA"], topics: ["visiting"] });
  const [choice] = suggest(occasion({ family: "prison", need: "visiting", state: "VA" }), [group]).choices;
  expect(choice?.reasons).toEqual([
    { about: "need", need: "visiting" },
    { about: "state", state: "VA" },
  ]);
  const other = aResource({ topics: ["emotional-support"] });
  const [support] = suggest(occasion({ family: "prison", need: "visiting" }), [other]).choices;
  expect(support?.reasons[0]).toEqual({ about: "family", family: "prison" });
});

test("a page where we stay silent gets no suggestion, and neither does an unknown one", () => {
  expect(lookAt(aPage({ url: "https://www.jpay.com/login" }))).toMatchObject({
    silent: "sign-in",
    suggestion: undefined,
  });
  expect(lookAt(aPage({ url: "https://example.org/" }))).toMatchObject({
    site: undefined,
    suggestion: undefined,
  });
});

describe("the line of the note", () => {
  const longest = { en: 90, es: 100 };
  test.each(everyOccasion.map((one) => [JSON.stringify(one), one] as const))("fits: %s", (_text, one) => {
    const line = noteLine(suggest(one, resources));
    const text = line ? noteText(one.language, line) : "";
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThanOrEqual(longest[one.language]);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
  const suggestion = (family: Family, resource = aResource()) => ({
    family,
    need: "visiting" as const,
    choices: [{ resource, reasons: [] }],
  });
  test("a need's line is used only if the first resource is about that need", () => {
    expect(noteLine(suggestion("prison"))?.about.need).toBeUndefined();
    expect(noteLine(suggestion("prison", aResource({ topics: ["visiting"] })))?.about.need).toBe("visiting");
  });
  test("loss names one and invites no one", () => {
    const line = noteLine(suggest(occasion({ family: "prison", need: "loss" }), resources));
    expect(line).toMatchObject({ about: { need: "loss" }, more: 0 });
  });
  test.each([
    [{ name: "Short", aka: [] }, "Short"],
    [{ name: "A name that is far too long for one line of a note", aka: ["ATL", "A shorter name"] }, "A shorter name"],
    [{ name: "A name that is far too long for one line of a note", aka: [] }, "A name that is far too long for…"],
  ])("a long name gives way: %o", (resource, expected) => expect(shortName(resource)).toBe(expected));
});
