import type { Audience, Family, Need, Topic } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";
import { isLocalTo } from "./directory.ts";
import type { Language, Settings } from "./settings.ts";

/** What the page tells: what is suggested must follow from it alone, wherever the page could see it. */
export interface Occasion {
  family: Family;
  need: Need | undefined;
  state: string | undefined;
  language: Language;
}
/** What the person told us; used in our own windows only. */
export type Person = Pick<Settings, "state" | "relation">;
/** One of the three places: the topics it may be filled from, best first. */
export type Slot = readonly Topic[];

/** What is mainly about one of these helps few people on a page about something else. */
const narrowTopics = new Set<Topic>(["immigration", "juvenile", "death-row", "grief", "substance-use", "parole"]);
/** Made first of all for people of whom we know nothing on a page. */
const specialAudiences = new Set<Audience>([
  "lgbtq",
  "veterans",
  "formerly-incarcerated",
  "immigrants",
  "women",
  "teens",
]);
/** What a resource is weighed for: one place among the three, beside those that were chosen before. */
export interface Weighing {
  slot: Slot;
  sofar: readonly Resource[];
  occasion: Occasion;
  person: Person;
  state: string | undefined;
}

const ofJails = /\b(sheriff|jail)/i;
const ofPrisons = /department of corrections?|\bDOC\b|\bprisons?\b/i;

/** Says by its name that it is for the other kind of place: a state's office on a county's page, and the reverse. */
function isForOtherPlaces({ kind, name }: Resource, family: Family): boolean {
  if (kind !== "government") return false;
  return (family === "jail" && ofPrisons.test(name)) || (family === "prison" && ofJails.test(name));
}

type Rule = readonly [points: number, isMet: (resource: Resource, weighing: Weighing) => boolean];

// Plain points, so that each can be read and argued about; the table of cases in tests/core/suggest.test.ts holds them.
const rules: readonly Rule[] = [
  [2, ({ audiences }) => audiences.includes("any-family")],
  [2, ({ audiences }, { occasion }) => occasion.need === "juvenile" && audiences.includes("parents")],
  [3, ({ audiences }, { person }) => person.relation !== undefined && audiences.includes(person.relation)],
  [
    -2,
    ({ audiences: [only, ...others] }, { person }) =>
      others.length === 0 && only !== "any-family" && only !== person.relation,
  ],
  [
    -2,
    ({ audiences: [first] }, { person }) =>
      first !== undefined && specialAudiences.has(first) && first !== person.relation,
  ],
  [-4, (resource, { occasion }) => isForOtherPlaces(resource, occasion.family)],
  [2, ({ name }, { occasion }) => occasion.family === "jail" && ofJails.test(name)],
  [-3, ({ topics: [first] }, { slot }) => first !== undefined && narrowTopics.has(first) && !slot.includes(first)],
  [2, (resource, { state }) => isLocalTo(resource, state)],
  // A camp for children is no help with a grown-up's visit.
  [-3, ({ kind }, { slot }) => kind === "children-program" && !slot.includes("children")],
  // The person is on an agency's page already.
  [-1, ({ kind }) => kind === "government"],
  // A federal office rarely helps on a state's own page.
  [-4, ({ kind, serves }, { occasion }) => kind === "government" && serves === "US" && occasion.state !== undefined],
  [2, ({ languages }, { occasion }) => occasion.language !== "en" && languages.includes(occasion.language)],
  [1, ({ formats }) => ["online", "phone", "text"].some((format) => formats.some((one) => one === format))],
  [3, ({ kind }, { slot }) => kind === "support-group" && slot.includes("emotional-support")],
  [1, ({ kind }, { slot }) => slot.some((topic) => topic === kind)],
  [1, ({ evidence }) => evidence.level === "own-page"],
  [-2, ({ evidence }) => evidence.level === "seed"],
  [-1.5, ({ caution }) => caution !== undefined],
  [-2, ({ faith }) => faith !== undefined && faith.openToAll !== true],
  [-4, ({ runBy }) => runBy !== undefined],
  [-16, ({ runBy }, { sofar }) => runBy !== undefined && sofar.length === 0],
  [-1.5, ({ kind }, { sofar }) => sofar.some((other) => other.kind === kind)],
  [-10, ({ kind }, { sofar }) => sofar.filter((other) => other.kind === kind).length >= 2],
];

/** The higher, the better it fits. */
export function scoreOf(resource: Resource, weighing: Weighing): number {
  const about = Math.max(...weighing.slot.map((topic, rank) => closeness(resource, topic) - rank));
  return rules.reduce((sum, [points, isMet]) => sum + (isMet(resource, weighing) ? points : 0), about);
}

// Topics stand in a record in the order of how much it is about them.
function closeness(resource: Resource, topic: Topic): number {
  const rank = resource.topics.indexOf(topic);
  return rank < 0 ? -10 : 3 - Math.min(rank, 3);
}
