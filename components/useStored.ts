import { useEffect, useState } from "preact/hooks";
import { isSessionOnly, onStoredChange, sessionOnlyKey } from "../platform/stored.ts";

/** A value read from the store, read again whenever something changes under `key` ("*": any); `before` until it is there. */
export function useStored<T>(key: string, read: () => Promise<T>, before: T): T {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const refresh = () => void read().then(setValue);
    refresh();
    return onStoredChange(key, refresh);
  }, [key, read]);
  return value;
}

/** Does nothing outlast the browser? */
export function useSessionOnly(): boolean {
  return useStored(sessionOnlyKey, isSessionOnly, false);
}
