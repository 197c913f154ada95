import { describe, expect, test } from "vitest";
import { csvOf } from "../../core/csv.ts";
import { codeDataOf, type Handout, handoutTable, handoutText, recordsOf, type TableHeads } from "../../core/handout.ts";
import { aHandoutEntry, aList, aResource } from "../support/builders.ts";

const handout = (...entries: Handout["entries"]): Handout => ({
  title: "Support for families",
  date: "November 25, 2026",
  entries,
  footer: "Call before you go.",
});
const heads: TableHeads = {
  name: "Name",
  about: "About",
  phone: "Phone",
  text: "Text",
  website: "Web page",
  facebook: "Facebook",
  email: "Email",
  lookFor: "Name to search for",
  when: "When",
  good: "Good to know",
  place: "Place",
  known: "How this is known",
};

describe("the records of a list", () => {
  const [a, b] = [aResource({ id: "a" }), aResource({ id: "b" })];
  test("come in the person's order; what the directory has no longer is named by the name that was kept", () => {
    expect(recordsOf(aList("b", "gone", "a"), [a, b])).toEqual({
      found: [b, a],
      gone: [{ id: "gone", name: "Group gone" }],
    });
  });
});

test.each([
  [{ phone: "1-800-799-7233" }, "tel:1-800-799-7233"],
  [{}, "https://group.example/"],
])("a code calls where there is a phone, and opens the page where there is none: %o", (parts, data) =>
  expect(codeDataOf(aResource(parts))).toBe(data),
);
test("without either there is no code", () => {
  const { website: _none, ...rest } = aResource({ lookFor: "A Group" });
  expect(codeDataOf(rest)).toBeUndefined();
  expect(codeDataOf({ ...rest, facebook: "https://facebook.example/g" })).toBe("https://facebook.example/g");
});

test("as text: numbered, in the order of the card, with all doubts", () => {
  const entry = aHandoutEntry({
    contacts: [
      { kind: "phone", label: "Phone", value: "209-555-0101", doubt: "We could not confirm this number." },
      { kind: "website", label: "Web page", value: "https://group.example/" },
    ],
    when: ["Next meeting: Saturday."],
    forMe: ["For: parents", "Free · online"],
    place: "Place: Stockton, California",
    caution: { label: "Call or write first.", text: "It may have ended." },
  });
  expect(handoutText(handout(entry, aHandoutEntry({ name: "Another" })))).toBe(
    [
      "Support for families · November 25, 2026",
      "",
      "1. A Group",
      "A group that meets.",
      "Phone: 209-555-0101 (We could not confirm this number.)",
      "Web page: https://group.example/",
      "Next meeting: Saturday.",
      "For: parents",
      "Free · online",
      "Place: Stockton, California",
      "Call or write first. It may have ended.",
      "Read on their own page.",
      "",
      "2. Another",
      "A group that meets.",
      "Web page: https://group.example/",
      "For: parents",
      "Read on their own page.",
      "",
      "Call before you go.",
      "",
    ].join("\n"),
  );
});

describe("as a table", () => {
  test("has one row for each entry, and as many cells as heads", () => {
    const entry = aHandoutEntry({ caution: { label: "Ask first.", text: "" } });
    const [head, ...rows] = handoutTable(handout(entry, aHandoutEntry()), heads);
    expect(head).toEqual(Object.values(heads));
    expect(rows.map((row) => row.length)).toEqual([12, 12]);
    expect(rows[0]).toEqual([
      "A Group",
      "A group that meets.",
      "",
      "",
      "https://group.example/",
      "",
      "",
      "",
      "",
      "For: parents",
      "",
      "Ask first. Read on their own page.",
    ]);
  });
  test.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r=1"])(
    "a cell that begins like the formula %j is disarmed",
    (cell) => {
      expect(csvOf([[cell]])).toMatch(/^"?'/);
    },
  );
  test.each(["a\nb", "a\rb", "a\r\nb"])("a cell with the end of a line in it is one cell: %j", (cell) => {
    expect(csvOf([[cell, "c"]])).toBe(`"${cell}",c\r\n`);
  });
});
