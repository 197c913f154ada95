import { describe, expect, test } from "vitest";
import { isAboutNeed, suggest } from "../../core/suggest.ts";
import { type Person, scoreOf, type Weighing } from "../../core/weigh.ts";
import { type Family, type Need, type Topic, topics } from "../../data/lists.ts";
import type { Resource } from "../../data/schema.ts";
import { aResource } from "../support/builders.ts";

// Another kind each time, so that no place is lost for being too much alike.
const about = (topic: Topic, kind: Resource["kind"] = "legal") => aResource({ id: topic, topics: [topic], kind });
const kinds = ["support-group", "calls", "reentry"] as const;
const chosen = (family: Family, need: Need | undefined, resources: readonly Resource[]) =>
  suggest({ family, need, state: undefined, language: "en" }, resources).choices.map(({ resource }) => resource.id);

describe("what the three places are filled with", () => {
  type Case = [Family, Need | undefined, Topic[][]];
  const cases: Case[] = [
    ["prison", "visiting", [["visiting"], ["emotional-support"], ["children", "caregiving"]]],
    ["prison", "calls", [["calls"], ["emotional-support"], ["money", "mail"]]],
    ["prison", "money", [["money"], ["emotional-support"], ["calls"]]],
    ["prison", "mail", [["mail"], ["emotional-support"]]],
    ["prison", "search", [["emotional-support"], ["court", "legal"], ["visiting"]]],
    ["jail", "court", [["court"], ["emotional-support"], ["legal"]]],
    ["prison", "sentencing", [["emotional-support"], ["legal", "court"]]],
    ["prison", "reentry", [["reentry"], ["emotional-support"], ["parole", "jobs", "housing"]]],
    ["jail", "juvenile", [["juvenile"], ["emotional-support"], ["court"]]],
    ["jail", "immigration", [["immigration"], [], ["emotional-support"]]],
    ["calls", undefined, [["emotional-support"], ["calls"], ["money"]]],
    ["prison", undefined, [["emotional-support"], ["visiting"], ["children", "caregiving"]]],
    ["jail", undefined, [["emotional-support"], ["court", "legal"], ["children", "caregiving"]]],
    ["court", undefined, [["emotional-support"], ["court"], ["legal"]]],
  ];
  const each = cases.flatMap(([family, need, slots]) =>
    slots.flatMap((slot, at) => slot.map((topic) => [family, need, topic, slots.slice(0, at)] as const)),
  );
  test.each(each.map((one) => [`${one[0]} ${one[1]}: ${one[2]}`, one] as const))(
    "%s",
    (_name, [family, need, topic, before]) => {
      const firsts = before.flatMap(([first]) => first ?? []);
      const resources = [...firsts, topic].map((one, at) => about(one, kinds[at]));
      expect(chosen(family, need, resources)).toEqual([...firsts, topic]);
    },
  );
  test.each(cases)("nothing else, on a page of %s about %s", (family, need, slots) => {
    const others = topics.filter((topic) => !slots.flat().includes(topic));
    expect(
      chosen(
        family,
        need,
        others.map((topic) => about(topic)),
      ),
    ).toEqual([]);
  });
  test.each(cases.filter(([, , slots]) => slots.some((slot) => slot.length > 1)))(
    "the first topic of a place before its others, on a page of %s about %s",
    (family, need, slots) => {
      const all = slots.flatMap((slot, at) => slot.map((topic) => about(topic, kinds[at])));
      const firsts = slots.flatMap(([first]) => first ?? []);
      expect(chosen(family, need, all.toReversed())).toEqual(firsts.slice(0, 3));
    },
  );
  test("of two that fit equally, the first by id", () => {
    const [a, b] = [aResource({ id: "a", topics: ["court"] }), aResource({ id: "b", topics: ["court"] })];
    expect(chosen("court", "court", [b, a])[0]).toBe("a");
    expect(chosen("court", "court", [a, b])[0]).toBe("a");
  });
  test("what is read or heard, and what is for death row, is no next step", () => {
    for (const kind of ["publication", "podcast", "video", "news", "scholarship", "directory"] as const)
      expect(chosen("court", "court", [about("court", kind)])).toEqual([]);
    expect(chosen("court", "court", [aResource({ topics: ["court", "death-row"] })])).toEqual([]);
  });
  test("in grief only groups and helplines", () => {
    expect(chosen("prison", "loss", [about("grief", "support-group")])).toEqual(["grief"]);
    expect(chosen("prison", "loss", [about("grief", "helpline")])).toEqual(["grief"]);
    expect(chosen("prison", "loss", [about("grief", "legal")])).toEqual([]);
  });
  test("a helpline is no support group", () => {
    expect(chosen("prison", undefined, [about("emotional-support", "helpline")])).toEqual([]);
  });
});

test.each<[Need, Topic]>([
  ["visiting", "visiting"],
  ["calls", "calls"],
  ["money", "money"],
  ["mail", "mail"],
  ["court", "court"],
  ["reentry", "reentry"],
  ["juvenile", "juvenile"],
  ["loss", "grief"],
  ["immigration", "immigration"],
  ["search", "emotional-support"],
  ["sentencing", "emotional-support"],
])("what deals with %s is about %s, and nothing else is", (need, topic) => {
  for (const one of topics) expect(isAboutNeed({ ...about(one) }, need)).toBe(one === topic);
});

describe("what each fact counts", () => {
  const base = aResource({
    audiences: ["parents", "mothers"],
    topics: ["court"],
    kind: "legal",
    formats: ["in-person"],
    evidence: { level: "third-party", seen: "2026-11-23", sources: [] },
  });
  const weighing: Weighing = {
    slot: ["court"],
    sofar: [],
    occasion: { family: "jail", need: undefined, state: undefined, language: "en" },
    person: {},
    state: undefined,
  };
  interface Given {
    slot?: Weighing["slot"];
    sofar?: Weighing["sofar"];
    occasion?: Partial<Weighing["occasion"]>;
    person?: Person;
    state?: string;
  }
  const score = (parts: Partial<Resource> = {}, { occasion = {}, ...given }: Given = {}) =>
    scoreOf({ ...base, ...parts }, { ...weighing, ...given, occasion: { ...weighing.occasion, ...occasion } });

  test("a record that is nothing special counts by its topic alone", () => expect(score()).toBe(3));
  test.each<[string, number, Partial<Resource>, Given?]>([
    ["the second topic", -1, { topics: ["legal", "court"] }],
    ["the third", -2, { topics: ["legal", "mail", "court"] }],
    ["the fourth", -3, { topics: ["legal", "mail", "money", "court"] }],
    ["the fifth, no less", -3, { topics: ["legal", "mail", "money", "jobs", "court"] }],
    ["none of the place's topics", -13, { topics: ["legal"] }],
    ["the place's second topic", -1, {}, { slot: ["money", "court"] }],
    ["for any family", 2, { audiences: ["any-family", "mothers"] }],
    ["for parents, about the young", 2, {}, { occasion: { need: "juvenile" } }],
    ["for others, about the young", 0, { audiences: ["mothers", "fathers"] }, { occasion: { need: "juvenile" } }],
    ["for the person's own relation", 3, {}, { person: { relation: "mothers" } }],
    ["for another relation", 0, {}, { person: { relation: "fathers" } }],
    ["for one audience alone", -2, { audiences: ["mothers"] }],
    ["for the person's relation alone", 3, { audiences: ["mothers"] }, { person: { relation: "mothers" } }],
    ["for any family alone", 2, { audiences: ["any-family"] }],
    ["for veterans first", -2, { audiences: ["veterans", "mothers"] }],
    ["for people who were inside first", -2, { audiences: ["formerly-incarcerated", "mothers"] }],
    ["for lgbtq people first", -2, { audiences: ["lgbtq", "mothers"] }],
    ["for immigrants first", -2, { audiences: ["immigrants", "mothers"] }],
    ["for women first", -2, { audiences: ["women", "mothers"] }],
    ["for teens first", -2, { audiences: ["teens", "mothers"] }],
    ["a prison's office on a jail's page", -5, { kind: "government", name: "Ohio Department of Corrections" }],
    ["a prison by its short name", -5, { kind: "government", name: "The DOC" }],
    ["prisons by name", -5, { kind: "government", name: "Bureau of Prisons" }],
    ["no office, though it is called so", 0, { name: "Families of the DOC" }],
    ["an office for anybody", -1, { kind: "government", name: "Office of Families" }],
    [
      "a jail's office on a prison's page",
      -5,
      { kind: "government", name: "Sheriff" },
      { occasion: { family: "prison" } },
    ],
    ["a prison's own on its page", -1, { kind: "government", name: "The DOC" }, { occasion: { family: "prison" } }],
    ["either's on a court's page", -1, { kind: "government", name: "Jail and DOC" }, { occasion: { family: "court" } }],
    ["a jail's helper on a jail's page", 2, { name: "County Jail Ministry" }],
    ["and on a prison's", 0, { name: "County Jail Ministry" }, { occasion: { family: "prison" } }],
    ["a federal office on a state's page", -5, { kind: "government" }, { occasion: { state: "TX" } }],
    ["a state's office there", -1, { kind: "government", serves: ["TX"] }, { occasion: { state: "TX" } }],
    ["no office, for the country", 0, {}, { occasion: { state: "TX" } }],
    ["mainly about something narrow", -4, { topics: ["immigration", "court"] }],
    ["about grief", -4, { topics: ["grief", "court"] }],
    ["about parole", -4, { topics: ["parole", "court"] }],
    ["about substance use", -4, { topics: ["substance-use", "court"] }],
    ["about the young", -4, { topics: ["juvenile", "court"] }],
    ["about death row", -4, { topics: ["death-row", "court"] }],
    ["narrow, as the place is", 0, { topics: ["parole"] }, { slot: ["parole"] }],
    ["of the person's state", 2, { serves: ["TX"] }, { state: "TX" }],
    ["a camp for children", -3, { kind: "children-program" }],
    ["a camp where children are meant", -1, { kind: "children-program" }, { slot: ["children", "court"] }],
    ["in the page's other language", 2, { languages: ["en", "es"] }, { occasion: { language: "es" } }],
    ["in English alone there", 0, {}, { occasion: { language: "es" } }],
    ["online", 1, { formats: ["online"] }],
    ["by phone", 1, { formats: ["in-person", "phone"] }],
    ["by text", 1, { formats: ["text", "online"] }],
    ["a group where support is meant", 2, { kind: "support-group" }, { slot: ["emotional-support", "court"] }],
    ["a group elsewhere", 0, { kind: "support-group" }],
    ["of the very kind that is meant", 1, { kind: "legal" }, { slot: ["court", "legal"] }],
    ["read on its own page", 1, { evidence: { ...base.evidence, level: "own-page" } }],
    ["hardly known", -2, { evidence: { ...base.evidence, level: "seed" } }],
    ["with a caution", -1.5, { caution: { en: "Ask.", es: "Pregunte." } }],
    ["of one faith", -2, { faith: { tradition: "catholic", openToAll: false } }],
    ["of a faith, nobody knows for whom", -2, { faith: { tradition: "catholic", openToAll: null } }],
    ["of a faith, open to all", 0, { faith: { tradition: "catholic", openToAll: true } }],
    ["the same kind as one before", -1.5, {}, { sofar: [base] }],
    ["as two before", -11.5, {}, { sofar: [base, base] }],
    ["as none before", 0, {}, { sofar: [aResource(), aResource()] }],
  ])("%s: %d", (...[_what, points, parts, given]) => expect(score(parts, given)).toBe(3 + points));
  test("what a company runs is never first", () => {
    expect(score({ runBy: "company" })).toBe(3 - 20);
    expect(score({ runBy: "company" }, { sofar: [aResource()] })).toBe(3 - 4);
  });
});
