import { useEffect, useState } from "preact/hooks";

/** A part that few cards need: it is loaded once it is wanted, and again for another `key`; `undefined` until then. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>, key?: string): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true; // what was asked for earlier may come later
    void load().then((part) => isCurrent && setLoaded(() => part));
    return () => {
      isCurrent = false;
    };
  }, [isWanted, key]);
  return loaded;
}
