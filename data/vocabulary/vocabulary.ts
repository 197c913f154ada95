import type { Meaning, Vocabulary } from "../schema.ts";
import common from "./common.json" with { type: "json" };
import english from "./en.json" with { type: "json" };
import spanish from "./es.json" with { type: "json" };

// The cast is safe: tools/check-data.ts parses every meaning with the schema before each build, and tests do.
const meanings = [
  ...english.map((meaning) => ({ ...meaning, language: "en" })),
  ...spanish.map((meaning) => ({ ...meaning, language: "es" })),
] as readonly Meaning[];

/** Both languages at once: families mix them in one query. */
export const vocabulary: Vocabulary = {
  meanings,
  stopWords: [...common.grammar, ...common.everywhere],
  grammarWords: common.grammar,
};
