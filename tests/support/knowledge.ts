import { createLook } from "../../core/look.ts";
import { createRecognize } from "../../core/pages/recognize.ts";
import { fold } from "../../core/search/fold.ts";
import { pageKnowledge } from "../../data/pageKnowledge.ts";
import { aPage } from "./builders.ts";

/** All that is really bundled, and what is made of it. */
export const knowledge = pageKnowledge(fold);
export const lookAt = createLook(knowledge);
const recognize = createRecognize(knowledge);

/** Whose page the bundled rules take an address for; title and headings may help. */
export function recognized(url: string, title = "", headings: readonly string[] = []) {
  return recognize(aPage({ url, title, headings }));
}
