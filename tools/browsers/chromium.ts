import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import { browserPath } from "./find.ts";
import { type Hearing, proxyScript } from "./stage.ts";

export interface ChromiumOptions extends Hearing {
  /** Folder of the built extension. */
  extension: string;
  proxyPort: number;
  isHeadless?: boolean;
  language?: "en" | "es";
  colorScheme?: "light" | "dark";
  /** A profile that stays when the browser is closed; else one of its own that goes with it. */
  profile?: string;
}
export interface Chromium {
  context: BrowserContext;
  worker: Worker;
  /** The extension's id; it changes with the folder's path. */
  id: string;
  /** Presses the toolbar button on `page`: the real popup opens, with its access to the page. */
  pressIcon: (page: Page) => Promise<OwnWindow>;
  /** The note on `page`, in its closed root; `undefined` where there is none. */
  note: (page: Page) => Promise<ChromiumNote | undefined>;
  /** The side panel of the window, opened as a press in one of our pages opens it. */
  openPanel: () => Promise<OwnWindow>;
  /** Popup or panel that is open or opens within five seconds. */
  ownWindow: (path: string) => Promise<OwnWindow>;
  close: () => Promise<void>;
}

export interface ChromiumNote {
  text: string;
  /** Clicks as a mouse does: only such presses are trusted. */
  press: (selector: ".open" | ".close") => Promise<void>;
  /**
   * The value of an expression in the world of our page scripts, which the page cannot see; `root` is the note's
   * closed root there.
   */
  evaluate: <T>(expression: string) => Promise<T>;
}

/** What a busy machine may take to open a window. */
const slowSeconds = 20;

/** A profile that was just made or given, and Chromium on it. */
interface Launched {
  context: BrowserContext;
  isFirstStart: boolean;
  close: () => Promise<void>;
}

/** Chromium with no network but the stage; with an extension, any, or with none. */
export async function launchChromium({
  extension,
  proxyPort,
  isHeadless = true,
  language = "en",
  colorScheme = "light",
  profile: kept,
  log,
  proxied,
}: Omit<ChromiumOptions, "extension"> & { extension?: string }): Promise<Launched> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), "alongside-chromium-"));
  const isFirstStart = !existsSync(join(profile, "Default"));
  if (isFirstStart) fillProfile(profile, language);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath("chromium"),
    headless: isHeadless,
    colorScheme,
    viewport: isHeadless ? { width: 1000, height: 700 } : null,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-back-forward-cache"], // people have it
    args: [
      ...(isHeadless ? ["--headless=new"] : []),
      ...(colorScheme === "dark" ? ["--force-dark-mode"] : []),
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--ignore-certificate-errors",
      ...networkArguments(proxyPort, { log, proxied }),
      ...(extension === undefined
        ? ["--disable-extensions"]
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      "--enable-unsafe-extension-debugging",
    ],
  });
  return {
    context,
    isFirstStart,
    async close() {
      await context.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium with the built extension and no network but the stage. */
export async function openChromium(options: ChromiumOptions): Promise<Chromium> {
  const { context, isFirstStart, close } = await launchChromium(options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL(worker.url()).host;
  const browser = context.browser();
  if (!browser) throw new Error("This Chromium gave no browser connection.");
  const session = await browser.newBrowserCDPSession();
  // The welcome page opens at the first start; before it is there, it would come up over the page under test.
  if (isFirstStart) {
    const isOpen = async () => context.pages().some((page) => page.url().endsWith("/welcome.html"));
    await until(isOpen, "the welcome page", slowSeconds);
  }
  const ownWindow = (path: string) => attachTo(session, { type: "page", url: `chrome-extension://${id}/${path}` });
  return {
    context,
    worker,
    id,
    ownWindow,
    note: (page) => findNote(context, page).catch(() => undefined), // it left while we looked
    async openPanel() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      const own = await context.newCDPSession(page);
      // The window's id is read beforehand: the call itself must be the first thing in the press.
      const { result } = await own.send("Runtime.evaluate", {
        expression: "chrome.windows.getCurrent().then(({ id }) => id)",
        awaitPromise: true,
      });
      const expression = `chrome.sidePanel.open({ windowId: ${result.value} })`;
      await own.send("Runtime.evaluate", { expression, userGesture: true, awaitPromise: true });
      const panel = await ownWindow("sidepanel.html");
      await page.close();
      return panel;
    },
    async pressIcon(page) {
      await page.bringToFront();
      const targetId = await waitForTarget(session, { type: "tab", url: page.url() });
      // The protocol's types do not know this method yet.
      await (session as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
        "Extensions.triggerAction",
        { id, targetId },
      );
      return ownWindow("popup.html");
    },
    close,
  };
}

function networkArguments(proxyPort: number, { log, proxied }: Hearing): string[] {
  return [
    ...(proxied
      ? [`--proxy-pac-url=${proxyScript(proxyPort, proxied)}`]
      : [`--proxy-server=http://127.0.0.1:${proxyPort}`, "--proxy-bypass-list=<-loopback>"]),
    ...(log === undefined ? [] : [`--log-net-log=${log}`, "--net-log-capture-mode=IncludeSensitive"]),
  ];
}

/** What a person sets in the browser's own settings: `--lang` alone works only where the browser was translated. */
function fillProfile(profile: string, language: "en" | "es"): void {
  mkdirSync(join(profile, "Default"));
  const languages = language === "es" ? "es-US,es" : "en-US,en";
  const preferences = { intl: { accept_languages: languages, selected_languages: languages } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  // The suggestions below the address bar are pages of the browser's own, made with each window: a third of a start's work.
  const experiments = { enabled_labs_experiments: ["webui-omnibox-popup@2", "webui-omnibox-aim-popup@2"] };
  writeFileSync(join(profile, "Local State"), JSON.stringify({ browser: experiments }));
}

async function findNote(context: BrowserContext, page: Page): Promise<ChromiumNote | undefined> {
  const session = await context.newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
  const shadows = html?.children?.flatMap(({ shadowRoots = [] }) => shadowRoots) ?? [];
  const shadow = shadows.find(({ shadowRootType }) => shadowRootType === "closed");
  if (!shadow) return undefined;
  const part = async (selector: string) =>
    (await session.send("DOM.querySelector", { nodeId: shadow.nodeId, selector })).nodeId;
  const opener = await part(".note:not(.coming) .open");
  if (opener === 0) return undefined; // its line comes a frame later, and can be pressed after one more
  const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId: opener });
  return {
    text: outerHTML.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&"),
    async press(selector) {
      const { model } = await session.send("DOM.getBoxModel", { nodeId: await part(selector) });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    evaluate: (expression) => evaluateInNote(session, expression),
  };
}

async function evaluateInNote<T>(session: CDPSession, expression: string): Promise<T> {
  const worlds: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const world = worlds.find(({ origin }) => origin.startsWith("chrome-extension://"));
  if (!world) throw new Error("None of our scripts runs in this page.");
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    contextId: world.id,
    expression: `(async () => {
      const root = [...document.documentElement.children].map((one) => chrome.dom.openOrClosedShadowRoot(one)).find(Boolean);
      return ${expression};
    })()`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.send("Runtime.disable");
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A window that Playwright does not list: popup or side panel. */
export interface OwnWindow {
  /** The value of an expression there; promises are awaited. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Waits up to five seconds until the expression is true. */
  until: (expression: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Presses Tab, Enter or Escape as a keyboard does. */
  press: (key: KeyName) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** Paints it in a theme. */
  emulateMedia: (media: { colorScheme: "light" | "dark" }) => Promise<void>;
  /** What its console has said in red since it opened, and what was thrown there and never caught. */
  errors: () => Promise<readonly string[]>;
  /** Any other method of the browser's protocol. */
  send: <T>(method: string, params?: object) => Promise<T>;
  close: () => Promise<void>;
}

const keyCodes = { Tab: 9, Enter: 13, Escape: 27 } as const;
type KeyName = keyof typeof keyCodes;

/** Between two pages an expression has no answer; any other fault is one. */
function whileItGoes(fault: Error): boolean {
  if (/Inspected target navigated|Cannot find (default execution )?context/.test(fault.message)) return false;
  throw fault;
}

/** A key that closes a window may do so before it is let go; any other fault is one. */
function whenGone(fault: Error): void {
  if (!/No session with given id/.test(fault.message)) throw fault;
}

interface Wanted {
  type: "page" | "tab" | "service_worker";
  url: string;
}

/** A window of ours, or the background, as `session` of the whole browser sees it. */
export async function attachTo(browser: CDPSession, wanted: Wanted): Promise<OwnWindow> {
  const targetId = await waitForTarget(browser, wanted);
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: false } as {
    targetId: string;
  });
  let last = 0;
  const waiting = new Map<number, (reply: { result?: unknown; error?: { message: string } }) => void>();
  const errors: string[] = [];
  const onMessage = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
    if (from !== sessionId) return;
    const reply: { id?: number; result?: unknown; error?: { message: string } } & ConsoleEvent = JSON.parse(message);
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id ?? 0);
    errors.push(...errorsIn(reply));
  };
  browser.on("Target.receivedMessageFromTarget", onMessage);
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++last;
    const reply = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => waiting.set(id, resolve));
    await browser.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T; // the protocol's answer to `method`
  };
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description: string } };
    }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    send,
    async errors() {
      await Promise.all(["Runtime.enable", "Log.enable"].map((method) => send(method))); // what was said before comes along
      return errors;
    },
    until: (expression) =>
      until(() => evaluate<boolean>(expression).catch(whileItGoes), `${wanted.url}: ${expression}`),
    async type(text) {
      await send("Input.insertText", { text });
    },
    async press(key) {
      const stroke = { key, code: key, windowsVirtualKeyCode: keyCodes[key], ...(key === "Enter" && { text: "\r" }) };
      const pressed = Promise.all([
        send("Input.dispatchKeyEvent", { type: "keyDown", ...stroke }),
        send("Input.dispatchKeyEvent", { type: "keyUp", ...stroke }).catch(whenGone),
      ]);
      await Promise.race([pressed, new Promise((done) => setTimeout(done, 1000))]); // a window that it closes answers nothing
    },
    async emulateMedia({ colorScheme }) {
      await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: colorScheme }] });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
    async close() {
      browser.off("Target.receivedMessageFromTarget", onMessage);
      await browser.send("Target.closeTarget", { targetId });
    },
  };
}

/** Of what a console tells, in the browser's protocol. */
interface ConsoleEvent {
  method?: string;
  params?: {
    type?: string;
    args?: { value?: unknown; description?: string }[];
    exceptionDetails?: { text: string; exception?: { description?: string } };
    entry?: { level: string; text: string };
  };
}

/** What is an error among what a console tells. */
export function errorsIn({ method, params = {} }: ConsoleEvent): string[] {
  const { type, args = [], exceptionDetails: thrown, entry } = params;
  if (method === "Runtime.exceptionThrown") return [thrown?.exception?.description ?? thrown?.text ?? "an exception"];
  if (method === "Log.entryAdded") return entry?.level === "error" ? [entry.text] : [];
  if (method !== "Runtime.consoleAPICalled" || (type !== "error" && type !== "assert")) return [];
  return [args.map(({ value, description }) => description ?? String(value)).join(" ")];
}

async function waitForTarget(browser: CDPSession, wanted: Wanted): Promise<string> {
  let found: string | undefined;
  await until(
    async () => {
      const { targetInfos } = await browser.send("Target.getTargets", { filter: [{}] } as object); // tabs are left out else
      found = targetInfos.find(({ type, url }) => type === wanted.type && url === wanted.url)?.targetId;
      return found !== undefined;
    },
    `a ${wanted.type} with ${wanted.url}`,
    slowSeconds,
  );
  return found ?? "";
}

/** Waits until `isMet`, five seconds unless told otherwise. @throws {Error} that names `what`. */
export async function until(isMet: () => Promise<boolean>, what: string, seconds = 5): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isMet()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited ${seconds} s in vain for ${what}`);
}
