import browser, { type Storage } from "webextension-polyfill";

/**
 * All that is ever kept, in this browser only. `storage.sync` is never used: it is a network, and it copies to the
 * family's other devices.
 *
 * Where the person shares the computer, all of it stands in memory until the browser closes. Only that choice itself outlasts it.
 */
export async function readStored(key: string): Promise<unknown> {
  try {
    const { [sessionOnlyKey]: isSession, [key]: value } = await browser.storage.local.get([sessionOnlyKey, key]);
    return isSession === true ? (await browser.storage.session.get(key))[key] : value;
  } catch {
    return undefined; // a broken profile: as if nothing had been kept
  }
}

export const sessionOnlyKey = "sessionOnly";

/** Does nothing outlast the browser? */
export async function isSessionOnly(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(sessionOnlyKey))[sessionOnlyKey] === true;
  } catch {
    return false;
  }
}

async function areaNow(): Promise<Storage.StorageArea> {
  return (await isSessionOnly()) ? browser.storage.session : browser.storage.local;
}

/** How a value is kept; whether it was. */
export type Keep = (key: string, value: unknown) => Promise<boolean>;

/** For the background, which refuses private tabs by their sender. */
export const keepAlways: Keep = (key, value) => changeStore(async () => (await areaNow()).set({ [key]: value }));

/** For our windows: from a private one nothing is kept, and that is no error. */
export const keep: Keep = async (key, value) => (await isPrivateWindow()) || keepAlways(key, value);

/** From now on all is kept until the browser closes, or until it is erased; what is there already moves along. Whether it did. */
export function keepForSession(isWanted: boolean): Promise<boolean> {
  const { local, session } = browser.storage;
  return changeStore(async () => {
    const kept = await allKept();
    const keys = Object.keys(kept);
    if (isWanted) {
      await session.set(kept);
      await local.set({ [sessionOnlyKey]: true });
      await local.remove(keys);
    } else {
      await local.set(kept);
      await local.remove(sessionOnlyKey);
      await session.remove(keys);
    }
  });
}

/** One change after the other, so that none lands where things no longer are; whether it worked. */
async function changeStore(change: () => Promise<void>): Promise<boolean> {
  try {
    await inTurn("store", change);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads, decides and keeps in one turn: while one change is under way, in whichever of our windows, the next one waits. Two tabs
 * that load at the same moment would else both find that nothing was said today.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`alongside:${key}`, work);
}

/** All that is kept, without what is only handed over, and without the choice how long it is kept. */
export async function readAllStored(): Promise<Record<string, unknown>> {
  return allKept().catch(() => ({}));
}

async function allKept(): Promise<Record<string, unknown>> {
  const stored = Object.entries(await (await areaNow()).get(null));
  return Object.fromEntries(stored.filter(([key]) => key !== sessionOnlyKey && !key.startsWith(handed)));
}

/** Whether everything was erased. That nothing outlasts the browser stays so: the next person at this computer relies on it. */
export function eraseAllStored(): Promise<boolean> {
  return changeStore(async () => {
    await clearDisk();
    await browser.storage.session?.clear();
  });
}

/** Clears what a browser left on the disk that died while things moved into memory. Call when the browser starts. */
export function eraseLeftBehind(): Promise<boolean> {
  return changeStore(async () => {
    if (await isSessionOnly()) await clearDisk();
  });
}

async function clearDisk(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key !== sessionOnlyKey));
}

/**
 * Calls `onChange` whenever something is kept or erased under `key` ("*" for any key), by whichever of our windows; answers
 * with the way to stop.
 */
export function onStoredChange(key: string, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (key === "*" || key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const handed = "handed:";
/** A window opens within a second or two. What waits for longer was not taken: nobody expects it any more. */
const handedMilliseconds = 10_000;

/** Hands something to our next window: it stays in memory, and is gone once it was taken. */
export async function handOver(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [handed + key]: { value, at: Date.now() } });
}

export async function takeOver(key: string): Promise<unknown> {
  const found = (await browser.storage.session?.get(handed + key))?.[handed + key];
  if (found === undefined) return undefined;
  await browser.storage.session.remove(handed + key);
  // The cast is safe: nobody but `handOver` writes there.
  const { value, at } = found as { value: unknown; at: number };
  return Date.now() - at < handedMilliseconds ? value : undefined;
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
