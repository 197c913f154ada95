import browser from "webextension-polyfill";
import { inTurn } from "./stored.ts";

/** The pattern of the one host of an address; `undefined` where the browser could not be asked for it. */
export function patternOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed?.protocol === "https:" ? `https://${parsed.hostname}/*` : undefined;
}

/** Is this site read without a press? */
export async function isAllowed(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }).catch(() => false));
}

/**
 * Lets the browser ask the person for the one host of `url`. Both browsers want this to be the first thing in the handler of a
 * press, before any `await`. A refusal is an answer like any other, and is not remembered.
 */
export function askForSite(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** The hosts that the person allowed beyond those of the installation, sorted; the browser keeps them, not we. */
export async function readAllowedHosts(): Promise<string[]> {
  const { host_permissions: atInstall = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  return origins
    .filter((pattern) => !atInstall.includes(pattern))
    .map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ""))
    .sort();
}

/** Takes one host back, or all of them. */
export async function forgetHosts(hosts: readonly string[]): Promise<void> {
  if (hosts.length > 0) await browser.permissions.remove({ origins: hosts.map((host) => `https://${host}/*`) });
}

/** Calls `onChange` whenever a site was allowed or taken back; answers with the way to stop. */
export function onAllowedChange(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

/**
 * Registers `page-look` for the allowed hosts, and for no other: registering would succeed without the permission, too, and then
 * do nothing. Call at every start, and after each change.
 */
export function watchAllowedSites(): Promise<void> {
  return inTurn("sites", async () => {
    const hosts = await readAllowedHosts();
    const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const isGone = (id: string) => !hosts.includes(id);
    const gone = registered.filter(isGone);
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const added = hosts.filter((host) => !registered.includes(host));
    if (added.length > 0) await browser.scripting.registerContentScripts(added.map(scriptFor));
  });
}

function scriptFor(host: string) {
  return { id: host, matches: [`https://${host}/*`], js: ["/page-look.js"], runAt: "document_start" as const };
}
