import { resources } from "./resources.ts";
import { siteKnowledge } from "./siteKnowledge.ts";

/** Everything we know about pages and groups, of which `lookAt` is made. */
export function pageKnowledge(fold: (text: string) => string) {
  return { ...siteKnowledge(fold), resources };
}
