import type { Runtime } from "webextension-polyfill";
import browser from "webextension-polyfill";
import { type Message, messageFrom, type NoteMessage } from "./messages.ts";

/** The page that spoke to us. */
export interface Sender {
  tabId: number;
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
    if (!message || !sender) return;
    // The cast is safe: the handler is looked up by the message's own name.
    const handler = handlers[message.name] as (message: Message, sender: Sender) => Promise<void>;
    handler(message, sender).catch(() => undefined); // a tab that was closed meanwhile; nothing reaches the page
  });
}

/** Puts `page-note` into the page and gives it its line. */
export async function sendNote({ tabId, documentId }: Sender, note: NoteMessage): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: ["/page-note.js"] });
  await browser.tabs.sendMessage(
    tabId,
    note,
    documentId === undefined ? { frameId: 0 } : ({ documentId } as { frameId?: number }),
  ); // the types lack documentId
}

/** Pages in frames, in private windows and our own windows are no senders of ours. */
function senderFrom({ tab, frameId, url, ...from }: Runtime.MessageSender): Sender | undefined {
  if (tab?.id === undefined || tab.incognito || frameId !== 0 || url === undefined || !/^https?:/.test(url))
    return undefined;
  return { tabId: tab.id, url, documentId: "documentId" in from ? String(from.documentId) : undefined };
}
