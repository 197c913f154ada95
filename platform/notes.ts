import type { Runtime } from "webextension-polyfill";
import browser from "webextension-polyfill";
import { leaveMessage, type Message, messageFrom, type NoteMessage } from "./messages.ts";

/** The page that spoke to us. */
export interface Sender {
  tabId: number;
  windowId: number | undefined;
  url: string;
  /** Firefox and Chromium name the very document, so that a note never lands on the next page. */
  documentId: string | undefined;
}
type Handlers = { [N in Message["name"]]: (message: Extract<Message, { name: N }>, sender: Sender) => Promise<void> };

/** Hands each message of a page script to its handler. Call once, synchronously, while the background starts. */
export function onPageMessage(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((claim: unknown, from: Runtime.MessageSender): undefined => {
    const message = messageFrom(claim);
    const sender = senderFrom(from);
    if (!message || !sender || !isOfSender(message, sender)) return;
    // The cast is safe: the handler is looked up by the message's own name.
    const handler = handlers[message.name] as (message: Message, sender: Sender) => Promise<void>;
    handler(message, sender).catch((error) => console.error(error)); // in our own console; nothing reaches the page
  });
}

/** Longer than any page that answers at all; a page that hangs must not keep the next one waiting. */
const patienceMilliseconds = 2000;

/**
 * Puts `page-note` into the page and gives it its line; whether the note stands there now. A page that does not answer in time
 * counts as one where it stands: it may show the note yet, and a day too quiet is better than a second note.
 */
export async function sendNote({ tabId, documentId }: Sender, note: NoteMessage): Promise<boolean> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  const to = documentId === undefined ? { frameId: 0 } : ({ documentId } as { frameId?: number }); // the types lack documentId
  const standing = (async () => {
    await browser.scripting.executeScript({ target, files: ["/page-note.js"] });
    return (await browser.tabs.sendMessage(tabId, note, to)) === true;
  })().catch(() => false); // the page is gone
  return Promise.race([standing, new Promise<true>((done) => setTimeout(done, patienceMilliseconds, true))]);
}

/** Takes away the note of the page beside our window, where there is one. */
export async function removeNote(): Promise<void> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, leaveMessage, { frameId: 0 });
  } catch {
    // There is no note, and none of our scripts.
  }
}

/** Pages in frames, in private windows and our own windows are no senders of ours. */
function senderFrom({ tab, frameId, url, ...from }: Runtime.MessageSender): Sender | undefined {
  if (tab?.id === undefined || tab.incognito || frameId !== 0) return undefined;
  if (url === undefined || !/^https?:/.test(url)) return undefined;
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    url,
    documentId: "documentId" in from ? String(from.documentId) : undefined,
  };
}

/** A page speaks for its own site only, whatever address stands in its message. */
function isOfSender(message: Message, { url }: Sender): boolean {
  return message.name !== "pageSeen" || URL.parse(message.page.url)?.origin === new URL(url).origin;
}
