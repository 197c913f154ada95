import { browser } from "wxt/browser";
import type { Message, NoteMessage } from "./messages.ts";

/**
 * The door of the two page scripts: what both browsers have under one name, without the polyfill, which would weigh
 * more than the scripts themselves. A background that is gone (an update, a restart) is no affair of the page.
 */
export async function tell(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody listens any more.
  }
}

/** Calls `onNote` with the first note that the background sends, and with no other. */
export function awaitNote(onNote: (note: NoteMessage) => void): void {
  const listener = (message: unknown): undefined => {
    browser.runtime.onMessage.removeListener(listener);
    onNote(message as NoteMessage); // only our background can send here
  };
  browser.runtime.onMessage.addListener(listener);
}
