import zipcodes from "zipcodes";
import { resources } from "./resources.ts";
import type { PlaceTable, Spot } from "./schema.ts";

/** Cities with fewer ZIP codes are no `cities`. */
const fewestZips = 3;

const ourCities = new Set(resources.flatMap(({ place }) => (place?.city ? [lettersOf(place.city, place.state)] : [])));

const zips = Object.values(zipcodes.codes).filter(({ country }) => country === "US");
const military = ["AA", "AE", "AP"];

/** The largest city of each three-digit prefix, where most of its people are; `AA`, `AE` and `AP` are the military's. */
export const prefixes: PlaceTable["prefixes"] = Object.fromEntries(
  Object.entries(Object.groupBy(zips, ({ zip }) => zip.slice(0, 3))).map(([prefix, all = []]) => [
    prefix,
    spot(largest(Object.groupBy(all, cityAndState))),
  ]),
);

/** The few ZIP codes of another state than their prefix. */
export const exceptions: PlaceTable["exceptions"] = Object.fromEntries(
  zips.filter(({ zip, state }) => prefixes[zip.slice(0, 3)]?.[1] !== state).map(({ zip, state }) => [zip, state]),
);

const allCities = Object.values(Object.groupBy(zips, cityAndState))
  .map((all = []) => all)
  .filter(([first]) => first && !military.includes(first.state))
  .sort((one, other) => other.length - one.length);

const isLarge = (all: readonly Zip[]) => all.length >= fewestZips;
const isOurs = (all: readonly Zip[]) => all.some(({ city, state }) => ourCities.has(lettersOf(city, state)));
/** No other city of the country has its name. */
const isUnique = ([first]: readonly Zip[]) => allCities.filter(([other]) => other?.city === first?.city).length === 1;

export const cities: PlaceTable["cities"] = allCities
  .filter((all) => isLarge(all) || (isOurs(all) && isUnique(all)))
  .map(spot);

export const smallCities: PlaceTable["smallCities"] = allCities
  .filter((all) => !isLarge(all) && isOurs(all) && !isUnique(all))
  .map(spot);

type Zip = (typeof zips)[number];

function cityAndState({ city, state }: Zip): string {
  return `${city}, ${state}`;
}

function largest(groups: Partial<Record<string, Zip[]>>): readonly Zip[] {
  return Object.values(groups).reduce<Zip[]>((best, all = []) => (all.length > best.length ? all : best), []);
}

function spot(all: readonly Zip[]): Spot {
  const [{ city, state } = { city: "", state: "" }] = all;
  const known = all.filter(({ latitude }) => latitude !== 0); // some have no place in the package
  return [city, state, middle(known.map(({ latitude }) => latitude)), middle(known.map(({ longitude }) => longitude))];
}

/** The median, as a few rows of the package are far off; to a hundredth of a degree, less than a mile. */
function middle(degrees: readonly number[]): number {
  return Math.round(100 * (degrees.toSorted((one, other) => one - other)[degrees.length >> 1] ?? 0)) / 100;
}

/** "St. Louis" and "Saint Louis", "McClure" and "Mc Clure" are one city. */
function lettersOf(city: string, state: string): string {
  const letters = city
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  return `${letters.replace(/^saint/, "st")} ${state}`;
}
