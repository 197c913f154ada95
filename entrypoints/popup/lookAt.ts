import { createLook, type LookAt } from "../../core/look.ts";
import { fold } from "../../core/search/fold.ts";
import { pageKnowledge } from "../../data/pageKnowledge.ts";

/** Loaded once there is a page to look at: a window that sees none needs no sites. */
export const lookAt: LookAt = createLook(pageKnowledge(fold));
