import { describe, expect, test } from "vitest";
import { createPlaces } from "../../core/places.ts";
import { fold } from "../../core/search/fold.ts";
import { resources } from "../../data/resources.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { aResource } from "../support/builders.ts";

const places = createPlaces(searchKnowledge(fold));
const milesTo = (...args: Parameters<typeof places.distanceTo>) => places.distanceTo(...args)?.miles;

describe("where somebody is", () => {
  test.each([
    ["90001", "CA", [34, -118]],
    ["99501", "AK", [61, -150]],
    ["00901", "PR", [18, -66]],
    ["00801", "VI", [18, -65]],
    ["96910", "GU", [13, 145]],
    ["60076-1234", "IL", [42, -88]],
    ["Kansas City", "MO", [39, -95]],
    ["Kansas City, KS", "KS", [39, -95]],
    ["kansas city kansas", "KS", [39, -95]],
    ["St. Louis", "MO", [39, -90]],
    ["ciudad: Springfield, IL", "IL", undefined],
    ["Portland, Maine", "ME", [44, -70]],
    ["Nowhere, Ohio", "OH", undefined],
    ["Ohio", "OH", undefined],
    ["Nueva York", "NY", undefined],
    ["Dayton, OH 45402", "OH", [40, -84]],
    ["ZIP 90001", "CA", [34, -118]],
    ["Los Angeles, California, USA", "CA", [34, -118]],
    ["Filadelfia", "PA", [40, -75]],
    ["Manhattan", "NY", [41, -74]],
    ["Coeur d'Alene", "ID", [48, -117]],
    ["Chester", undefined, undefined], // many states have one, and ours is small
    ["Hesperia, CA", "CA", [34, -117]],
    ["District of Columbia", "DC", undefined],
    ["Washington, D.C.", "DC", undefined],
    ["Washington", "WA", undefined],
  ] as const)("%s", (place, state, point) => {
    const found = places.find(place);
    expect(found?.state).toBe(state);
    const rounded = found?.point && [Math.round(found.point.latitude), Math.round(found.point.longitude)];
    expect(rounded).toEqual(point);
  });
  test("ZIP codes of another state than their neighbors", () => {
    expect(places.find("06390")?.state).toBe("NY");
    expect(places.find("96799")).toEqual({ state: "AS", point: undefined });
    expect(places.find("96950")?.state).toBe("MP");
  });
  test("of cities with one name the person's own comes first, then the largest", () => {
    expect(places.find("Portland")?.state).toBe("OR");
    expect(places.find("Portland", "ME")?.state).toBe("ME");
    expect(places.find("Portland", "TX")?.state).toBe("OR");
  });
});

describe("what is wrong with a place", () => {
  test.each([
    ["00000", "zip"],
    ["00100", "zip"],
    ["123456", "zip"],
    ["90001-12345", "zip"],
    ["9000100", "zip"],
    ["90001-1234", undefined],
    ["9", undefined],
    ["60076-", undefined],
    ["Atlantis", "city"],
    ["atl", undefined],
    ["st lou", undefined],
    ["09001", "abroad"],
    ["34001", "abroad"],
    ["96201", "abroad"],
    ["96941", "abroad"],
    [" 90001 ", undefined],
  ] as const)("%s", (place, fault) => expect(places.faultOf(place)).toBe(fault));
});

test("text of any length is answered at once", () => {
  const start = performance.now();
  for (const place of ["ohio ".repeat(50_000), "a ".repeat(100_000), "9".repeat(100_000)]) places.faultOf(place);
  expect(performance.now() - start).toBeLessThan(2000); // it took minutes when it was not cut
});

test("every city where a resource meets is known, but for a village that has no ZIP code of its own", () => {
  const somewhere = places.find("90001")?.point;
  const unknown = resources.filter(
    (resource) =>
      resource.place?.city &&
      resource.serves !== "US" &&
      resource.formats.includes("in-person") &&
      milesTo(resource, somewhere) === undefined,
  );
  expect(unknown.map(({ place }) => place?.city)).toEqual(["Ashwaubenon"]);
});

test("only a large city is found among the words of a query", () => {
  expect(places.findLargeCity("san antonio")?.state).toBe("TX");
  expect(places.findLargeCity("hope")).toBeUndefined();
  expect(places.findLargeCity("kansas city", "KS")?.state).toBe("KS");
});

describe("how far it is", () => {
  const losAngeles = places.find("90001")?.point;
  const inSanDiego = aResource({ formats: ["in-person"], serves: ["CA"], place: { city: "San Diego", state: "CA" } });
  test("in miles, as the crow flies", () => {
    expect(milesTo(inSanDiego, losAngeles)).toBeGreaterThan(100);
    expect(milesTo(inSanDiego, losAngeles)).toBeLessThan(125);
    expect(milesTo({ ...inSanDiego, place: { state: "CA", zip: "92101" } }, losAngeles)).toBeGreaterThan(100);
  });
  test("not known without a point, without a city, online, or for an office that serves the country", () => {
    expect(milesTo(inSanDiego, undefined)).toBeUndefined();
    expect(milesTo({ ...inSanDiego, place: { state: "CA" } }, losAngeles)).toBeUndefined();
    expect(milesTo({ ...inSanDiego, formats: ["online"] }, losAngeles)).toBeUndefined();
    expect(milesTo({ ...inSanDiego, serves: "US" }, losAngeles)).toBeUndefined();
  });
});
