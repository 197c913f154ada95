import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { errorsIn, until } from "../browsers/chromium.ts";

/** One tab that visits page after page: one session for all of them, so that the driver itself keeps nothing. */
export interface Tab {
  page: Page;
  session: CDPSession;
  /** Of every world in it, ours and the page's own. */
  errors: readonly string[];
  /** The text of the note that stands there, "" without one. */
  note: () => Promise<string>;
  /** @throws {Error} when it does not come, or go, in time. */
  awaitNote: (isWanted: boolean, seconds?: number) => Promise<void>;
  /** Presses × as a mouse does. */
  closeNote: () => Promise<void>;
}

/** Seconds: on a busy machine a page may have to wait for its turn, which is no fault of ours. */
export const patience = 60;

const ourRoot = `[...document.documentElement.children].map((one) => chrome.dom.openOrClosedShadowRoot(one)).find(Boolean)`;

export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience * 1000);
  const session = await context.newCDPSession(page);
  const errors: string[] = [];
  const worlds = new Map<number, string>();
  session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => worlds.set(id, origin));
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => worlds.delete(executionContextId));
  session.on("Runtime.executionContextsCleared", () => worlds.clear());
  const told = ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"] as const;
  for (const method of told)
    session.on(method, (params) => errors.push(...errorsIn({ method, params: params as object }))); // one of the three
  for (const domain of ["Runtime", "Log", "Performance"] as const) await session.send(`${domain}.enable`);

  /** In the world of our page scripts; `undefined` where there is none. */
  const evaluate = async <T>(expression: string): Promise<T | undefined> => {
    const contextId = [...worlds].findLast(([, origin]) => origin.startsWith("chrome-extension://"))?.[0];
    if (contextId === undefined) return undefined;
    const reply = session.send("Runtime.evaluate", { contextId, expression, returnByValue: true });
    return (await reply.catch(() => undefined))?.result.value; // the page went away meanwhile
  };
  // What is still coming cannot be pressed, and would be pressed past.
  const line = `${ourRoot}?.querySelector(".note:not(.coming) .open")?.textContent ?? ""`;
  const note = async () => (await evaluate<string>(line)) ?? "";
  return {
    page,
    session,
    errors,
    note,
    awaitNote: (isWanted, seconds = patience) =>
      until(
        async () => ((await note()) !== "") === isWanted,
        `${isWanted ? "a" : "no"} note on ${page.url()}`,
        seconds,
      ),
    async closeNote() {
      const box = await evaluate<DOMRect>(`${ourRoot}.querySelector(".close").getBoundingClientRect().toJSON()`);
      if (!box) throw new Error(`No note on ${page.url()}`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
}
