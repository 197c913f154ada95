import type { Vocabulary } from "../schema.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { grammarWords, stopWords } from "./stopWords.ts";

/** Both languages at once: families mix them in one query. */
export const vocabulary: Vocabulary = { phrases: { ...spanish, ...english }, stopWords, grammarWords };
