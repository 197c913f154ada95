import type { PlaceFault, Places, Point, Whereabouts } from "../places.ts";
import { fold } from "./fold.ts";
import type { SearchOptions } from "./search.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { type Understood, understand } from "./understand.ts";

/** A query as it was read. */
export interface Question {
  /** The folded query. */
  typed: string;
  /** Its words without stop words; all of them where there are no others. */
  telling: readonly string[];
  understood: Understood;
  /** Where the person is, if not just in a state. */
  point: Point | undefined;
  placeFault: PlaceFault | undefined;
}
/** The place comes from `near`, else from the words, else it is the person's own state. */
export function readQuery(query: string, { near = "", home }: SearchOptions, index: SearchIndex): Question {
  const { vocabulary, states, stopWords, places } = index;
  const text = query.replace(/\b(\d{5})-\d{4}\b/g, "$1"); // the four more digits of a ZIP code tell nothing
  const typed = fold(text);
  const asked = understand(text, vocabulary, states);
  const zip = asked.rest.find((word) => /^\d{5}$/.test(word));
  const given = near.trim() || zip;
  const fromWords = given === undefined ? cityIn(asked, places) : undefined;
  const where = given === undefined ? fromWords : places.find(given, home);
  const words = typed.split(" ").filter(Boolean);
  const telling = words.filter((word) => !stopWords.has(word));
  const rest = fromWords ? [] : asked.rest.filter((word) => word !== zip);
  return {
    typed,
    telling: telling.length > 0 ? telling : words, // "prison families" has nothing but stop words, and is half of many names
    understood: { ...asked, state: where?.state ?? asked.state ?? home, rest },
    point: where?.point,
    placeFault: given === undefined ? undefined : places.faultOf(given),
  };
}

/** "Visits Houston", "grupo de apoyo en San Antonio": what is left of the words is a large city. */
function cityIn({ rest, state }: Understood, places: Places): Whereabouts | undefined {
  return rest.length === 0 ? undefined : places.findLargeCity(rest.join(" "), state);
}
