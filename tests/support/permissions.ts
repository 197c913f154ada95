import { fakeBrowser } from "wxt/testing/fake-browser";

/** The origins of the installation, as the manifest of a test says them. */
export const atInstall = ["*://*.jpay.com/*"];

/**
 * Permissions in memory, which the fake browser lacks: a request is answered as `isGranting` says, and listeners are told.
 * Answers with what was granted, for a test to look at and to change.
 */
export function fakePermissions({ isGranting = true } = {}): Set<string> {
  const granted = new Set(atInstall);
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const change = (origins: readonly string[], act: (origin: string) => void) => {
    origins.forEach(act);
    for (const listener of listeners) listener();
    return true;
  };
  interface Asked {
    origins: string[];
  }
  const permissions = {
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins }: Asked) => origins.every((origin) => granted.has(origin)),
    request: async ({ origins }: Asked) => isGranting && change(origins, (origin) => granted.add(origin)),
    remove: async ({ origins }: Asked) => change(origins, (origin) => granted.delete(origin)),
    onAdded: event,
    onRemoved: event,
  };
  const runtime = { ...fakeBrowser.runtime, getManifest: () => ({ host_permissions: atInstall }) };
  Object.assign(fakeBrowser, { permissions, runtime });
  return granted;
}
