import { globSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import type { Chromium } from "../../../tools/browsers/chromium.ts";
import type { HostileBrowser } from "./run.ts";
import { notesBy } from "./seeNotes.ts";

// Where a page's frame bears that name, and was there before us, our world has no such door.
const seeNotes = notesBy(
  '(element) => (Object.hasOwn(globalThis, "chrome") ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot)',
);

/** The worker notes down what it hears and what goes wrong in it. */
const listening = `if (!globalThis.heard) {
  globalThis.heard = []; globalThis.faults = [];
  chrome.runtime.onMessage.addListener((message) => { heard.push(String(message?.name)); });
  addEventListener("error", ({ message }) => faults.push("worker: " + message));
  addEventListener("unhandledrejection", ({ reason }) => faults.push("worker: " + reason));
  const said = console.error;
  console.error = (...words) => { faults.push("worker: " + words.join(" ")); said.apply(console, words); };
}`;

/** Chromium before the hostile pages, each in a tab of its own. */
export function hostileChromium({ context, worker, id, ownWindow }: Chromium): HostileBrowser {
  let tab: Tab | undefined;
  const opened = () => {
    if (!tab) throw new Error("No page was opened.");
    return tab;
  };
  return {
    ours: { id, base: `chrome-extension://${id}/`, files: globSync("**/*.*", { cwd: ".output/chrome-mv3" }) },
    async forget() {
      await tab?.page.close();
      await worker.evaluate(
        `(async () => { ${listening} heard.length = faults.length = 0; await chrome.storage.local.clear(); })()`,
      );
    },
    async open(url) {
      tab = await openTab(await context.newPage());
      await tab.page.goto(url, { waitUntil: "commit" });
    },
    read: async (expression) => (await opened().evaluate(expression)) ?? "",
    async notes() {
      const { worlds, evaluate } = opened();
      const [world] = worlds;
      return world === undefined ? [] : JSON.parse((await evaluate(seeNotes, world)) ?? "[]");
    },
    press: ({ x, y }) => opened().page.mouse.click(x, y),
    hover: ({ x, y }) => opened().page.mouse.move(x, y),
    type: (letters) => opened().page.keyboard.type(letters),
    heard: () => worker.evaluate<string[]>("heard"),
    stored: () => worker.evaluate("chrome.storage.local.get(null)"),
    isPopupOpen: async () =>
      (await worker.evaluate<unknown[]>("chrome.runtime.getContexts({ contextTypes: ['POPUP'] })")).length > 0,
    closePopup: async () => (await ownWindow("popup.html")).close(),
    faults: async () => [...opened().faults, ...(await worker.evaluate<string[]>("faults"))],
  };
}

interface Tab {
  page: Page;
  /** The world of our page scripts, once it is there. */
  worlds: ReadonlySet<number>;
  faults: readonly string[];
  evaluate: (expression: string, world?: number) => Promise<string | undefined>;
}

/** Not by Playwright's own `evaluate`: that needs a page whose prototypes are whole. */
async function openTab(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const worlds = new Set<number>();
  const faults: string[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    const isOfPage = context.auxData?.frameId === frameTree.frame.id; // a frame that was looked into has a world of ours, too
    if (isOfPage && context.origin.startsWith("chrome-extension://")) worlds.add(context.id);
  });
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => worlds.delete(executionContextId));
  session.on("Runtime.executionContextsCleared", () => worlds.clear());
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: { executionContextId, exception, text, url } }) => {
    if (url?.startsWith("chrome-extension:") || worlds.has(executionContextId ?? -1))
      faults.push(`page script: ${exception?.description ?? text}`);
  });
  session.on("Runtime.consoleAPICalled", ({ type, executionContextId, args }) => {
    if (type === "error" && worlds.has(executionContextId)) faults.push(`page script: ${args[0]?.value}`);
  });
  await session.send("Runtime.enable");
  return { page, worlds, faults, evaluate: (expression, world) => evaluateIn(session, expression, world) };
}

async function evaluateIn(session: CDPSession, expression: string, world?: number): Promise<string | undefined> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    ...(world !== undefined && { contextId: world }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
