import { defaultSettings, languages, relations, type Settings } from "../../core/settings.ts";
import { startingPoints } from "../../core/suggest.ts";
import { resources } from "../../data/resources.ts";

const people: readonly Settings[] = languages.flatMap((language) =>
  [{}, ...relations.map((relation) => ({ relation }))].map((who) => ({ ...defaultSettings, language, ...who })),
);
const ids = new Set(
  people.flatMap((person) =>
    startingPoints(resources, person, person.language ?? "en").choices.map(({ resource }) => resource.id),
  ),
);

/**
 * The few records that a window may open with where no state was chosen: whatever the language and the relation, the starting
 * points among these are those among all (tests/entrypoints/firstRecords.test.ts). They stand in the window's own code, and all others come after it.
 */
export const firstRecords: readonly unknown[] = resources.filter(({ id }) => ids.has(id));
