import type { PlaceFault, Places, Point, Whereabouts } from "../places.ts";
import { type Demand, demandsOf } from "./demands.ts";
import { asFacets } from "./facets.ts";
import { fold, withoutZipEnd } from "./fold.ts";
import type { createRough } from "./rough.ts";
import type { SearchOptions } from "./search.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { asTyped, createSpelling, type Spelled } from "./spelling.ts";
import { asksForGroup } from "./standing.ts";
import { type Term, termsOf } from "./terms.ts";
import { type Part, type Understood, understand } from "./understand.ts";

/** A query as it was read. */
export interface Question {
  /** The folded query, and the same with misspelt words repaired. */
  typed: string;
  meant: string;
  /** What is looked for in names and texts. */
  terms: readonly Term[];
  /** How rare the rarest of those typed is. */
  rarest: number;
  /** The query as it was taken, where a word of it was misspelt. */
  repaired: string | undefined;
  /** Its parts stand for words as they were typed. */
  understood: Understood;
  /** Nothing but a group is asked for. */
  isForGroup: boolean;
  /** What each part, and what was chosen, asks for. */
  demands: readonly Demand[];
  /** Where the person is, if not just in a state. */
  point: Point | undefined;
  placeFault: PlaceFault | undefined;
}
export type ReadQuery = (query: string, options: SearchOptions) => Question;

/** The place comes from `near`, else from the words, else it is the person's own state. */
export function createReadQuery(index: SearchIndex, makeRough?: typeof createRough): ReadQuery {
  const spell = createSpelling(index, makeRough);
  return (query, options) => {
    const text = withoutZipEnd(query);
    const typed = fold(text);
    const typedWords = typed.split(" ").filter(Boolean);
    const spelled = options.isAsTyped ? asTyped(typedWords) : spell(typedWords);
    const asked = understand(text, { ...spelled, language: options.language }, index);
    const { filters } = options;
    const meant = spelled.words.join(" ");
    const terms = termsOf(spelled, asked, index);
    const here = placed({ ...asked, parts: asked.parts.map((part) => inTyped(part, spelled)) }, options, index.places);
    return {
      typed,
      meant,
      terms,
      rarest: Math.max(0, ...terms.filter(({ isTyped }) => isTyped).map(({ rarity }) => rarity)),
      repaired: spelled.isRepaired ? meant : undefined,
      demands: demandsOf([...asked.parts.map(({ facets }) => facets), ...(filters ? [asFacets(filters)] : [])], index),
      isForGroup: asksForGroup(here.understood),
      ...here,
    };
  };
}

/** Round thousands are sums of money: "bond is 50000". */
const zipCode = /^(?![1-9]\d000)\d{5}$/;

/** Three digits name a region, and the rest of them are coming. */
function begunZip(rest: readonly string[]): string | undefined {
  const last = rest.at(-1) ?? "";
  return /^\d{3,4}$/.test(last) ? last.padEnd(5, "0") : undefined;
}

function inTyped(part: Part, { typedAt }: Spelled): Part {
  return { ...part, from: typedAt[part.from] ?? 0, to: (typedAt[part.to - 1] ?? 0) + 1 };
}

function placed(asked: Understood, { near = "", home }: SearchOptions, places: Places) {
  const zip = asked.rest.find((word) => zipCode.test(word)) ?? begunZip(asked.rest);
  const given = near.trim() || zip;
  const fromWords = asked.parts.find(({ city }) => city)?.city;
  const where: Whereabouts | undefined = given === undefined ? fromWords : places.find(given, home);
  return {
    understood: {
      ...asked,
      state: where?.state ?? asked.state ?? home,
      rest: asked.rest.filter((word) => !zip?.startsWith(word)),
    },
    point: where?.point,
    placeFault: given === undefined || given === begunZip(asked.rest) ? undefined : places.faultOf(given),
  };
}
