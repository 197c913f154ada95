import type { Family, Need } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";
import { isAboutNeed, type Suggestion } from "./suggest.ts";

/** The one line of a note, as parts for the text in the page's language. */
export interface NoteLine {
  /** The need's line, or that of the family of sites where `need` is missing. */
  about: { need: Need | undefined; family: Family };
  name: string;
  /** How many more there are, 0 to 2. */
  more: number;
}

const longestName = 36;
/** A need's line is used only if the first resource is about that need; else the family's. Loss names one and invites no one. */
export function noteLine({ family, need, choices }: Suggestion): NoteLine | undefined {
  const first = choices[0]?.resource;
  if (!first) return undefined;
  const named = need && isAboutNeed(first, need) ? need : undefined;
  return { about: { need: named, family }, name: shortName(first), more: named === "loss" ? 0 : choices.length - 1 };
}

/** At most 36 characters: a shorter `aka`, else the name up to a whole word. */
export function shortName({ name, aka }: Pick<Resource, "name" | "aka">): string {
  if (name.length <= longestName) return name;
  const shorter = aka.filter((other) => other.length <= longestName).sort((one, other) => other.length - one.length)[0];
  if (shorter !== undefined) return shorter;
  const cut = name.slice(0, longestName - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,:;-]+$/, "")}…`;
}
