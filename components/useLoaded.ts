import { useEffect, useState } from "preact/hooks";

/**
 * A part that few need at once: it is loaded once it is wanted, and again for another `key`; `undefined` until then. One that
 * cannot be loaded is a fault of ours, said by the nearest guard around it.
 */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>, key?: string): T | undefined {
  const [loaded, setLoaded] = useState<{ part?: T; fault?: unknown }>({});
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true; // what was asked for earlier may come later
    load().then(
      (part) => isCurrent && setLoaded({ part }),
      (fault) => isCurrent && setLoaded({ fault }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, key]);
  if (loaded.fault !== undefined) throw loaded.fault;
  return loaded.part;
}
