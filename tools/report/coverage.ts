import { isGroup } from "../../core/directory.ts";
import { isToBeAsked } from "../../core/evidence.ts";
import { audiences, evidenceLevels, kinds, topics } from "../../data/lists.ts";
import type { Resource } from "../../data/schema.ts";

/** A table of the report: what is counted, and how many there are of each, most first. */
export interface Count {
  title: string;
  rows: readonly (readonly [name: string, count: number])[];
}

/** What the directory covers, and where it is thin. `today` decides how old a page is. */
export function coverage(resources: readonly Resource[], today: Date): Count[] {
  return [
    { title: "By kind", rows: tally(kinds, resources, ({ kind }) => [kind]) },
    { title: "By need", rows: tally(topics, resources, (resource) => resource.topics) },
    { title: "By whom it is for", rows: tally(audiences, resources, (resource) => resource.audiences) },
    { title: "By language", rows: tally(["en", "es", "interpreter"], resources, ({ languages }) => languages) },
    { title: "By evidence", rows: tally(evidenceLevels, resources, ({ evidence }) => [evidence.level]) },
    { title: "By age of the page", rows: tally(ages, resources, ({ evidence }) => [ageOf(evidence.pageDate, today)]) },
    {
      title: "Asks for a call first",
      rows: tally(["yes", "no"], resources, (resource) => [isToBeAsked(resource, today) ? "yes" : "no"]),
    },
    {
      title: "With a caution",
      rows: tally(["caution", "none"], resources, ({ caution }) => [caution ? "caution" : "none"]),
    },
  ];
}

/** For each state how many entries serve just it (or some states), and how many of those are support groups. */
export function byState(
  resources: readonly Resource[],
  states: readonly string[],
): Map<string, { all: number; groups: number }> {
  return new Map(
    states.map((state) => {
      const local = resources.filter(({ serves }) => serves !== "US" && serves.includes(state));
      const groups = local.filter(isGroup);
      return [state, { all: local.length, groups: groups.length }];
    }),
  );
}

const ages = ["no date", "under 2 years", "2 to 5 years", "5 to 10 years", "over 10 years"] as const;

function ageOf(pageDate: string | undefined, today: Date): (typeof ages)[number] {
  if (pageDate === undefined) return "no date";
  const [year = 0, month = 1] = pageDate.split("-").map(Number);
  const years = today.getFullYear() - year + (today.getMonth() + 1 - month) / 12;
  if (years < 2) return "under 2 years";
  if (years < 5) return "2 to 5 years";
  return years < 10 ? "5 to 10 years" : "over 10 years";
}

function tally(
  names: readonly string[],
  resources: readonly Resource[],
  valuesOf: (resource: Resource) => readonly string[],
): Count["rows"] {
  return names
    .map((name) => [name, resources.filter((resource) => valuesOf(resource).includes(name)).length] as const)
    .sort((one, other) => other[1] - one[1]);
}
