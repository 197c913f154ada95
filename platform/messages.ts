import { isRecord, type Page, pageFrom } from "../core/pages/page.ts";
import type { Corner } from "../core/settings.ts";

/** Every message of a page script to the background. None of them is answered. */
export type Message = { name: "pageSeen"; page: Page } | { name: "noteOpened" } | { name: "noteClosed" };

/** The message to `page-note`: what it says and of which page, how its button is called, and where it stands. */
export interface NoteMessage {
  /** The note is for this address; where the page has moved on, none is shown. */
  url: string;
  line: string;
  language: string;
  close: string;
  corner: Corner | undefined;
}

/** To the note that stands in a page: the person turned notes off, elsewhere. */
export const leaveMessage = "leave";

/** A message from whatever arrived; `undefined` for anything that is none of ours. */
export function messageFrom(claim: unknown): Message | undefined {
  if (!isRecord(claim)) return undefined;
  if (claim.name === "noteOpened" || claim.name === "noteClosed") return { name: claim.name };
  const page = claim.name === "pageSeen" ? pageFrom(claim.page) : undefined;
  return page && { name: "pageSeen", page };
}
