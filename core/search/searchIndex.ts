import type { Resource, Vocabulary } from "../../data/schema.ts";
import { lazily } from "../lazily.ts";
import { createPlaces, type PlaceKnowledge, type Places } from "../places.ts";
import { fold } from "./fold.ts";
import type { Folded } from "./rank.ts";

/** What the search is built from, once. */
export interface SearchKnowledge extends PlaceKnowledge {
  resources: readonly Resource[];
  vocabulary: Vocabulary;
}
/** The same, made ready to be searched. */
export interface SearchIndex extends SearchKnowledge {
  records: readonly Folded[];
  words: () => readonly Words[];
  places: Places;
  stopWords: ReadonlySet<string>;
}
/** A record's names, and all its words, each between spaces. */
export interface Words {
  record: Folded;
  names: readonly string[];
  all: string;
}

export function createIndex(knowledge: SearchKnowledge): SearchIndex {
  const records = knowledge.resources.map(toRecord);
  return {
    ...knowledge,
    records,
    words: lazily(() => records.map(wordsOf)),
    places: createPlaces(knowledge),
    stopWords: new Set(knowledge.vocabulary.stopWords),
  };
}

function toRecord(resource: Resource): Folded {
  const { name, aka, lookFor } = resource;
  const names = [...new Set([name, ...aka, ...(lookFor ? [lookFor] : [])].map(fold))];
  return { resource, names, inNames: ` ${names.join("  ")} ` };
}

/** Texts are folded when the first query asks for words in them. */
function wordsOf(record: Folded): Words {
  const { summary, place } = record.resource;
  const text = [summary.en, summary.es, place?.city ?? ""].map(fold).join(" ");
  return { record, names: record.names.map((name) => ` ${name} `), all: `${record.inNames} ${text} ` };
}
