import fc from "fast-check";
import type { SavedEntry } from "../../../core/savedList.ts";
import { corners, hideKeys, languages, noteModes, relations, type Settings } from "../../../core/settings.ts";
import { siteFamilies, states } from "../../../data/lists.ts";
import { anyText, inheritedNames } from "./texts.ts";

/** Any value that can be stored or come in a file, with the names that objects have of themselves among its keys. */
export const anyStored = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.oneof(fc.constantFrom(...inheritedNames), anyText), fc.jsonValue(), { noNullPrototype: true }),
);

/** Mostly one of the values, sometimes anything, sometimes one that is nearly right. */
const claimOf = (values: readonly unknown[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: anyStored },
    { weight: 1, arbitrary: fc.constantFrom(...values).map((value) => `${value} `) },
  );

const notesClaim = fc.oneof(
  claimOf(noteModes),
  fc.dictionary(fc.constantFrom(...siteFamilies, ...inheritedNames), claimOf(noteModes)),
);
/** Settings as some version of ours may have kept them, whole or broken. */
export const settingsClaim = fc.record(
  {
    version: claimOf([1, 2, 3]),
    notes: notesClaim,
    language: claimOf(languages),
    relation: claimOf(relations),
    corner: claimOf(corners),
    state: claimOf([...states, "ZZ", "tx", "TEX"]),
    dot: claimOf([true, false]),
    hideKey: claimOf(hideKeys),
    later: anyStored,
  },
  { requiredKeys: [] },
);

const someOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** Settings of today. */
export const someSettings: fc.Arbitrary<Settings> = fc.record(
  {
    version: fc.constant<2>(2),
    notes: fc.record({
      calls: someOf(noteModes),
      prison: someOf(noteModes),
      jail: someOf(noteModes),
      court: someOf(noteModes),
    }),
    dot: fc.boolean(),
    hideKey: someOf(hideKeys),
    language: someOf(languages),
    relation: someOf(relations),
    corner: someOf(corners),
    state: someOf(states),
  },
  { requiredKeys: ["version", "notes", "dot", "hideKey"] },
);

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/),
  fc.constantFrom("constructor", "prototype"),
);
/** A name as it stands in the directory: plain words. */
const plainName = fc
  .array(fc.constantFrom("Families", "of", "Ñandú", "’s", "&", "Group", "(TX)", "<b>", "Support", "文", "👩‍👧"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(" "));
export const someEntry: fc.Arbitrary<SavedEntry> = fc.record({ id, name: plainName });
const entriesUpTo = (maxLength: number) =>
  fc.uniqueArray(someEntry, { selector: (entry) => entry.id, maxLength, size: "max" });
/** Few of them, or more than a list can hold. */
export const someEntries = fc.oneof(
  { weight: 12, arbitrary: entriesUpTo(8) },
  { weight: 1, arbitrary: entriesUpTo(70) },
);

/** What stands in a list and is no entry of it. */
export const noEntry = fc.oneof(
  fc.jsonValue().filter((value) => typeof value !== "object"),
  fc.array(fc.jsonValue(), { maxLength: 2 }),
  fc.record({ name: anyText }),
  fc.record({ id }),
  fc.record({
    id: fc.constantFrom("", " ", "A", "../x", "a--b", "-a", "a\n", "javascript:alert(1)", "a".repeat(101)),
    name: plainName,
  }),
  fc.record({ id, name: fc.constantFrom("", " \t", 7, null, "x".repeat(201), "\u200b\u202e", "\u0000") }),
);

/** Days that may be stored for a family, of us or of nobody. */
export const quietClaim = fc.dictionary(
  fc.constantFrom(...siteFamilies, ...inheritedNames),
  fc.oneof(fc.constantFrom("always", "2999-01-01", "2000-01-01", "2026-13-99", "Always", "tomorrow"), anyStored),
);
/** Moments that a clock may show. */
export const someMoment = fc.date({ min: new Date("1970-01-02"), max: new Date("9998-12-31"), noInvalidDate: true });
