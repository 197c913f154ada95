import haversine from "haversine-distance";
import { states as servedStates } from "../data/lists.ts";
import type { PlaceTable, Resource, Spot, StateWords } from "../data/schema.ts";
import { lazily } from "./lazily.ts";
import { fold } from "./search/fold.ts";

/** What a place is looked up in. */
export interface PlaceKnowledge {
  states: StateWords;
  placeTable: PlaceTable;
}
/** A city that distances are measured from; of a ZIP code the largest city of its region. */
export interface Point {
  city: string;
  /** Degrees. */
  latitude: number;
  longitude: number;
}
/** How far something is from a point. */
export interface Distance {
  miles: number;
  /** The city of the point. */
  from: string;
}
/** Where somebody is, as far as the place tells. */
export interface Whereabouts {
  state: string | undefined;
  /** A state alone has none. */
  point: Point | undefined;
}
/** Why a place tells nothing: no such ZIP code, no such name, or a ZIP code outside the states and territories we cover. */
export type PlaceFault = "zip" | "city" | "abroad";
export interface Places {
  /**
   * A ZIP code, also among other words; a state's name, code or short form; a city; or "city, state". Of two cities with
   * one name that of `home` is meant, else the larger.
   */
  find: (place: string, home?: string) => Whereabouts | undefined;
  /** The large city that these words are; smaller ones are too often words of something else ("hope", "liberty"). */
  findLargeCity: (words: string, state?: string) => Whereabouts | undefined;
  /** Their folded names. */
  largeCities: () => readonly string[];
  /** What is wrong with a place; nothing while it is the beginning of one. */
  faultOf: (place: string) => PlaceFault | undefined;
  /** How far a resource meets; `undefined` where that is not known, or where it serves the country from an office. */
  distanceTo: (resource: Resource, from: Point | undefined) => Distance | undefined;
}

const zipAmongWords = /(?<![\d-])\d{5}(-\d{4})?(?![\d-])/;
const digits = /^[\d-]+$/;
const zipInTheMaking = /^(\d{0,4}|\d{5}(-\d{0,4})?)$/;
const metersInMile = 1609.344;
/** Longer text is no place. */
const longestPlace = 80;
const largeCities = 400;

export function createPlaces({ states, placeTable: table }: PlaceKnowledge): Places {
  const look = {
    states,
    table,
    cities: lazily(() => citiesByName(table.cities)),
    smallCities: lazily(() => citiesByName(table.smallCities)),
    largeCities: lazily(() => citiesByName(table.cities.slice(0, largeCities))),
  };
  const points = new WeakMap<Resource, Point | false>(); // the same records come again with every key
  const pointOf = (resource: Resource) => {
    const point = points.get(resource) ?? meetingPoint(resource, look) ?? false;
    points.set(resource, point);
    return point;
  };
  const cut = (place: string) => place.trim().slice(0, longestPlace);
  return {
    find: (place, home) => find(cut(place), home, look),
    findLargeCity: (words, state) => named(nameOf(words, table), state, look.largeCities()),
    largeCities: lazily(() => table.cities.slice(0, largeCities).flatMap(([city]) => namesOf(fold(city)))),
    faultOf: (place) => faultOf(cut(place), look),
    distanceTo: (resource, from) => {
      const there = from && (pointOf(resource) || undefined);
      return there && { miles: haversine(from, there) / metersInMile, from: from.city };
    },
  };
}

function namesOf(city: string): string[] {
  return /^saint /.test(city) ? [city, city.replace("saint", "st")] : [city];
}

type Cities = ReadonlyMap<string, readonly Whereabouts[]>;
interface Lookup {
  states: StateWords;
  table: PlaceTable;
  cities: () => Cities;
  smallCities: () => Cities;
}

function find(place: string, home: string | undefined, look: Lookup): Whereabouts | undefined {
  const [zip] = place.match(zipAmongWords) ?? [];
  if (zip !== undefined) return inZip(zip, look.table);
  const name = nameOf(place, look.table);
  const state = look.states.get(name); // "Washington, DC" is one
  if (state !== undefined) return { state, point: undefined };
  const atHome = home === undefined ? undefined : inCity(name, home, look);
  return atHome ?? named(name, undefined, look.cities()) ?? inCityAndState(name, look);
}

/** Folded, without the country, and as the table calls it. */
function nameOf(place: string, { aliases }: PlaceTable): string {
  const name = fold(place).replace(/ (usa|u s a|united states|estados unidos|ee uu)$/, "");
  // "Constructor" may be typed too, and is no alias: each object has it.
  return fold((Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? name);
}

function named(name: string, state: string | undefined, cities: Cities): Whereabouts | undefined {
  return cities.get(letters(name))?.find((city) => state === undefined || city.state === state);
}

function inCity(name: string, state: string, { cities, smallCities }: Lookup): Whereabouts | undefined {
  return named(name, state, cities()) ?? named(name, state, smallCities());
}

/** "Portland, Maine": an unknown city still has its state. */
function inCityAndState(name: string, look: Lookup): Whereabouts | undefined {
  const words = name.split(" ");
  const at = words.findIndex((_, start) => start > 0 && look.states.has(words.slice(start).join(" ")));
  const state = look.states.get(words.slice(at).join(" "));
  if (at < 0 || state === undefined) return undefined;
  return inCity(words.slice(0, at).join(" "), state, look) ?? { state, point: undefined };
}

function faultOf(place: string, look: Lookup): PlaceFault | undefined {
  const found = find(place, undefined, look);
  if (found) return found.state === undefined ? "abroad" : undefined;
  if (zipAmongWords.test(place)) return "zip";
  if (digits.test(place)) return isZipInTheMaking(place, look) ? undefined : "zip";
  return isNameInTheMaking(nameOf(place, look.table), look) ? undefined : "city";
}

function isZipInTheMaking(zip: string, { table }: Lookup): boolean {
  return zipInTheMaking.test(zip) && (zip.length < 5 || inZip(zip.slice(0, 5), table) !== undefined);
}

function isNameInTheMaking(name: string, { states, cities, smallCities }: Lookup): boolean {
  const isBegun = (known: string) => known.startsWith(name);
  const isBegunCity = (known: string) => known.startsWith(letters(name));
  return [...states.keys()].some(isBegun) || [...cities().keys(), ...smallCities().keys()].some(isBegunCity);
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
  const [city, region, latitude, longitude] = spot;
  const state = exceptions[zip.slice(0, 5)] ?? region;
  if (!servedStates.includes(state)) return { state: undefined, point: undefined };
  return { state, point: state === region ? { city, latitude, longitude } : undefined };
}

function citiesByName(spots: readonly Spot[]): Cities {
  const byName = new Map<string, Whereabouts[]>();
  for (const [city, state, latitude, longitude] of spots) {
    const name = letters(fold(city));
    byName.set(name, [...(byName.get(name) ?? []), { state, point: { city, latitude, longitude } }]);
  }
  return byName;
}

/** "St. Louis" is "Saint Louis", "McClure" is "Mc Clure", "Coeur d'Alene" is "Coeur D Alene". */
function letters(folded: string): string {
  return folded
    .replace(/^(saint|st) /, "st")
    .replace(/^(fort|ft) /, "ft")
    .replace(/^(mount|mt) /, "mt")
    .replaceAll(" ", "");
}
