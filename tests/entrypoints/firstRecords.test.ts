import { describe, expect, test } from "vitest";
import { defaultSettings, languages, relations } from "../../core/settings.ts";
import { startingPoints } from "../../core/suggest.ts";
import { resources } from "../../data/resources.ts";
import type { Resource } from "../../data/schema.ts";
import { firstRecords } from "../../entrypoints/popup/firstRecords.built.ts";

const first = firstRecords as readonly Resource[]; // they are among `resources`

describe.each(languages)("in %s, whoever asks and names no state", (language) => {
  test.each([undefined, ...relations])("%s starts with the same places among the few as among all", (relation) => {
    const person = { ...defaultSettings, language, ...(relation && { relation }) };
    const among = (some: readonly Resource[]) => startingPoints(some, person, language);
    expect(among(first)).toEqual(among(resources));
    expect(among(first).choices).toHaveLength(3);
  });
});

test("they are few", () => expect(first.length).toBeLessThan(20));
