import { expect, test } from "vitest";
import { messageFrom } from "../../platform/messages.ts";
import { aPage } from "../support/builders.ts";

test("our own messages arrive as they were sent", () => {
  const page = aPage({ title: "Visits", headings: ["A"], language: "es", contentType: "text/html" });
  expect(messageFrom({ name: "pageSeen", page })).toEqual({ name: "pageSeen", page });
  expect(messageFrom({ name: "noteOpened", extra: 1 })).toEqual({ name: "noteOpened" });
  expect(messageFrom({ name: "noteClosed", family: "jail" })).toEqual({ name: "noteClosed", family: "jail" });
});

test.each([
  undefined,
  null,
  7,
  "pageSeen",
  [],
  {},
  { name: "pageSeen" },
  { name: "pageSeen", page: {} },
  { name: "eraseAll" },
  { name: "noteClosed" },
  { name: "noteClosed", family: "all" },
  { name: "constructor" },
])("%o is none of ours", (claim) => expect(messageFrom(claim)).toBeUndefined());
