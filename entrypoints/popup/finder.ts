import type { Finder } from "../../components/FindHelp.tsx";
import { crisisIn } from "../../core/crisis.ts";
import { fold } from "../../core/search/fold.ts";
import type { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { signals } from "../../data/signals.ts";

const index = createIndex(searchKnowledge(fold));
const crisisWords = signals.map(({ crisis }) => crisis);

/** Loaded once the window stands: nobody types before it is there to be typed in. */
export function createFinder(makeRough?: typeof createRough): Finder {
  return { search: createSearch(index, makeRough), crisisIn: (query) => crisisIn(query, crisisWords) };
}
