import fc from "fast-check";
import { placeTable } from "../../../data/places.ts";
import { resources } from "../../../data/resources.ts";
import { vocabulary } from "../../../data/vocabulary/vocabulary.ts";
import crisisLines from "../../fixtures/crisis.json" with { type: "json" };
import { anyText, flood, inheritedNames, textOf } from "./texts.ts";

const says = vocabulary.meanings.flatMap((meaning) => meaning.says);
const names = resources.map(({ name }) => name);
const cities = placeTable.cities.slice(0, 200).map(([city]) => city);
const places = [...cities, "TX", "Ohio", "nueva york", "90210", "60076-1234", "902", "00000", "Washington, D.C."];
const crisis = crisisLines.map(({ query }) => query);

/** What may be typed: phrases that are understood, misspelt ones, names, places, the same word again, and anything at all. */
export const anyQuery = fc.oneof(
  { weight: 8, arbitrary: textOf([...says, ...vocabulary.stopWords], 6) },
  { weight: 3, arbitrary: textOf([...names, ...says, ...places, ...crisis], 4) },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: flood },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...says, ...inheritedNames), fc.integer({ min: 2, max: 400 }))
      .map(([word, count]) => `${word} `.repeat(count)),
  },
);

/** What may stand in the field for a place. */
export const anyPlace = fc.oneof(
  { weight: 3, arbitrary: textOf(places, 3) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9-]{0,12}$/) },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: flood },
);
