import { isRecord, type Page, pageFrom } from "../core/pages/page.ts";
import type { Corner } from "../core/settings.ts";

/** Every message of a page script to the background. None of them is answered. */
export type Message = { name: "pageSeen"; page: Page } | { name: "noteOpened" } | { name: "noteClosed" };

/** The one message to `page-note`: what it says, how its button is called, and where it stands. */
export interface NoteMessage {
  line: string;
  language: string;
  close: string;
  corner: Corner | undefined;
}

/** A message from whatever arrived; `undefined` for anything that is none of ours. */
export function messageFrom(claim: unknown): Message | undefined {
  if (!isRecord(claim)) return undefined;
  if (claim.name === "noteOpened" || claim.name === "noteClosed") return { name: claim.name };
  const page = claim.name === "pageSeen" ? pageFrom(claim.page) : undefined;
  return page && { name: "pageSeen", page };
}
