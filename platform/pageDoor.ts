import { leaveMessage, type Message, type NoteMessage } from "./messages.ts";

/**
 * The door of the two page scripts: what both browsers have under one name, without the polyfill, which would weigh
 * more than the scripts themselves. It is asked for at each use, not when the script starts: where the page has frames of another
 * site by that name, Chromium gives us none, and the first touch of theirs throws. A background that is gone (an update, a restart) is no affair of the page.
 */
export async function tell(message: Message): Promise<void> {
  try {
    await chrome.runtime.sendMessage(message);
  } catch {
    // Nobody listens any more.
  }
}

/**
 * Hands the first note that the background sends to `show`, and answers whether it stands; after that, `leave` is called when
 * the background says so.
 */
export function awaitNote(show: (note: NoteMessage) => (() => void) | undefined): void {
  let leave: (() => void) | undefined;
  let isShown = false;
  chrome.runtime.onMessage.addListener((message: unknown, _sender, answer: (stands: boolean) => void): undefined => {
    if (message === leaveMessage) leave?.();
    if (message === leaveMessage || isShown) return;
    isShown = true;
    leave = show(message as NoteMessage); // only our background can send here
    answer(leave !== undefined);
  });
}
