import { isRecord, type Page, pageFrom } from "../core/pages/page.ts";
import type { Corner } from "../core/settings.ts";
import { type Family, siteFamilies } from "../data/lists.ts";

/** Every message of a page script to the background. None of them is answered. */
export type Message =
  | { name: "pageSeen"; page: Page }
  | { name: "noteOpened" }
  | { name: "noteClosed"; family: Family };

/** The message to `page-note`: what it says and of which page, how its button is called, and where it stands. */
export interface NoteMessage {
  /** The note is for this address; where the page has moved on, none is shown. */
  url: string;
  line: string;
  language: string;
  close: string;
  /** Comes back when the note is closed: no page says twice what it is. */
  family: Family;
  corner: Corner | undefined;
}

/** To the note that stands in a page: the person turned notes off, elsewhere. */
export const leaveMessage = "leave";

/** A message from whatever arrived; `undefined` for anything that is none of ours. */
export function messageFrom(claim: unknown): Message | undefined {
  if (!isRecord(claim)) return undefined;
  if (claim.name === "noteOpened") return { name: claim.name };
  const family = siteFamilies.find((one) => one === claim.family);
  if (claim.name === "noteClosed") return family && { name: claim.name, family };
  const page = claim.name === "pageSeen" ? pageFrom(claim.page) : undefined;
  return page && { name: "pageSeen", page };
}
