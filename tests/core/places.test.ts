import { describe, expect, test } from "vitest";
import { createPlaces } from "../../core/places.ts";
import { fold } from "../../core/search/fold.ts";
import { searchKnowledge } from "../../data/knowledge.ts";
import { aResource } from "../support/builders.ts";

const places = createPlaces(searchKnowledge(fold));

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
    ["123456", undefined], // begins with a ZIP code that exists
    ["999999", undefined],
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

describe("how far it is", () => {
  const losAngeles = places.find("90001")?.point;
  const inSanDiego = aResource({ formats: ["in-person"], serves: ["CA"], place: { city: "San Diego", state: "CA" } });
  test("in miles, as the crow flies", () => {
    expect(places.milesTo(inSanDiego, losAngeles)).toBeGreaterThan(100);
    expect(places.milesTo(inSanDiego, losAngeles)).toBeLessThan(125);
    expect(places.milesTo({ ...inSanDiego, place: { state: "CA", zip: "92101" } }, losAngeles)).toBeGreaterThan(100);
  });
  test("not known without a point, without a city, online, or for an office that serves the country", () => {
    expect(places.milesTo(inSanDiego, undefined)).toBeUndefined();
    expect(places.milesTo({ ...inSanDiego, place: { state: "CA" } }, losAngeles)).toBeUndefined();
    expect(places.milesTo({ ...inSanDiego, formats: ["online"] }, losAngeles)).toBeUndefined();
    expect(places.milesTo({ ...inSanDiego, serves: "US" }, losAngeles)).toBeUndefined();
  });
});
