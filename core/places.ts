import haversine from "haversine-distance";
import { states as servedStates } from "../data/lists.ts";
import type { PlaceTable, Resource, StateWords } from "../data/schema.ts";
import { lazily } from "./lazily.ts";
import { fold } from "./search/fold.ts";

/** What a place is looked up in. */
export interface PlaceKnowledge {
  states: StateWords;
  placeTable: PlaceTable;
}
/** Degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}
/** Where somebody is, as far as the place tells. */
export interface Whereabouts {
  state: string | undefined;
  /** Of a city, or of the middle of a ZIP code's region; a state has none. */
  point: Point | undefined;
}
/** Why a place tells nothing: no such ZIP code, no such name, or a ZIP code outside the states and territories we cover. */
export type PlaceFault = "zip" | "city" | "abroad";
export interface Places {
  /** A ZIP code, a state's name, code or short form, a city, or "city, state". Of two cities with one name, that of `home`, else the larger. */
  find: (place: string, home?: string) => Whereabouts | undefined;
  /** What is wrong with a place; nothing while it is the beginning of one. */
  faultOf: (place: string) => PlaceFault | undefined;
  /** Miles to where a resource meets; `undefined` where that is not known, or where it serves the country from an office. */
  milesTo: (resource: Resource, from: Point | undefined) => number | undefined;
}

const zipCode = /^\d{5}(-\d{4})?$/;
const digits = /^\d+(-\d*)?$/;
const metersInMile = 1609.344;

export function createPlaces({ states, placeTable }: PlaceKnowledge): Places {
  const look = { states, table: placeTable, cities: lazily(() => citiesByName(placeTable)) };
  return {
    find: (place, home) => find(place.trim(), home, look),
    faultOf: (place) => faultOf(place.trim(), look),
    milesTo: (resource, from) => {
      const there = from && meetingPoint(resource, look);
      return there && haversine(from, there) / metersInMile;
    },
  };
}

interface Lookup {
  states: StateWords;
  table: PlaceTable;
  cities: () => ReadonlyMap<string, readonly Whereabouts[]>;
}

function find(place: string, home: string | undefined, look: Lookup): Whereabouts | undefined {
  if (digits.test(place)) return zipCode.test(place) ? inZip(place, look.table) : undefined;
  const name = fold(place);
  const state = look.states.get(name);
  if (state !== undefined) return { state, point: undefined };
  const atHome = home === undefined ? undefined : inCity(name, home, look);
  return atHome ?? inCity(name, undefined, look) ?? inCityAndState(name, look);
}

/** The largest city of that name, in `state` where one is given. */
function inCity(name: string, state: string | undefined, { cities }: Lookup): Whereabouts | undefined {
  return cities()
    .get(cityName(name))
    ?.find((city) => state === undefined || city.state === state);
}

/** "Portland, Maine": an unknown city still has its state. */
function inCityAndState(name: string, look: Lookup): Whereabouts | undefined {
  const words = name.split(" ");
  const at = words.findIndex((_, start) => start > 0 && look.states.has(words.slice(start).join(" ")));
  if (at < 0) return undefined;
  const state = look.states.get(words.slice(at).join(" "));
  return inCity(words.slice(0, at).join(" "), state, look) ?? { state, point: undefined };
}

function faultOf(place: string, look: Lookup): PlaceFault | undefined {
  const found = find(place, undefined, look);
  if (found) return found.state === undefined ? "abroad" : undefined;
  if (digits.test(place)) return isZipInTheMaking(place, look) ? undefined : "zip";
  return isNameInTheMaking(fold(place), look) ? undefined : "city";
}

function isZipInTheMaking(zip: string, { table }: Lookup): boolean {
  return zip.length < 5 || inZip(zip.slice(0, 5), table) !== undefined;
}

function isNameInTheMaking(name: string, { states, cities }: Lookup): boolean {
  return [...states.keys(), ...cities().keys()].some(
    (known) => known.startsWith(name) || known.startsWith(cityName(name)),
  );
}

function meetingPoint({ place, formats, serves }: Resource, look: Lookup): Point | undefined {
  if (!place || serves === "US" || !formats.includes("in-person")) return undefined;
  const city = place.city === undefined ? undefined : inCity(fold(place.city), place.state, look);
  return city?.point ?? (place.zip === undefined ? undefined : inZip(place.zip, look.table)?.point);
}

/** The military's and the freely associated states' codes are real, but in no state that we cover. */
function inZip(zip: string, { prefixes, exceptions }: PlaceTable): Whereabouts | undefined {
  const spot = prefixes[zip.slice(0, 3)];
  if (!spot) return undefined;
  const [region, latitude, longitude] = spot;
  const state = exceptions[zip.slice(0, 5)] ?? region;
  if (!servedStates.includes(state)) return { state: undefined, point: undefined };
  return { state, point: state === region ? { latitude, longitude } : undefined };
}

function citiesByName({ cities }: PlaceTable): ReadonlyMap<string, readonly Whereabouts[]> {
  const byName = new Map<string, Whereabouts[]>();
  for (const [city, state, latitude, longitude] of cities) {
    const name = cityName(fold(city));
    byName.set(name, [...(byName.get(name) ?? []), { state, point: { latitude, longitude } }]);
  }
  return byName;
}

/** "St. Louis" is "Saint Louis", "McClure" is "Mc Clure". */
function cityName(folded: string): string {
  return folded.replace(/^st /, "saint ").replace(/^ft /, "fort ").replace(/^mt /, "mount ").replace(/^mc /, "mc");
}
