import type { Resource, StateWords } from "../data/schema.ts";
import { fold } from "./search/fold.ts";

/** What a place is looked up in. */
export interface PlaceKnowledge {
  resources: readonly Resource[];
  states: StateWords;
  /** The state of a five-digit ZIP code, `undefined` for one that does not exist. */
  stateOfZip: (zip: string) => string | undefined;
}
export interface Places {
  /** The state of a ZIP code, a state's name, code or short form, a city of the directory, or "any city, state". */
  stateOf: (place: string) => string | undefined;
  /** What kind of place it would be, if it is neither known nor the beginning of one. */
  unknownKind: (place: string) => "zip" | "city" | undefined;
}

const zipCode = /^\d{5}(-\d{4})?$/;
const digits = /^\d+(-\d*)?$/;

export function createPlaces({ resources, states, stateOfZip }: PlaceKnowledge): Places {
  const cities = resources.flatMap(({ place }) => (place?.city ? [[fold(place.city), place.state] as const] : []));
  const named = new Map([...cities, ...states]);
  const stateOf = (place: string) => {
    if (zipCode.test(place)) return stateOfZip(place.slice(0, 5));
    const last = place.split(",").at(-1) ?? "";
    return named.get(fold(place)) ?? states.get(fold(last));
  };
  const isBeginning = (place: string) => [...named.keys()].some((name) => name.startsWith(fold(place)));
  const unknownKind = (place: string) => {
    if (digits.test(place))
      return place.length < 5 || !zipCode.test(place.slice(0, 5)) || stateOf(place.slice(0, 5)) ? undefined : "zip";
    return isBeginning(place) ? undefined : "city";
  };
  return { stateOf, unknownKind: (place) => (stateOf(place) === undefined ? unknownKind(place) : undefined) };
}
