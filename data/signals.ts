import type { Signals } from "./schema.ts";
import { english } from "./signals/en.ts";
import { spanish } from "./signals/es.ts";

/** Both languages at once: pages mix them, and a Spanish menu stands above an English page. */
export const signals: readonly Signals[] = [english, spanish];
