import zipcodes from "zipcodes";
import { resources } from "./resources.ts";
import type { PlaceTable, Spot } from "./schema.ts";

/** Cities with fewer ZIP codes are left out, unless a group of ours meets there. */
const fewestZips = 3;

const ourCities = new Set(resources.flatMap(({ place }) => (place?.city ? [lettersOf(place.city, place.state)] : [])));

const zips = Object.values(zipcodes.codes).filter(({ country }) => country === "US");
const military = ["AA", "AE", "AP"];

/** The state and the largest city of each three-digit prefix, where most of its people are; `AA`, `AE` and `AP` are the military's. */
export const prefixes: PlaceTable["prefixes"] = Object.fromEntries(
  Object.entries(Object.groupBy(zips, ({ zip }) => zip.slice(0, 3))).map(([prefix, all = []]) => [
    prefix,
    spot(largest(Object.groupBy(all, cityAndState))),
  ]),
);

/** The few ZIP codes of another state than their prefix. */
export const exceptions: PlaceTable["exceptions"] = Object.fromEntries(
  zips.filter(({ zip, state }) => prefixes[zip.slice(0, 3)]?.[0] !== state).map(({ zip, state }) => [zip, state]),
);

/** Cities with the most ZIP codes first, so that of two with one name the larger is found. */
export const cities: PlaceTable["cities"] = Object.values(Object.groupBy(zips, cityAndState))
  .map((all = []) => all)
  .filter(([first]) => first && !military.includes(first.state))
  .filter((all) => all.length >= fewestZips || all.some(({ city, state }) => ourCities.has(lettersOf(city, state))))
  .sort((one, other) => other.length - one.length)
  .map((all) => [all[0]?.city ?? "", ...spot(all)]);

type Zip = (typeof zips)[number];

function cityAndState({ city, state }: Zip): string {
  return `${city}, ${state}`;
}

function largest(groups: Partial<Record<string, Zip[]>>): readonly Zip[] {
  return Object.values(groups).reduce<Zip[]>((best, all = []) => (all.length > best.length ? all : best), []);
}

function spot(all: readonly Zip[]): Spot {
  const known = all.filter(({ latitude }) => latitude !== 0); // some have no place in the package
  return [
    all[0]?.state ?? "",
    middle(known.map(({ latitude }) => latitude)),
    middle(known.map(({ longitude }) => longitude)),
  ];
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
