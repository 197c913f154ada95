import { describe, expect, test } from "vitest";
import { createAgencyNames, isMadeOf } from "../../core/pages/agencyNames.ts";
import { findersOf, nameOf } from "../../core/pages/agencyRules.ts";
import { knowledge } from "../support/knowledge.ts";

const namesIn = createAgencyNames(findersOf(knowledge.agencies.words, "names"));

describe("a part of a title that is nothing but an agency's name", () => {
  test("is found as it stands there, and who may own it", () => {
    expect(namesIn(["Visits | Sauk County Jail, Wisconsin", "Hours"]).names).toEqual([
      { family: "jail", text: "Sauk County Jail", owners: ["sauk county jail"] },
    ]);
  });
  test("may have its place in another part or text", () => {
    const owned = [{ family: "jail", text: "Sheriff's Office", owners: ["walker county"] }];
    expect(namesIn(["Sheriff's Office | Walker County"]).names).toEqual(owned);
    expect(namesIn(["Sheriff's Office", "Walker County"]).names).toEqual(owned);
    expect(namesIn(["Sheriff's Office"]).names).toEqual([{ family: "jail", text: "Sheriff's Office", owners: [] }]);
  });
  test.each([
    ["Sauk County Jail", 1],
    ["One Two Three Four Five Jail", 1],
    ["One Two Three Four Five Six Jail", 0],
    ["Man dies at Sauk County Jail", 0],
    ["What a Jail", 0],
    ["Jail of Sauk County", 1],
    ["Jail for Women", 1],
    ["Jail for", 0],
    ["Jail del Condado", 1],
    ["Jail de Sauk", 1],
    ["Sauk Sheriff Division", 1],
    ["Sauk Sheriff Bureau", 1],
    ["Sauk Jail Authority", 1],
    ["Sauk Jail Official Website", 1],
    ["Sauk Jail Home", 1],
    ["Sauk Jail Homes", 0],
    ["Sauk Jail At Home", 0],
    ["Sauk Sheriff Sale", 0],
    ["Sauk County", 0],
  ])("%s: %i", (title, count) => expect(namesIn([title]).names).toHaveLength(count));
  test("is a court's, a prison's or a jail's", () => {
    expect(namesIn(["Sauk Superior Court"]).names.map(({ family }) => family)).toEqual(["court"]);
    expect(namesIn(["Ohio Department of Corrections"]).names.map(({ family }) => family)).toEqual(["prison"]);
  });
});

describe("the place that a page names as its own", () => {
  test.each([
    ["Chester County", ["chester county"]],
    ["Caddo Parish", ["caddo parish"]],
    ["Kenai Peninsula Borough", ["kenai peninsula borough"]],
    ["One Two Three County", ["one two three county"]],
    ["One Two Three Four County", []],
    ["County", []],
    ["Chester County Jail", []],
    ["City of Tulsa", ["city of tulsa"]],
    ["Town of Bath", ["town of bath"]],
    ["Village of Bath", ["village of bath"]],
    ["County of Kern", ["county of kern"]],
    ["Old City of Bath", []],
    ["Correo | Condado de Bexar", ["bexar"]],
    ["Condado de Bexar 2", []],
    ["Jail | Chester, PA", ["chester"]],
    ["Chester, PAX", []],
    ["Chester, Pa", []],
    ["Chester, XPA", []],
    ["Chester", []],
  ])("%s: %o", (title, places) => expect(namesIn([title]).places).toEqual(places));
});

describe("a host is made of a name", () => {
  test.each([
    ["saukso", "sauk county jail"],
    ["my-sauk", "sauk county jail"],
    ["leeso", "lee county"],
    ["chesco", "chester county"],
    ["oldchester", "chester county"],
    ["oldcheste", "chester dog"],
    ["chesxx", "chester dog"],
    ["lcsomo", "lawrence county sheriffs office"],
    ["lzso", "lawrence zone village"],
    ["rrjva", "riverside regional jail"],
    ["r-r-j", "riverside regional jail"],
    ["rrjvirgini", "riverside regional jail"],
    ["countyjail", "county jail"],
    ...["so", "sd", "sheriff", "rj", "j", "dc", "cf", "doc"].flatMap((kind) =>
      ["l", "lc", "lp"].map((place) => [place + kind, "lawrence village"]),
    ),
  ])("%s of %s", (host = "", name = "") => expect(isMadeOf(host, name)).toBe(true));
  test.each([
    ["elsewhere", "sauk county jail"],
    ["greenleeso", "lee county"],
    ["greenaxso", "ax county"],
    ["xchesxx", "chester dog"],
    ["oldches", "chester dog"],
    ["rrjvirginia", "riverside regional jail"],
    ["rr", "riverside regional jail"],
    ["jrr", "riverside regional jail"],
    ["welcomehome", "welcome home county sheriff"],
    ["lxso", "lawrence village"],
    ["lshop", "lawrence village"],
    ["lx", "lawrence village"],
  ])("%s is not of %s", (host, name) => expect(isMadeOf(host, name)).toBe(false));
});

test.each([
  ["www.sauk.org", "sauk"],
  ["www2.sauk.org", "sauk"],
  ["www22.sauk.org", "www22.sauk"],
  ["jail.sauk.wi.us", "jail.sauk.wi"],
  ["mywww.org", "mywww"],
  ["my.www.org", "my.www"],
])("the owner of %s chose %s", (host, name) => expect(nameOf(host)).toBe(name));
