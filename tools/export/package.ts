import type { Tables } from "./hsds.ts";

/** Which column of a table holds the `id` of which other table. */
export const links: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service: { organization_id: "organization" },
  location: { organization_id: "organization" },
  service_at_location: { service_id: "service", location_id: "location" },
  phone: { service_id: "service" },
  schedule: { service_id: "service" },
  language: { service_id: "service" },
  service_area: { service_id: "service" },
  cost_option: { service_id: "service" },
  taxonomy_term: { taxonomy_id: "taxonomy" },
  attribute: { link_id: "service", taxonomy_term_id: "taxonomy_term" },
};

/** Describes the tables, their license and the links between them, as a Frictionless data package. */
export function toPackage(tables: Tables): object {
  return {
    name: "alongside",
    title: "Alongside: support for families of people in jail or prison",
    profile: "tabular-data-package",
    licenses: [{ name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    resources: Object.entries(tables).map(([name, rows]) => ({
      name,
      path: `${name}.json`,
      format: "json",
      schema: {
        primaryKey: "id",
        fields: [...new Set(rows.flatMap((row) => Object.keys(row)))].map((field) => ({ name: field })),
        foreignKeys: Object.entries(links[name] ?? {}).map(([fields, resource]) => ({
          fields,
          reference: { resource, fields: "id" },
        })),
      },
    })),
  };
}
