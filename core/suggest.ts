import type { Family, Kind, Need, Topic } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";
import { hasContact, isLocalTo, isServing } from "./directory.ts";
import type { Language, Settings } from "./settings.ts";

/** Why a resource is offered; our windows say it in words. */
export type Reason =
  | { about: "need"; need: Need }
  | { about: "family"; family: Family }
  | { about: "state"; state: string }
  | { about: "country" }
  | { about: "relation"; relation: string }
  | { about: "language"; language: Language };

export interface Choice {
  resource: Resource;
  reasons: readonly Reason[];
}
/** Up to three resources for one page. The first is the one the note names. */
export interface Suggestion {
  family: Family;
  need: Need | undefined;
  choices: readonly Choice[];
}
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
type Slot = readonly Topic[];

// A group to lean on, and help with what the page is about, in an order that puts the page's own matter first where it is named.
const slotsOfNeed: Record<Need, readonly Slot[]> = {
  visiting: [["visiting"], ["emotional-support"], ["children", "caregiving"]],
  calls: [["calls"], ["emotional-support"], ["money", "mail"]],
  money: [["money"], ["emotional-support"], ["calls"]],
  mail: [["mail"], ["emotional-support"], ["children"]],
  search: [["emotional-support"], ["court", "legal"], ["children", "caregiving"]],
  court: [["court"], ["emotional-support"], ["legal"]],
  sentencing: [["emotional-support"], ["legal", "court"], ["children", "caregiving"]],
  reentry: [["reentry"], ["emotional-support"], ["parole", "jobs", "housing"]],
  juvenile: [["juvenile"], ["emotional-support"], ["legal", "court"]],
  loss: [["grief"], ["grief"], ["grief"]],
  immigration: [["immigration"], ["immigration"], ["emotional-support"]],
};
const slotsOfFamily: Record<Family, readonly Slot[]> = {
  calls: [["emotional-support"], ["calls"], ["money"]],
  prison: [["emotional-support"], ["visiting"], ["children", "caregiving"]],
  jail: [["emotional-support"], ["court", "legal"], ["children", "caregiving"]],
  court: [["emotional-support"], ["court"], ["legal"]],
};

/** Read or heard at leisure: good in a search, not a next step on a jail's page. */
const notANextStep = new Set<Kind>(["publication", "podcast", "video", "news", "scholarship", "directory"]);
/** What is mainly about one of these helps few people on a page about something else. */
const narrowTopics = new Set<Topic>(["immigration", "juvenile", "death-row", "grief", "substance-use"]);
const forGrief = new Set<Kind>(["support-group", "helpline"]);

/**
 * Up to three resources for a page, each with its reasons; different in kind, what a company sells never first.
 * Without `person` the answer follows from the page alone.
 */
export function suggest(occasion: Occasion, resources: readonly Resource[], person: Person = {}): Suggestion {
  const state = occasion.state ?? person.state;
  const candidates = resources.filter((resource) => isFit(resource, occasion, state));
  const slots = occasion.need ? slotsOfNeed[occasion.need] : slotsOfFamily[occasion.family];
  const chosen: Resource[] = [];
  for (const slot of slots) {
    const best = bestOf(candidates, { slot, sofar: chosen, occasion, person, state });
    if (best) chosen.push(best);
  }
  return {
    family: occasion.family,
    need: occasion.need,
    choices: chosen.map((resource) => ({ resource, reasons: reasonsFor(resource, occasion, person) })),
  };
}

function bestOf(candidates: readonly Resource[], weighing: Weighing): Resource | undefined {
  let best: { resource: Resource; score: number } | undefined;
  for (const resource of candidates) {
    if (weighing.sofar.includes(resource) || !isForSlot(resource, weighing.slot)) continue;
    const score = scoreOf(resource, weighing);
    const isBetter = !best || score > best.score || (score === best.score && resource.id < best.resource.id);
    if (isBetter) best = { resource, score };
  }
  return best?.resource;
}

function isForSlot({ topics, kind }: Resource, slot: Slot): boolean {
  // Lines that people call in a crisis are no "support for families": named on a shared screen they would say too much.
  if (kind === "helpline" && slot.includes("emotional-support")) return false;
  return slot.some((topic) => topics.includes(topic));
}

function isFit(resource: Resource, { need }: Occasion, state: string | undefined): boolean {
  if (!isServing(resource, state) || !hasContact(resource) || notANextStep.has(resource.kind)) return false;
  if (resource.topics.includes("death-row")) return false;
  return need !== "loss" || forGrief.has(resource.kind);
}

interface Weighing {
  slot: Slot;
  sofar: readonly Resource[];
  occasion: Occasion;
  person: Person;
  state: string | undefined;
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
  [-3, ({ topics: [first] }, { slot }) => first !== undefined && narrowTopics.has(first) && !slot.includes(first)],
  [2, (resource, { state }) => isLocalTo(resource, state)],
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

function scoreOf(resource: Resource, weighing: Weighing): number {
  const about = Math.max(...weighing.slot.map((topic, rank) => closeness(resource, topic) - rank));
  return rules.reduce((sum, [points, isMet]) => sum + (isMet(resource, weighing) ? points : 0), about);
}

// Topics stand in a record in the order of how much it is about them.
function closeness(resource: Resource, topic: Topic): number {
  const rank = resource.topics.indexOf(topic);
  return rank < 0 ? -10 : 3 - Math.min(rank, 3);
}

function reasonsFor(resource: Resource, { family, need, language, state }: Occasion, person: Person): Reason[] {
  const { serves, audiences, languages } = resource;
  const { relation } = person;
  const reasons: (Reason | false)[] = [
    need !== undefined && isAboutNeed(resource, need) ? { about: "need", need } : { about: "family", family },
    serves === "US" ? { about: "country" } : { about: "state", state: stateServed(serves, state ?? person.state) },
    relation !== undefined && audiences.includes(relation) && { about: "relation", relation },
    language === "es" && languages.includes("es") && { about: "language", language },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** The state that was asked for, where the group serves several. */
function stateServed(serves: readonly string[], state: string | undefined): string {
  return serves.find((one) => one === state) ?? serves[0] ?? "";
}

const topicOfNeed: Partial<Record<Need, Topic>> = {
  visiting: "visiting",
  calls: "calls",
  money: "money",
  mail: "mail",
  court: "court",
  reentry: "reentry",
  juvenile: "juvenile",
  loss: "grief",
  immigration: "immigration",
};

/** Does the resource itself deal with the need? For needs without a topic of their own, support is what helps. */
export function isAboutNeed({ topics }: Resource, need: Need): boolean {
  return topics.includes(topicOfNeed[need] ?? "emotional-support");
}
