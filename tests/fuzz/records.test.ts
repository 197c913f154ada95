import fc from "fast-check";
import * as v from "valibot";
import { describe, expect } from "vitest";
import { evidenceWords, isPhoneUnconfirmed, isToBeAsked, lastRead } from "../../core/evidence.ts";
import { figuresOf } from "../../core/figures.ts";
import { guidesFor } from "../../core/guideFor.ts";
import { codeDataOf } from "../../core/handout.ts";
import { shortName } from "../../core/note.ts";
import { buildIndex } from "../../core/search/buildIndex.ts";
import { fold } from "../../core/search/fold.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { guideIds } from "../../data/lists.ts";
import { type Cataloged, resourceSchema } from "../../data/schema.ts";
import { stateWords } from "../../data/vocabulary/states.ts";
import { brokenValue, requiredFields, someRecord } from "../support/arbitraries/records.ts";
import { someMoment } from "../support/arbitraries/stored.ts";
import { fuzz, inTime } from "../support/fuzz.ts";

const parse = (record: unknown): Cataloged => v.parse(resourceSchema, record);
const faultsOf = (record: unknown) =>
  (v.safeParse(resourceSchema, record).issues ?? []).map((one) => v.getDotPath(one));

const states = stateWords(fold);
const nowhere = { prefixes: {}, exceptions: {}, cities: [], smallCities: [], aliases: {} };
const noWords = { meanings: [], stopWords: [], grammarWords: [] };

describe("a record", () => {
  fuzz("of the right shape is taken, and is found by its name among others", 300, [
    fc.uniqueArray(someRecord, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    (records) => {
      const resources = records.map(parse);
      const source = { resources, states, placeTable: nowhere };
      const subjectsOf = Object.fromEntries(resources.map(({ id, subjects }) => [id, subjects]));
      const data = buildIndex({ ...source, vocabulary: noWords, subjectsOf });
      const search = createSearch(createIndex({ ...source, data }));
      for (const { id, name } of resources) {
        const { results } = inTime(() => search(name, { isAsTyped: true }));
        expect(results.map(({ resource }) => resource.id)).toContain(id);
      }
    },
  ]);
  fuzz("with one field broken is refused, and the field is named", 3_300, [
    fc.tuple(someRecord, brokenValue, fc.nat()),
    ([record, broken, at]) => {
      const fields = Object.keys(record);
      const field = fields[at % fields.length] ?? "id";
      const faults = inTime(() => faultsOf({ ...record, [field]: broken }));
      expect(faults.some((path) => path === field || path?.startsWith(`${field}.`))).toBe(true);
    },
  ]);
  fuzz("without a field that it needs, or with one that nobody knows, is refused by name", 1_650, [
    fc.tuple(someRecord, fc.constantFrom(...requiredFields), fc.constantFrom("html", "onclick", "constructor")),
    ([record, needed, unknown]) => {
      const { [needed]: _, ...others } = record;
      expect(faultsOf(others)).toEqual([needed]);
      expect(faultsOf({ ...record, [unknown]: "x" })).toEqual([unknown]);
    },
  ]);
  fuzz("with a link that runs something or hides where it leads is refused", 1_650, [
    fc.tuple(someRecord, fc.constantFrom("website", "facebook"), fc.constantFrom(...badLinks())),
    ([record, field, link]) => expect([...new Set(faultsOf({ ...record, [field]: link }))]).toEqual([field]),
  ]);
  fuzz("can be said in words, whatever it holds", 2_200, [
    fc.tuple(someRecord, someMoment),
    ([record, today]) => {
      const resource = parse(record);
      inTime(() => [isToBeAsked(resource, today), isPhoneUnconfirmed(resource)]);
      expect(evidenceWords(resource.evidence).key).toMatch(/^evidence\./);
      expect(shortName(resource).length).toBeLessThanOrEqual(36);
      const guides = guidesFor(resource);
      expect(guides.length).toBeLessThanOrEqual(2);
      for (const guide of guides) expect(guideIds).toContain(guide);
      expect(codeDataOf(resource) ?? "tel:").toMatch(/^(tel:|https:)/);
      expect(figuresOf([resource])).toMatchObject({ entries: 1, readBy: lastRead([resource]) });
    },
  ]);
});

function badLinks(): readonly string[] {
  return [
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "JAVASCRIPT:https://x.example",
    " https://x.example",
    "//x.example",
    "file:///etc/passwd",
    "blob:https://x.example/1",
    "x.example",
    "https://",
    "",
  ];
}
