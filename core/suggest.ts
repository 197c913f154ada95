import type { Family, Kind, Need, Topic } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";
import { hasContact, isLocalTo, isServing } from "./directory.ts";
import type { Language } from "./settings.ts";
import { type Occasion, type Person, type Slot, scoreOf, type Weighing } from "./weigh.ts";

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
// A group to lean on, and help with what the page is about, in an order that puts the page's own matter first where it is named.
const slotsOfNeed: Record<Need, readonly Slot[]> = {
  visiting: [["visiting"], ["emotional-support"], ["children", "caregiving"]],
  calls: [["calls"], ["emotional-support"], ["money", "mail"]],
  money: [["money"], ["emotional-support"], ["calls"]],
  mail: [["mail"], ["emotional-support"], ["mail", "emotional-support"]],
  search: [["emotional-support"], ["court", "legal"], ["emotional-support", "visiting"]],
  court: [["court"], ["emotional-support"], ["legal"]],
  sentencing: [["emotional-support"], ["legal", "court"], ["emotional-support"]],
  reentry: [["reentry"], ["emotional-support"], ["parole", "jobs", "housing"]],
  juvenile: [["juvenile"], ["emotional-support"], ["juvenile", "court"]],
  loss: [["grief"], ["grief"], ["grief"]],
  immigration: [["immigration"], ["immigration"], ["emotional-support"]],
};
const slotsOfFamily: Record<Family, readonly Slot[]> = {
  calls: [["emotional-support"], ["calls"], ["money"]],
  prison: [["emotional-support"], ["visiting"], ["children", "caregiving"]],
  jail: [["emotional-support"], ["court", "legal"], ["children", "caregiving"]],
  court: [["emotional-support"], ["court"], ["legal"]],
};

const mostChoices = 3;
/** Read or heard at leisure: good in a search, not a next step on a jail's page. */
const notANextStep = new Set<Kind>(["publication", "podcast", "video", "news", "scholarship", "directory"]);
const forGrief = new Set<Kind>(["support-group", "helpline"]);

/**
 * Up to three resources for a page, each with its reasons; different in kind, what a company sells never first.
 * Without `person` the answer follows from the page alone.
 */
export function suggest(occasion: Occasion, resources: readonly Resource[], person: Person = {}): Suggestion {
  const state = occasion.state ?? person.state;
  const open = resources.filter((resource) => isOpenTo(resource, occasion, state));
  const candidates = open.filter(hasContact);
  const slots = occasion.need ? slotsOfNeed[occasion.need] : slotsOfFamily[occasion.family];
  const chosen: Resource[] = [];
  for (const slot of slots) {
    const best = bestOf(candidates, { slot, sofar: chosen, occasion, person, state });
    if (best) chosen.push(best);
  }
  const weighing = { slot: slots.flat(), sofar: chosen, occasion, person, state };
  const fulfilled = fulfill(wishesFor(weighing, open), weighing);
  return {
    family: occasion.family,
    need: occasion.need,
    choices: fulfilled.map((resource) => ({ resource, reasons: reasonsFor(resource, occasion, person) })),
  };
}

/** Where there is no page: a few good places to start, for whoever the person says to be. */
export function startingPoints(resources: readonly Resource[], person: Person, language: Language): Suggestion {
  return suggest({ family: "prison", need: undefined, state: person.state, language }, resources, person);
}

/** What at least one of the three should be, and those who are. */
interface Wish {
  isMet: (resource: Resource) => boolean;
  candidates: readonly Resource[];
}

/** The more important later: somebody of the person's state, somebody who speaks the page's language, somebody within reach. */
function wishesFor({ occasion: { language, need }, state, slot }: Weighing, open: readonly Resource[]): Wish[] {
  const fit = open.filter((resource) => isForSlot(resource, slot));
  const isLocal = (resource: Resource) => isLocalTo(resource, state);
  const wish = (isMet: Wish["isMet"]): Wish => {
    const candidates = fit.filter(isMet);
    const reached = candidates.filter(hasContact);
    // A name to look for is a step as well: for a state of which we know nothing else, though not in grief.
    const isNameEnough = reached.length === 0 && isMet === isLocal && need !== "loss";
    return { isMet, candidates: isNameEnough ? candidates : reached };
  };
  const speaks = ({ languages }: Resource) => languages.includes(language);
  return [wish(isLocal), ...(language === "en" ? [] : [wish(speaks)]), wish(isReachedFromAfar)];
}

/** A phone or a screen is enough. */
function isReachedFromAfar({ phone, text, formats }: Resource): boolean {
  return phone !== undefined || text !== undefined || formats.includes("online");
}

/** Where a wish is not met, the best that meets it takes a place; never the first, and none that another wish needs. */
function fulfill(wishes: readonly Wish[], weighing: Weighing): readonly Resource[] {
  return wishes.reduce((sofar, wish, at) => {
    if (sofar.some(wish.isMet)) return sofar;
    const best = bestOf(wish.candidates, { ...weighing, sofar });
    return best ? withInstead(sofar, best, wishes.slice(0, at)) : sofar;
  }, weighing.sofar);
}

/** Gives up one of the same kind, else the last: what is left must still meet the earlier wishes. */
function withInstead(sofar: readonly Resource[], best: Resource, wishes: readonly Wish[]): readonly Resource[] {
  if (sofar.length < mostChoices) return [...sofar, best];
  const met = wishes.filter(({ isMet }) => sofar.some(isMet));
  const ways = sofar
    .map((given, at) => ({ given, at, result: sofar.with(at, best) }))
    .filter(({ at, result }) => at > 0 && met.every(({ isMet }) => result.some(isMet)));
  const way = ways.findLast(({ given }) => given.kind === best.kind) ?? ways.at(-1);
  return way ? way.result : sofar;
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

/** Serves the person, and is a next step on such a page. */
function isOpenTo(resource: Resource, { need }: Occasion, state: string | undefined): boolean {
  if (!isServing(resource, state) || notANextStep.has(resource.kind)) return false;
  if (resource.topics.includes("death-row")) return false;
  return need !== "loss" || forGrief.has(resource.kind);
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
