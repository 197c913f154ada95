import fc from "fast-check";
import { describe, expect } from "vitest";
import { answerTo } from "../../core/answer.ts";
import type { Look } from "../../core/look.ts";
import { noteLine, shortName } from "../../core/note.ts";
import { type Page, pageFrom } from "../../core/pages/page.ts";
import { defaultSettings } from "../../core/settings.ts";
import { needs, silenceReasons, siteFamilies } from "../../data/lists.ts";
import { messageFrom } from "../../platform/messages.ts";
import { noteText } from "../../platform/noteText.ts";
import { canary, nearlyPage, pageClaim } from "../support/arbitraries/pages.ts";
import { anyStored, someMoment, someSettings } from "../support/arbitraries/stored.ts";
import { fuzz, inTime } from "../support/fuzz.ts";
import { knowledge, lookAt } from "../support/knowledge.ts";

const ids = new Set(knowledge.resources.map(({ id }) => id));
const names = new Set(knowledge.resources.map(shortName));

/** Nothing but what we wrote ourselves: one of our sentences, the name of one of our records, and a number. */
function expectOurOwn({ suggestion, language }: Look): void {
  const line = suggestion && noteLine(suggestion);
  if (!line) return;
  expect(names).toContain(line.name);
  expect([undefined, ...needs]).toContain(line.about.need);
  expect(siteFamilies).toContain(line.about.family);
  expect([0, 1, 2]).toContain(line.more);
  const said = noteText(language, line);
  expect(said).not.toContain(canary);
  expect(said).not.toMatch(/[{}]/);
}

function expectHonest({ site, silent, need, words, suggestion }: Look): void {
  if (silent) expect(silenceReasons).toContain(silent);
  if (!site || silent) expect([need, words, suggestion]).toEqual([undefined, [], undefined]);
  const chosen = (suggestion?.choices ?? []).map(({ resource }) => resource.id);
  expect(new Set(chosen).size).toBe(chosen.length);
  expect(chosen.length).toBeLessThanOrEqual(3);
  for (const id of chosen) expect(ids).toContain(id);
  for (const { reasons } of suggestion?.choices ?? []) expect(reasons.length).toBeGreaterThan(0);
}

const pageOf = (claim: unknown): Page => {
  const page = pageFrom(claim);
  fc.pre(page !== undefined);
  return page as Page; // `pre` left the case otherwise
};

describe("a page of any shape", () => {
  fuzz("is looked at in time; silence beats suggestion, and what is said is our own", 4_400, [
    pageClaim,
    (claim) => {
      const look = inTime(() => lookAt(pageOf(claim)));
      expectHonest(look);
      expectOurOwn(look);
    },
  ]);
  fuzz("with a password, a card or a focused field is silent, whatever it says", 1_650, [
    fc.tuple(pageClaim, fc.constantFrom("password", "card", "focused")),
    ([claim, field]) => {
      const look = inTime(() => lookAt(pageOf({ ...claim, fields: { ...claim.fields, [field]: true } })));
      expect(look.silent).toBeDefined();
      expectHonest(look);
    },
  ]);
  fuzz("gets a note by the settings, and its line from the page alone", 1_650, [
    fc.tuple(pageClaim, someSettings, someMoment),
    ([claim, settings, now]) => {
      const look = lookAt(pageOf(claim));
      const plain = answerTo(look, defaultSettings, { quiet: {}, now });
      const own = inTime(() => answerTo(look, settings, { quiet: {}, now }));
      if (own.line) expect(own.line).toEqual(plain.line);
      else expect(own.quiet).toEqual({});
    },
  ]);
});

describe("what claims to be a page or a message", () => {
  fuzz("is one, cut to size, or none", 8_250, [
    nearlyPage,
    (claim) => {
      const page = inTime(() => pageFrom(claim));
      if (!page) return;
      expect(pageFrom(page)).toEqual(page);
      expect(page.headings.length).toBeLessThanOrEqual(20);
      for (const text of [page.title, ...page.headings]) expect(text.length).toBeLessThanOrEqual(300);
      expect(page.url.length).toBeLessThanOrEqual(4000);
      expect(Number.isInteger(page.fields.text)).toBe(true);
      expectHonest(inTime(() => lookAt(page)));
    },
  ]);
  fuzz("as a message has one of three names and nothing else in it", 8_250, [
    fc.oneof(
      fc.anything(),
      anyStored,
      fc.record(
        {
          name: fc.oneof(fc.constantFrom("pageSeen", "noteOpened", "noteClosed", "constructor"), fc.jsonValue()),
          page: nearlyPage,
          family: fc.oneof(fc.constantFrom(...siteFamilies, "__proto__", "all"), fc.jsonValue()),
          more: anyStored,
        },
        { requiredKeys: [] },
      ),
    ),
    (claim) => {
      const message = inTime(() => messageFrom(claim));
      if (!message) return;
      if (message.name === "pageSeen") expect(message).toEqual({ name: "pageSeen", page: pageFrom(message.page) });
      else if (message.name === "noteClosed") expect(siteFamilies).toContain(message.family);
      else expect(message).toEqual({ name: "noteOpened" });
    },
  ]);
});
