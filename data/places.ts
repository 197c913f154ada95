import { cities, exceptions, prefixes, smallCities } from "./places.built.ts";
import type { PlaceTable } from "./schema.ts";

const aliases: PlaceTable["aliases"] = {
  filadelfia: "Philadelphia",
  "nueva orleans": "New Orleans",
  manhattan: "New York, NY",
  queens: "Jamaica",
};

/** Where ZIP codes and cities are. */
export const placeTable: PlaceTable = { prefixes, exceptions, cities, smallCities, aliases };
