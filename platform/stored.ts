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

/** How a value is kept; whether it was. */
export type Keep = (key: string, value: unknown) => Promise<boolean>;

/** For the background, which refuses private tabs by their sender. */
export const keepAlways: Keep = async (key, value) => {
  try {
    await browser.storage.local.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
};

/** For our windows: from a private one nothing is kept, and that is no error. */
export const keep: Keep = async (key, value) => (await isPrivateWindow()) || keepAlways(key, value);

/**
 * Reads, decides and keeps in one turn: while one change is under way, in whichever of our windows, the next one waits. Two tabs
 * that load at the same moment would else both find that nothing was said today.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`alongside:${key}`, work);
}

export async function readAllStored(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(null);
  } catch {
    return {};
  }
}

/** Whether everything was erased. */
export async function eraseAllStored(): Promise<boolean> {
  try {
    await browser.storage.local.clear();
    await browser.storage.session?.clear();
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls `onChange` whenever something is kept or erased under `key` ("*" for any key), by whichever of our windows; answers
 * with the way to stop.
 */
export function onStoredChange(key: string, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && (key === "*" || key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Hands something to our next window: it stays in memory, and is gone once it was taken. */
export async function handOver(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function takeOver(key: string): Promise<unknown> {
  const value = (await browser.storage.session?.get(key))?.[key];
  if (value !== undefined) await browser.storage.session.remove(key);
  return value;
}

/** Nothing is kept from there, and nothing asked that the browser would keep. */
export async function isPrivateWindow(): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito === true;
  } catch {
    return false;
  }
}
