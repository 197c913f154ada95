import { useEffect, useRef, useState } from "preact/hooks";
import { isPrivateWindow, onStoredChange } from "../platform/stored.ts";

type Act<T> = (value: T) => T;
interface Store<T> {
  key: string;
  read: () => Promise<T>;
  /** Changes what is kept; whether it was. */
  keep: (act: Act<T>) => Promise<boolean>;
}
export interface Shared<T> {
  value: T;
  /** Changes what is seen at once, and keeps it. */
  change: (act: Act<T>) => void;
  /** The last change could not be kept. */
  hasFailed: boolean;
  /** Shows what is kept. */
  refresh: () => void;
}

/** Something kept for all our windows: a change in one is seen in the others. What could not be kept stays in this one, and is tried again with the next change. */
export function useShared<T>({ key, read, keep }: Store<T>, initial: T): Shared<T> {
  const [value, setValue] = useState(initial);
  const [hasFailed, setFailed] = useState(false);
  const onTheirWay = useRef(0);
  const unkept = useRef<readonly Act<T>[]>([]);
  // While a change is on its way to the store, what stands there is older than what is seen.
  const show = (stored: T) => onTheirWay.current === 0 && setValue(doAll(unkept.current, stored));
  const refresh = () => void read().then(show);
  // Nothing is kept from a private window: what it has in its memory is the only one that has its changes.
  const refreshIfShared = () => void isPrivateWindow().then((isPrivate) => isPrivate || refresh());
  useEffect(() => onStoredChange(key, refreshIfShared), []);
  const change = (act: Act<T>) => {
    setValue(act);
    const acts = [...unkept.current, act];
    unkept.current = [];
    onTheirWay.current += 1;
    void keep((stored) => doAll(acts, stored)).then((isKept) => {
      onTheirWay.current -= 1;
      if (!isKept) unkept.current = [...acts, ...unkept.current];
      setFailed(!isKept);
      if (isKept) refreshIfShared();
    });
  };
  return { value, change, hasFailed, refresh };
}

function doAll<T>(acts: readonly Act<T>[], value: T): T {
  return acts.reduce((before, act) => act(before), value);
}
