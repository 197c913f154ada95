import type { Kind, Topic } from "../../data/lists.ts";
import type { Resource } from "../../data/schema.ts";
import { isGroup, isLocalTo, isServing } from "../directory.ts";
import { isAboutNothingElse, type Understood } from "./understand.ts";

export interface Circumstance {
  understood: Understood;
  language: string | undefined;
  miles: number | undefined;
  /** The resource meets something of the query besides its place. */
  isMet: boolean;
}
type Standing = readonly [points: number, isSo: (resource: Resource, circumstance: Circumstance) => boolean];

/** What counts in every search: can it help here, in this language, and how well is it known? */
export function standing(resource: Resource, circumstance: Circumstance): number {
  let points = 0;
  for (const [more, isSo] of standings) if (isSo(resource, circumstance)) points += more;
  return points;
}

/** A group for those whose child has died hurts whoever typed "my son" and did not ask for it. */
const rarelyMeant = new Set<Topic>(["grief", "death-row"]);

/** Whoever names one of these wants no other. */
const unlikeOthers = new Set<Kind>(["helpline", "scholarship", "podcast", "video", "news"]);

const standings: readonly Standing[] = [
  [
    -4,
    ({ topics: [main] }, { understood }) =>
      main !== undefined && rarelyMeant.has(main) && !understood.topics.includes(main),
  ],
  [-3, ({ languages }, { understood }) => !isSpoken(understood.languages, languages)],
  [
    -4,
    (resource, { understood: { state }, miles }) =>
      state !== undefined && !isServing(resource, state) && !isNextDoor(resource, miles),
  ],
  // Whoever asks for a group gets those of the state, then those that meet online for any family, then the state's other help.
  [
    6,
    (resource, { understood, miles }) =>
      asksForGroup(understood) &&
      isGroup(resource) &&
      (isLocalTo(resource, understood.state) || isNextDoor(resource, miles)),
  ],
  [5, (resource, { understood }) => asksForGroup(understood) && isGroupForAnyone(resource, understood)],
  [2, (resource, { understood }) => asksForGroup(understood) && isLocalTo(resource, understood.state)],
  // It is there, and about something else.
  [-3, (_resource, { understood, isMet }) => !isMet && !isAboutNothingElse(understood) && !asksForGroup(understood)],
  // Nobody who asks for a helpline means an office that has a phone, and a podcast is no group.
  [3, ({ kind }, { understood }) => unlikeOthers.has(kind) && understood.kinds.includes(kind)],
  // Without a place we do not know whose state it is.
  [-0.8, ({ serves }, { understood: { state } }) => state === undefined && serves !== "US"],
  [0.5, ({ languages }, { language }) => language === "es" && languages.includes("es")],
  [0.3, ({ kind }) => kind === "support-group"],
  // Where nobody said for whom, a group for the whole family fits most, and one of a single faith fewer.
  [0.5, ({ audiences }, { understood }) => isOpen(understood) && audiences.includes("any-family")],
  [
    -0.3,
    ({ faith }, { understood }) => isOpen(understood) && faith !== undefined && !understood.topics.includes("faith"),
  ],
  [-0.5, ({ kind }) => kind === "publication"],
  [-0.5, ({ runBy }) => runBy !== undefined],
  [-0.1, ({ caution }) => caution !== undefined],
  [0.2, ({ evidence }) => evidence.level === "own-page"],
  [-0.1, ({ evidence }) => evidence.level === "seed"],
];

/** A group just across the border of a state; offices and programs mostly stop there. */
function isNextDoor(resource: Resource, miles = Number.POSITIVE_INFINITY): boolean {
  return isGroup(resource) && miles < 25;
}

/** Beyond these miles one distance is like another. */
const farthest = 500;
const mostForGroup = 6;
/** Less than any topic is worth: what is around the corner and about something else is no answer. */
const mostForOther = 1.8;

/** Points for what meets nearby; the first miles count most. */
export function nearnessOf(resource: Resource, { understood, miles = farthest, isMet }: Circumstance): number {
  if (!isMet && !asksForGroup(understood)) return 0;
  const share = 1 - Math.log1p(Math.min(miles, farthest) / 10) / Math.log1p(farthest / 10);
  return share * (asksForGroup(understood) && isGroup(resource) ? mostForGroup : mostForOther);
}

/** Whoever asks for nothing but a place asks for a group there. With a name among the words it is that one that is meant. */
export function asksForGroup(understood: Understood): boolean {
  const { kinds, rest, state } = understood;
  return (
    rest.length === 0 && (kinds.includes("support-group") || (state !== undefined && isAboutNothingElse(understood)))
  );
}

/** A group that people go to, and that any family may be looking for: such groups stand in the order of their distance. */
export function isOrderedByMiles(resource: Resource, understood: Understood): boolean {
  const [main] = resource.topics;
  return asksForGroup(understood) && isGroup(resource) && (main === undefined || !rarelyMeant.has(main));
}

/** Meets where everybody can come, and first of all for families and their need of support. */
function isGroupForAnyone(resource: Resource, asked: Understood): boolean {
  const { serves, formats, audiences, topics, evidence, languages } = resource;
  const isOnline = formats.includes("online") || formats.includes("facebook");
  const isForFamilies = audiences[0] === "any-family" && topics[0] === "emotional-support";
  const isKnown = evidence.level !== "seed" && isSpoken(asked.languages, languages);
  return isGroup(resource) && serves === "US" && isOnline && isForFamilies && isKnown;
}

function isSpoken(asked: readonly string[], spoken: readonly string[]): boolean {
  return asked.length === 0 || asked.some((one) => spoken.includes(one));
}

/** Neither a name nor a person is in the words. */
function isOpen({ audiences, rest }: Understood): boolean {
  return audiences.length === 0 && rest.length === 0;
}
