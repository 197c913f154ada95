import { cities, exceptions, prefixes } from "./places.built.ts";
import type { PlaceTable } from "./schema.ts";

/** Where ZIP codes and cities are. */
export const placeTable: PlaceTable = { prefixes, exceptions, cities };
