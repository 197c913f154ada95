import type { Audience, Kind, Topic } from "../../data/lists.ts";
import type { Resource } from "../../data/schema.ts";
import { isGroup, isLocalTo, isServing } from "../directory.ts";
import { isAboutNothingElse, type Understood } from "./understand.ts";
import { weights } from "./weights.ts";

export interface Circumstance {
  understood: Understood;
  /** Nothing but a group is asked for. */
  isForGroup: boolean;
  language: string | undefined;
  miles: number | undefined;
  /** The resource meets something of the query besides its place. */
  isMet: boolean;
}
type Standing<Rest extends unknown[]> = readonly [
  points: keyof typeof weights,
  isSo: (resource: Resource, ...rest: Rest) => boolean,
];

/** A group for those whose child has died hurts whoever typed "my son" and did not ask for it. */
const rarelyMeant = new Set<Topic>(["grief", "death-row"]);

/** Some are about little else, and nobody means them who does not say so; the first of a record's topics tells. */
const special = new Set<Topic>(["immigration", "substance-use", "juvenile"]);
const practical = new Set<Topic>(["court", "legal", "jobs", "housing", "parole", "reentry", "calls", "mail", "money"]);
const specialAudiences = new Set<Audience>(["formerly-incarcerated", "immigrants", "veterans", "lgbtq"]);

/** To listen to, to watch, to apply for: nobody means them who does not say so. */
const media = new Set<Kind>(["podcast", "video", "news", "scholarship"]);

const always: readonly Standing<[]>[] = [
  ["supportGroup", ({ kind }) => kind === "support-group"],
  ["publication", ({ kind }) => kind === "publication"],
  ["soldService", ({ runBy }) => runBy !== undefined],
  ["caution", ({ caution }) => caution !== undefined],
  ["ownPage", ({ evidence }) => evidence.level === "own-page"],
];

const inSearch: readonly Standing<[Circumstance]>[] = [
  ["rarelyMeant", (resource, { understood }) => isFirstUnasked(resource, rarelyMeant, understood)],
  ["specialTopic", (resource, { understood }) => isFirstUnasked(resource, special, understood)],
  ["practicalTopic", (resource, { understood }) => isFirstUnasked(resource, practical, understood)],
  [
    "specialAudience",
    ({ audiences: [main] }, { understood }) =>
      main !== undefined &&
      specialAudiences.has(main) &&
      !understood.audiences.includes(main) &&
      !understood.topics.includes("reentry"),
  ],
  ["notSpoken", ({ languages }, { understood }) => !isSpoken(understood.languages, languages)],
  [
    "elsewhere",
    (resource, { understood: { state }, miles }) =>
      state !== undefined && !isServing(resource, state) && !isNextDoor(resource, miles),
  ],
  // Whoever asks for a group gets those of the state, then those that meet online for any family, then the state's other help.
  [
    "groupThere",
    (resource, { understood, isForGroup, miles }) =>
      isForGroup && isGroup(resource) && (isLocalTo(resource, understood.state) || isNextDoor(resource, miles)),
  ],
  ["groupOnline", (resource, { isForGroup }) => isForGroup && isGroupOnline(resource)],
  ["groupForAnyone", (resource, { isForGroup, understood }) => isForGroup && isGroupForAnyone(resource, understood)],
  ["otherHelpThere", (resource, { isForGroup, understood }) => isForGroup && isLocalTo(resource, understood.state)],
  // Most helplines are for other troubles than a prison.
  ["notAskedHelpline", ({ kind }, { understood }) => kind === "helpline" && !isNamedFirst(kind, understood)],
  // Without a place we do not know whose state it is.
  ["anybodysState", ({ serves }, { understood: { state } }) => state === undefined && serves !== "US"],
  ["notAskedMedia", ({ kind }, { understood }) => media.has(kind) && !understood.kinds.includes(kind)],
  ["inOwnLanguage", ({ languages }, { language }) => language === "es" && languages.includes("es")],
  // Where nobody said for whom, a group for the whole family fits most, and one of a single faith fewer.
  ["openToFamilies", ({ audiences }, { understood }) => isOpen(understood) && audiences.includes("any-family")],
  [
    "oneFaith",
    ({ faith }, { understood }) =>
      faith !== undefined && !understood.topics.includes("faith") && understood.faiths.length === 0,
  ],
];

/** What counts in every search: how well is it known, and what is it? */
export function standingAnywhere(resource: Resource): number {
  let points = 0;
  for (const [more, isSo] of always) if (isSo(resource)) points += weights[more];
  return points;
}

/** And in this one: can it help here, in this language? */
export function standing(resource: Resource, circumstance: Circumstance): number {
  let points = standingAnywhere(resource);
  for (const [more, isSo] of inSearch) if (isSo(resource, circumstance)) points += weights[more];
  return points;
}

/** A phrase of the query is first of all about this kind. */
function isNamedFirst(kind: Kind, { parts }: Understood): boolean {
  return parts.some(({ facets }) => facets.kinds?.[0] === kind);
}

function isFirstUnasked({ topics: [main] }: Resource, among: ReadonlySet<Topic>, { topics }: Understood): boolean {
  return main !== undefined && among.has(main) && !topics.includes(main);
}

/** A group just across the border of a state; offices and programs mostly stop there. */
function isNextDoor(resource: Resource, miles = Number.POSITIVE_INFINITY): boolean {
  return isGroup(resource) && miles < 25;
}

/** Beyond these miles one distance is like another. */
const farthest = 500;

/** Points for what meets nearby; the first miles count most. */
export function nearnessOf(resource: Resource, { isForGroup, miles = farthest, isMet }: Circumstance): number {
  if (!isMet && !isForGroup) return 0;
  const share = 1 - Math.log1p(Math.min(miles, farthest) / 10) / Math.log1p(farthest / 10);
  return share * (isForGroup && isGroup(resource) ? weights.nearGroup : weights.nearOther);
}

/** Whoever asks for nothing but a place asks for a group there. With a name among the words it is that one that is meant. */
export function asksForGroup(understood: Understood): boolean {
  const { rest, state, topics, audiences } = understood;
  const isAskedFor =
    isNamedFirst("support-group", understood) || (state !== undefined && isAboutNothingElse(understood));
  const isForAnyone = audiences.every((audience) => audience === "any-family");
  return rest.length === 0 && isAskedFor && isForAnyone && topics.every((topic) => topic === "emotional-support");
}

/** A group that people go to, and that any family may be looking for: such groups stand in the order of their distance. */
export function isOrderedByMiles(resource: Resource, isForGroup: boolean): boolean {
  const [main] = resource.topics;
  return isForGroup && isGroup(resource) && (main === undefined || !rarelyMeant.has(main));
}

/** Meets where everybody can come. */
function isGroupOnline(resource: Resource): boolean {
  const { serves, formats } = resource;
  return isGroup(resource) && serves === "US" && (formats.includes("online") || formats.includes("facebook"));
}

/** And is first of all for families and their need of support. */
function isGroupForAnyone(resource: Resource, asked: Understood): boolean {
  const { audiences, topics, evidence, languages } = resource;
  const isForFamilies = audiences[0] === "any-family" && topics[0] === "emotional-support";
  const isKnown = evidence.level !== "seed" && isSpoken(asked.languages, languages);
  return isGroupOnline(resource) && isForFamilies && isKnown;
}

function isSpoken(asked: readonly string[], spoken: readonly string[]): boolean {
  return asked.length === 0 || asked.some((one) => spoken.includes(one));
}

/** Neither a name nor a person is in the words. */
function isOpen({ audiences, rest }: Understood): boolean {
  return audiences.length === 0 && rest.length === 0;
}
