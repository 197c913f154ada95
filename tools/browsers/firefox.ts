import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./chromium.ts";
import { browserPath } from "./find.ts";
import { type Hearing, proxyScript } from "./stage.ts";

type Send = <T>(command: string, params?: object) => Promise<T>;

export interface FirefoxOptions extends Hearing {
  extension: string;
  proxyPort: number;
  language?: "en" | "es";
}
export interface Firefox {
  send: Send;
  /** Opens a page, one of ours too: `own("popup.html")`. */
  goto: (url: string) => Promise<void>;
  own: (path: string) => string;
  /** The value of a script's body in the page, `return` included. */
  evaluate: <T>(body: string) => Promise<T>;
  until: (body: string) => Promise<void>;
  /** Presses a part of the page as a person does. */
  press: (selector: string) => Promise<void>;
  /** The same in the browser's own window. */
  inBrowser: <T>(body: string) => Promise<T>;
  /** The element that holds the note, and its parts inside the closed root; `undefined` while there is none. */
  note: () => Promise<FirefoxNote | undefined>;
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
}
export interface FirefoxNote {
  text: string;
  press: (selector: ".open" | ".close") => Promise<void>;
}

export const extensionId = "alongside@alongside.example";
/** Its settings from afar are asked for at the address of `preferences` only so. */
const quiet = { MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" };
const host = "6c4d2a52-1f7a-4c55-9c55-0d6c1f0a1234";
const elementKey = "element-6066-11e4-a52e-4f735466cecf";
const shadowKey = "shadow-6066-11e4-a52e-4f735466cecf";

/** Firefox with the built extension and no network but the stage, driven over Marionette: no driver to install. */
export async function openFirefox({
  extension,
  proxyPort,
  language = "en",
  log,
  proxied,
}: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "alongside-firefox-"));
  const port = await freePort();
  writeFileSync(join(profile, "user.js"), preferences({ port, proxyPort, language, proxied }));
  const args = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile];
  const firefox = spawn(browserPath("firefox"), args, {
    stdio: "ignore",
    env: { ...process.env, ...quiet, ...(log !== undefined && { MOZ_LOG: "nsHostResolver:5", MOZ_LOG_FILE: log }) },
  });
  const send = await marionette(port);
  await send("WebDriver:NewSession", { acceptInsecureCerts: true });
  const { value: own } = await send<{ value: string }>("WebDriver:GetWindowHandle");
  await send("Addon:Install", { path: extension, temporary: true });
  await closeWelcome(send, own);
  const value = async <T>(command: string, params: object) => (await send<{ value: T }>(command, params)).value;
  const evaluate = <T>(body: string) => value<T>("WebDriver:ExecuteScript", { script: body, args: [] });
  return {
    send,
    own: (path) => `moz-extension://${host}/${path}`,
    goto: (url) => send("WebDriver:Navigate", { url }),
    evaluate,
    until: (body) => until(() => evaluate<boolean>(body), `Firefox: ${body}`),
    async press(selector) {
      const found = await value<Record<string, string>>("WebDriver:FindElement", {
        using: "css selector",
        value: selector,
      });
      await send("WebDriver:ElementClick", { id: found[elementKey] });
    },
    async inBrowser(body) {
      await send("Marionette:SetContext", { value: "chrome" });
      try {
        return await evaluate(body);
      } finally {
        await send("Marionette:SetContext", { value: "content" });
      }
    },
    note: () => findNote(send),
    async screenshot() {
      return Buffer.from(await value<string>("WebDriver:TakeScreenshot", { full: false }), "base64");
    },
    async close() {
      const ended = new Promise((done) => firefox.once("exit", done));
      await send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => firefox.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The welcome page opens at the first start, in front: the page under test would be one that nobody looks at. */
async function closeWelcome(send: Send, own: string): Promise<void> {
  const others = async () => (await send<string[]>("WebDriver:GetWindowHandles")).filter((handle) => handle !== own);
  await until(async () => (await others()).length > 0, "Firefox to open the welcome page", 30);
  for (const handle of await others()) {
    await send("WebDriver:SwitchToWindow", { handle });
    await send("WebDriver:CloseWindow");
  }
  await send("WebDriver:SwitchToWindow", { handle: own });
}

async function findNote(send: Send): Promise<FirefoxNote | undefined> {
  try {
    const found = await send<{ value: Record<string, string> }>("WebDriver:FindElement", {
      using: "css selector",
      value: "html > div:last-child",
    });
    const root = await send<{ value: Record<string, string> }>("WebDriver:GetShadowRoot", {
      id: found.value[elementKey],
    });
    const part = async (selector: string) => {
      const inside = { shadowRoot: root.value[shadowKey], using: "css selector", value: selector };
      return (await send<{ value: Record<string, string> }>("WebDriver:FindElementFromShadowRoot", inside)).value[
        elementKey
      ];
    };
    const text = await send<{ value: string }>("WebDriver:GetElementProperty", {
      id: await part(".note:not(.coming) .open"),
      name: "textContent",
    });
    return {
      text: text.value,
      press: async (selector) => void (await send("WebDriver:ElementClick", { id: await part(selector) })),
    };
  } catch {
    return undefined;
  }
}

type Preferred = Required<Pick<FirefoxOptions, "proxyPort" | "language">> &
  Pick<FirefoxOptions, "proxied"> & { port: number };

function preferences({ port, proxyPort, language, proxied }: Preferred): string {
  const set = {
    "marionette.port": port,
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: host }),
    "extensions.webextOptionalPermissionPrompts": false,
    "intl.accept_languages": language === "es" ? "es-US, es" : "en-US, en",
    "layout.css.prefers-color-scheme.content-override": 1, // light
    "network.proxy.type": proxied ? 2 : 1,
    "network.proxy.autoconfig_url": proxied ? proxyScript(proxyPort, proxied) : "",
    // As for pages without TLS: else hints to look up a name are dropped on all others.
    "dom.prefetch_dns_for_https_document": true,
    "network.dns.disablePrefetch": false,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.allow_hijacking_localhost": true,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.normandy.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "extensions.update.enabled": false,
    "services.settings.server": "data:,",
    "media.gmp-manager.updateEnabled": false, // it would fetch a video plug-in from Google
    // Pages of its own, and processes in store for later: a fifth of a start's work.
    "dom.ipc.processPrelaunch.enabled": false,
    "browser.startup.page": 0,
    "browser.newtabpage.enabled": false,
    "browser.newtab.preload": false,
    "browser.aboutwelcome.enabled": false,
  };
  return Object.entries(set)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join("\n");
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as net.AddressInfo; // a TCP server that listens has one
  await new Promise((done) => server.close(done));
  return port;
}

type Waiting = Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>;

/** Speaks with Marionette over a socket that opens a few seconds after the start. */
async function marionette(port: number): Promise<Send> {
  const socket = await connectTo(port);
  const waiting: Waiting = new Map();
  let last = 0;
  await new Promise<void>((greeted) => onFrame(socket, (message) => settle(message, waiting, greeted)));
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has closed the connection."));
  });
  return <T>(command: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject }); // the answer to `command`
      const text = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Frames are `LENGTH:JSON`, and arrive in pieces. */
function onFrame(socket: net.Socket, take: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let end = frameEnd(buffer); end !== undefined; end = frameEnd(buffer)) {
      take(JSON.parse(buffer.subarray(buffer.indexOf(":") + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
}

function frameEnd(buffer: Buffer): number | undefined {
  const colon = buffer.indexOf(":");
  const end = colon + 1 + Number(buffer.subarray(0, colon));
  return colon < 0 || buffer.length < end ? undefined : end;
}

/** The first message is a greeting; each later one answers a call: `[1, id, error, result]`. */
function settle(message: unknown, waiting: Waiting, greeted: () => void): void {
  if (!Array.isArray(message)) {
    greeted();
    return;
  }
  const [, id, error, result] = message;
  const call = waiting.get(id);
  waiting.delete(id);
  if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
  else call?.resolve(result);
}

async function connectTo(port: number): Promise<net.Socket> {
  let socket: net.Socket | undefined;
  await until(
    () =>
      new Promise((resolve) => {
        const attempt = net.connect(port, "127.0.0.1");
        attempt.once("connect", () => {
          socket = attempt;
          resolve(true);
        });
        attempt.once("error", () => resolve(false));
      }),
    "Firefox to open its Marionette port",
    60,
  );
  if (!socket) throw new Error("Firefox opened no Marionette port.");
  return socket;
}
