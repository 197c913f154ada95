import { useEffect, useState } from "preact/hooks";

/**
 * A part that few need at once: it is loaded once it is wanted, `undefined` until then. One that cannot be loaded is a fault
 * of ours, said as every other (OwnWindow's guard).
 */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ part?: T; fault?: unknown }>({});
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (part) => setLoaded({ part }),
      (fault) => setLoaded({ fault }),
    );
  }, [isWanted]);
  if (loaded.fault !== undefined) throw loaded.fault;
  return loaded.part;
}
