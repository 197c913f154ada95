import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkData } from "../../tools/check-data.ts";
import { aResource, aSite } from "../support/builders.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function dataWith(files: Record<string, unknown>): string {
  folders.push(mkdtempSync(join(tmpdir(), "alongside-data-")));
  const folder = join(folders.at(-1) ?? "", "data");
  mkdirSync(join(folder, "resources/states"), { recursive: true });
  mkdirSync(join(folder, "sites"));
  mkdirSync(join(folder, "vocabulary"));
  for (const [path, content] of Object.entries(files))
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
}

test("our own data has no fault", () => expect(() => checkData()).not.toThrow());

test.each<[string, Record<string, unknown>, string]>([
  [
    "a fault in a record",
    { "resources/national.json": [aResource({ id: "b", phone: "call us" })] },
    "data/resources/national.json: b: phone: digits with hyphens",
  ],
  ["a record without an id", { "resources/national.json": [{}] }, "data/resources/national.json: record 1: id:"],
  [
    "an id in two files",
    { "resources/national.json": [aResource()], "resources/states/ca.json": [aResource()] },
    "data/resources/states/ca.json: a-group: id: already used in data/resources/national.json",
  ],
  [
    "records out of order",
    { "resources/national.json": [aResource({ id: "b" }), aResource({ id: "a" })] },
    "data/resources/national.json: a: id: records are sorted by id",
  ],
  ["a file that is no JSON", { "resources/national.json": "[{" }, "data/resources/national.json: not valid JSON"],
  ["a file that is no list", { "sites/calls.json": {} }, "data/sites/calls.json: expected a list"],
  [
    "a site with a scheme",
    { "sites/calls.json": [aSite({ host: "https://x.example" })] },
    "data/sites/calls.json: calls-example: host: a bare lower-case host name",
  ],
])("%s is named with file, record and field", (_what, files, message) =>
  expect(() => checkData(dataWith(files))).toThrow(message),
);

const money = { means: "money", says: ["money"], topics: ["money"] };
const common = { grammar: ["and", "the"], everywhere: ["jail", "prison"] };

describe("a fault in the words is named with file, meaning, field, and what is expected", () => {
  test.each<[string, object, string]>([
    ["an unknown field", { topic: ["money"] }, "money: topic: Invalid key"],
    ["a meaning without a name", { means: undefined }, 'record 1: means: Invalid key: Expected "means"'],
    ["a meaning without phrases", { says: [] }, "money: says: at least one"],
    ["an unknown audience", { audiences: ["moms"] }, 'money: audiences.0: Invalid type: Expected ("any-family" |'],
    ["an unknown topic", { topics: ["cash"] }, 'money: topics.0: Invalid type: Expected ("emotional-support" |'],
    ["an unknown kind", { kinds: ["club"] }, 'money: kinds.0: Invalid type: Expected ("organization" |'],
    ["an unknown format", { formats: ["fax"] }, 'money: formats.0: Invalid type: Expected ("in-person" |'],
    ["an unknown language", { languages: ["english"] }, 'money: languages.0: Invalid type: Expected ("en" |'],
    ["an unknown cost", { costs: ["cheap"] }, 'money: costs.0: Invalid type: Expected ("free" |'],
    ["an unknown tradition", { faiths: ["judaism"] }, 'money: faiths.0: Invalid type: Expected ("christian" |'],
    ["a value twice", { topics: ["money", "money"] }, "money: topics.1: listed twice"],
    ["an empty list of values", { kinds: [] }, "money: kinds: at least one, or no such field"],
    ["an empty phrase", { says: ["money", ""] }, "money: says.1: must not be empty"],
    ["a phrase that is not folded", { says: ["Niño's cash"] }, "money: says.0: write “ninos cash”, not “Niño's cash”"],
    ["a phrase with a space too many", { says: ["cash "] }, "money: says.0: write “cash”, not “cash ”"],
    [
      "an article",
      { says: ["send a man the cash"] },
      "money: says.0: write “send man cash”, not “send a man the cash”",
    ],
    ["a phrase too long", { says: ["a b c d e f g"] }, "money: says.0: “a b c d e f g” is too long: at most 5 words"],
    ["a synonym that is not folded", { synonyms: ["Niño"] }, "money: synonyms.0: write “nino”, not “Niño”"],
    ["a synonym twice", { synonyms: ["cash", "cash"] }, "money: synonyms.1: listed twice"],
    ["a phrase twice in a meaning", { says: ["cash", "cash"] }, "money: says: “cash”: already used in"],
  ])("%s", (_what, parts, message) =>
    expect(() => checkData(dataWith({ "vocabulary/es.json": [{ ...money, ...parts }] }))).toThrow(
      `data/vocabulary/es.json: ${message}`,
    ),
  );
  test("a phrase of two meanings, with an article or without, in either language", () => {
    const files = {
      "vocabulary/en.json": [money],
      "vocabulary/es.json": [{ means: "dinero", says: ["plata", "the money"] }],
    };
    expect(() => checkData(dataWith(files))).toThrow(
      "data/vocabulary/es.json: dinero: says: “the money”: already used in data/vocabulary/en.json: money",
    );
  });
  test("two meanings of one name, but not where they are of two languages", () => {
    const again = { ...money, says: ["cash"] };
    expect(() => checkData(dataWith({ "vocabulary/en.json": [money, again] }))).toThrow(
      "data/vocabulary/en.json: money: means: already used in data/vocabulary/en.json",
    );
    expect(() => checkData(dataWith({ "vocabulary/en.json": [money], "vocabulary/es.json": [again] }))).not.toThrow();
  });
  test.each<[string, object, string]>([
    ["an unknown list", { verbs: ["go"] }, "verbs: Invalid key"],
    ["a list that is missing", { everywhere: undefined }, 'everywhere: Invalid key: Expected "everywhere"'],
    ["an empty list", { everywhere: [] }, "everywhere: at least one"],
    ["a word that is not folded", { grammar: ["and", "won't"] }, "grammar.1: write “wont”, not “won't”"],
    ["two words", { grammar: ["and", "the other"] }, "grammar.1: “the other” is several words"],
    ["words out of order", { grammar: ["the", "and"] }, "grammar.1: “and” stands too late: words are sorted"],
    ["a word twice", { grammar: ["and", "and"] }, "grammar: “and”: already used in grammar"],
    ["a word of both lists", { everywhere: ["and"] }, "everywhere: “and”: already used in grammar"],
  ])("common words: %s", (_what, parts, message) =>
    expect(() => checkData(dataWith({ "vocabulary/common.json": { ...common, ...parts } }))).toThrow(
      `data/vocabulary/common.json: ${message}`,
    ),
  );
  test("files that are none", () => {
    expect(() => checkData(dataWith({ "vocabulary/en.json": {} }))).toThrow("en.json: expected a list of");
    expect(() => checkData(dataWith({ "vocabulary/common.json": "{" }))).toThrow("common.json: not valid JSON");
  });
  test("what is fine has none: one article alone, and five words besides articles", () => {
    const fine = { ...money, says: ["la", "put money on his books"], synonyms: ["the books"] };
    expect(() => checkData(dataWith({ "vocabulary/en.json": [fine], "vocabulary/common.json": common }))).not.toThrow();
  });
});
