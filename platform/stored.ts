import browser, { type Storage } from "webextension-polyfill";

/**
 * All that is ever kept, in this browser only. `storage.sync` is never used: it is a network, and it copies to the
 * family's other devices.
 *
 * Where the person shares the computer, all of it stands in memory until the browser closes. Only that choice itself outlasts it.
 */
export function readStored(key: string): Promise<unknown> {
  return readToChange(key).catch(() => undefined); // a broken profile: as if nothing had been kept
}

/** @throws {Error} where the browser cannot read it: what is kept there must not be written over. */
export async function readToChange(key: string): Promise<unknown> {
  const { [sessionOnlyKey]: isSession, [key]: value } = await browser.storage.local.get([sessionOnlyKey, key]);
  return isSession === true ? (await browser.storage.session.get(key))[key] : value;
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

/** How a value is kept; whether it was. Nothing is kept of `undefined`. */
export type Keep = (key: string, value: unknown) => Promise<boolean>;

/** For the background, which refuses private tabs by their sender. */
export const keepAlways: Keep = (key, value) =>
  changeStore(async () => {
    const area = await areaNow();
    await (value === undefined ? area.remove(key) : area.set({ [key]: value }));
  });

/** For our windows: from a private one nothing is kept, and that is no error. */
export const keep: Keep = async (key, value) => (await isPrivateWindow()) || keepAlways(key, value);

/**
 * Changes what is kept under `key`, in turn with all other such changes; whether it was kept (see `keep`). What cannot be read, or
 * where `change` throws, is left as it is; `change` answers with what it was given where nothing is to be written.
 */
export function changeKept(key: string, change: (stored: unknown) => unknown): Promise<boolean> {
  return inTurn(key, async () => {
    try {
      const stored = await readToChange(key);
      const changed = change(stored);
      return changed === stored || (await keep(key, changed));
    } catch {
      return false;
    }
  });
}

/**
 * From now on all is kept until the browser closes, or until it is erased; what is there already moves along. Whether it did: a
 * browser that stops halfway has all of it where it was.
 */
export function keepForSession(isWanted: boolean): Promise<boolean> {
  return changeStore(() => (isWanted ? moveIntoMemory() : moveToDisk()));
}

async function moveIntoMemory(): Promise<void> {
  const { local, session } = browser.storage;
  const wasSession = await isSessionOnly();
  const kept = await allKept();
  const keys = Object.keys(kept);
  await session.set(kept);
  try {
    await local.set({ [sessionOnlyKey]: true });
    await local.remove(keys);
  } catch (error) {
    if (wasSession) throw error;
    // What could not be taken from the disk would outlast the browser after all: the choice is not said to hold.
    await local.set({ ...kept, [sessionOnlyKey]: false });
    await session.remove(keys);
    throw error;
  }
}

async function moveToDisk(): Promise<void> {
  const { local, session } = browser.storage;
  const kept = await allKept();
  await local.set({ ...kept, [sessionOnlyKey]: false }); // in one piece: never is it on the disk while the choice says it is not
  await local.remove(sessionOnlyKey).catch(() => undefined); // that it says `false` does no harm
  await session.remove(Object.keys(kept)).catch(() => undefined); // gone with the browser
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

/** All that is kept, without what is only handed over, and without the choice how long it is kept; `undefined`: it cannot be read. */
export function readAllStored(): Promise<Record<string, unknown> | undefined> {
  return allKept().catch(() => undefined);
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
  browser.storage?.onChanged.addListener(listener);
  return () => browser.storage?.onChanged.removeListener(listener);
}

const handed = "handed:";
/** A window opens within a second or two. What waits for longer was not taken: nobody expects it any more. */
const handedMilliseconds = 10_000;

/** Hands something to our next window: it stays in memory, and is gone once it was taken. */
export async function handOver(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [handed + key]: { value, at: Date.now() } });
}

/** What was handed over, once; `undefined` where there is nothing, also where the browser keeps nothing in memory. */
export async function takeOver(key: string): Promise<unknown> {
  try {
    const found = (await browser.storage.session.get(handed + key))[handed + key];
    if (found === undefined) return undefined;
    await browser.storage.session.remove(handed + key);
    // The cast is safe: nobody but `handOver` writes there.
    const { value, at } = found as { value: unknown; at: number };
    return Math.abs(Date.now() - at) < handedMilliseconds ? value : undefined; // also by a clock that was put back
  } catch {
    return undefined;
  }
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
