import browser from "webextension-polyfill";

/**
 * All that is ever kept, in this browser only. `storage.sync` is never used: it is a network, and it copies to the
 * family's other devices.
 */
export async function readStored(key: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return undefined; // a broken profile: as if nothing had been kept
  }
}

/** Whether it was kept. From a private window nothing is, and that is no error. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  try {
    if (await isPrivateWindow()) return true;
    await browser.storage.local.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}

export async function readAllStored(): Promise<Record<string, unknown>> {
  return await browser.storage.local.get(null);
}

export async function eraseAllStored(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session?.clear();
}

/** Calls `onChange` whenever something is kept or erased, by whichever of our windows; answers with the way to stop. */
export function onStoredChange(onChange: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === "local") onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function isPrivateWindow(): Promise<boolean> {
  // The service worker has no window of its own: it refuses private tabs by their sender.
  if (typeof window === "undefined") return false;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true;
}
