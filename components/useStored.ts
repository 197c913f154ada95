import { useEffect, useState } from "preact/hooks";
import { onStoredChange } from "../platform/stored.ts";

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
