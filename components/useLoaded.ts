import { useEffect, useState } from "preact/hooks";

/** A part that few cards need: it is loaded once it is wanted, `undefined` until then. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    if (isWanted) void load().then((part) => setLoaded(() => part));
  }, [isWanted]);
  return loaded;
}
