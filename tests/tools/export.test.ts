import { describe, expect, test } from "vitest";
import { resources } from "../../data/resources.ts";
import { toCsv } from "../../tools/export/csv.ts";
import { type Row, toHsds } from "../../tools/export/hsds.ts";
import { links, toPackage } from "../../tools/export/package.ts";
import { aResource } from "../support/builders.ts";

const tables = toHsds(resources);

/** What HSDS 3 requires of each table, in its own words. */
const required: Record<string, readonly string[]> = {
  organization: ["id", "name", "description"],
  service: ["id", "organization_id", "name", "status"],
  location: ["id", "location_type"],
  service_at_location: ["id", "service_id", "location_id"],
  phone: ["id", "number"],
  schedule: ["id"],
  language: ["id"],
  service_area: ["id"],
  cost_option: ["id", "service_id"],
  taxonomy: ["id", "name", "description"],
  taxonomy_term: ["id", "name", "description"],
  attribute: ["id", "link_id", "link_entity", "taxonomy_term_id"],
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("Open Referral HSDS 3", () => {
  test("has these tables and no other, and none is empty", () => {
    expect(Object.keys(tables).sort()).toEqual(Object.keys(required).sort());
    for (const rows of Object.values(tables)) expect(rows.length).toBeGreaterThan(0);
    expect(tables.service).toHaveLength(resources.length);
  });
  test.each(Object.entries(required))("%s has what is required, under ids of its own", (table, fields) => {
    const rows = tables[table] ?? [];
    expect(rows.filter((row) => fields.some((field) => row[field] === undefined || row[field] === ""))).toEqual([]);
    expect(rows.filter(({ id }) => !uuid.test(String(id)))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
  test.each(Object.entries(links))("every link of %s leads to a row", (table, columns) => {
    for (const [column, target] of Object.entries(columns)) {
      const ids = new Set(tables[target]?.map(({ id }) => id));
      expect(tables[table]?.filter((row: Row) => !ids.has(row[column] ?? ""))).toEqual([]);
    }
  });
  test("takes only the values that HSDS lists", () => {
    const values = (table: string, column: string) => new Set(tables[table]?.map((row) => row[column]));
    expect([...values("location", "location_type")].sort()).toEqual(["physical", "virtual"]);
    expect([...values("service", "status")]).toEqual(["active"]);
    for (const freq of values("schedule", "freq")) expect(["WEEKLY", "MONTHLY", undefined]).toContain(freq);
  });
  test("an entry keeps its ids from one export to the next, and carries its facts", () => {
    const resource = aResource({
      phone: "209-555-0101",
      ages: { from: 5, to: 17 },
      audiences: ["children"],
      place: { city: "Stockton", state: "CA" },
      serves: ["CA"],
      meets: [
        {
          rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
          start: "19:00",
          zone: "America/Chicago",
          minutes: 90,
          from: "2026-01-06",
        },
      ],
    });
    const hsds = toHsds([resource]);
    expect(toHsds([resource, aResource({ id: "other" })]).service?.[0]?.id).toBe(hsds.service?.[0]?.id);
    expect(hsds.service?.[0]).toMatchObject({
      name: "A Group",
      minimum_age: 5,
      maximum_age: 17,
      fees_description: "Free",
    });
    expect(hsds.service?.[0]?.alert).toContain("archived copy of their own page");
    expect(hsds.schedule?.[0]).toMatchObject({
      freq: "WEEKLY",
      interval: 2,
      byday: "TU",
      dtstart: "2026-01-06",
      opens_at: "19:00-06:00",
      closes_at: "20:30-06:00",
      notes: "America/Chicago",
    });
    expect(hsds.location?.map(({ name }) => name)).toEqual(["Stockton, CA", "A Group"]);
    expect(hsds.service_area).toMatchObject([{ name: "California", extent: "CA" }]);
  });
  test("ages are those of all who come; an interpreter is a service, not a language", () => {
    const family = { ages: { from: 5, to: 17 }, languages: ["en", "interpreter"] };
    const [mixed] = toHsds([aResource({ ...family, audiences: ["any-family", "children"] })]).service ?? [];
    expect(mixed).not.toHaveProperty("minimum_age");
    expect(mixed?.interpretation_services).toBe("other languages by interpreter");
    expect(toHsds([aResource(family)]).language?.map(({ code }) => code)).toEqual(["en"]);
    const [adults] = toHsds([aResource({ ages: { from: 20 } })]).service ?? [];
    expect(adults?.minimum_age).toBe(20);
  });
  test("is described as a data package with its license and all its links", () => {
    interface Described {
      name: string;
      schema: { fields: { name: string }[]; foreignKeys: { fields: string; reference: { resource: string } }[] };
    }
    const described = toPackage(tables) as { licenses: { name: string }[]; resources: Described[] };
    expect(described.licenses[0]?.name).toBe("CC0-1.0");
    for (const { name, schema } of described.resources) {
      const columns = schema.fields.map((field) => field.name).filter((field) => field.endsWith("_id"));
      expect(schema.foreignKeys.map(({ fields }) => fields).sort(), name).toEqual(columns.sort());
      for (const { reference } of schema.foreignKeys) expect(tables).toHaveProperty(reference.resource);
    }
  });
});

describe("the table for spreadsheets", () => {
  test("has a line for each entry and all columns in each", () => {
    const csv = toCsv([
      aResource({ name: 'The "A", or B' }),
      aResource({ id: "b", summary: { en: "=1+1", es: "Más." } }),
    ]);
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^id,name,also known as,kind,/);
    expect(lines[1]).toContain('"The ""A"", or B"');
    expect(lines[2]).toContain("'=1+1");
  });
  test("loses no entry", () => expect(toCsv(resources).trimEnd().split("\r\n")).toHaveLength(resources.length + 1));
});
