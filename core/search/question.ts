import type { PlaceFault, Places, Point, Whereabouts } from "../places.ts";
import { fold } from "./fold.ts";
import type { createRough } from "./rough.ts";
import type { SearchOptions } from "./search.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { createSpelling, type Spelled } from "./spelling.ts";
import { type Understood, understand } from "./understand.ts";

/** A query as it was read. */
export interface Question {
  /** The folded query, and the same with misspelt words repaired. */
  typed: string;
  meant: string;
  /** Its words without stop words; all of them where there are no others. */
  telling: readonly string[];
  /** The query as it was taken, where a word of it was misspelt. */
  repaired: string | undefined;
  understood: Understood;
  /** Where the person is, if not just in a state. */
  point: Point | undefined;
  placeFault: PlaceFault | undefined;
}
export type ReadQuery = (query: string, options: SearchOptions) => Question;

/** The place comes from `near`, else from the words, else it is the person's own state. */
export function createReadQuery(index: SearchIndex, makeRough?: typeof createRough): ReadQuery {
  const { stopWords, places } = index;
  const spell = createSpelling(index, makeRough);
  return (query, options) => {
    const text = query.replace(/\b(\d{5})-\d{4}\b/g, "$1"); // the four more digits of a ZIP code tell nothing
    const typed = fold(text);
    const typedWords = typed.split(" ").filter(Boolean);
    const { words, whole, isRepaired } = options.isAsTyped ? asTyped(typedWords) : spell(typedWords);
    const asked = understand(text, whole, index);
    const telling = words.filter((word) => !stopWords.has(word));
    return {
      typed,
      meant: words.join(" "),
      telling: telling.length > 0 ? telling : words, // "prison families" has nothing but stop words, and is half of many names
      repaired: isRepaired ? words.join(" ") : undefined,
      ...placed(asked, options, places),
    };
  };
}

function asTyped(words: readonly string[]): Spelled {
  return { words, whole: words, isRepaired: false };
}

function placed(asked: Understood, { near = "", home }: SearchOptions, places: Places) {
  const zip = asked.rest.find((word) => /^\d{5}$/.test(word));
  const given = near.trim() || zip;
  const fromWords = given === undefined ? cityIn(asked, places) : undefined;
  const where = given === undefined ? fromWords : places.find(given, home);
  const rest = fromWords ? [] : asked.rest.filter((word) => word !== zip);
  return {
    understood: { ...asked, state: where?.state ?? asked.state ?? home, rest },
    point: where?.point,
    placeFault: given === undefined ? undefined : places.faultOf(given),
  };
}

/** "Visits Houston", "grupo de apoyo en San Antonio": what is left of the words is a large city. */
function cityIn({ rest, state }: Understood, places: Places): Whereabouts | undefined {
  return rest.length === 0 ? undefined : places.findLargeCity(rest.join(" "), state);
}
