import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { emptyList, type SavedList } from "../core/savedList.ts";
import { changeSavedList, readSavedList } from "../platform/saved.ts";
import { isPrivateWindow, onStoredChange } from "../platform/stored.ts";

export interface SavedListState {
  list: SavedList;
  /** Changes what is seen at once, and keeps it. */
  change: (change: (list: SavedList) => SavedList) => void;
  /** The last change could not be kept. */
  hasFailed: boolean;
}

/** The list of all our windows: a change in one is seen in the others. */
export function useSavedList(): SavedListState {
  const [list, setList] = useState(emptyList);
  const [hasFailed, setFailed] = useState(false);
  const onTheirWay = useRef(0);
  // While a change is on its way to the store, what stands there is older than what is seen.
  const refresh = () => void readSavedList().then((stored) => onTheirWay.current === 0 && setList(stored));
  // Nothing is kept from a private window: the list in its memory is the only one that has its changes.
  const refreshIfShared = () => void isPrivateWindow().then((isPrivate) => isPrivate || refresh());
  useEffect(() => {
    refresh();
    return onStoredChange("list", refreshIfShared);
  }, []);
  const change = (act: (list: SavedList) => SavedList) => {
    setList(act);
    onTheirWay.current += 1;
    void changeSavedList(act).then((isKept) => {
      onTheirWay.current -= 1;
      setFailed(!isKept);
      if (isKept) refreshIfShared();
    });
  };
  return { list, change, hasFailed };
}

interface SharedList extends SavedListState {
  /** Shows the whole list in this window. */
  open: () => void;
}
const ListContext = createContext<SharedList | undefined>(undefined);

/** One list for all cards of a window: the store is listened to once. */
export const ShareList = ListContext.Provider;

/** `undefined` in a window without a list. */
export function useSharedList(): SharedList | undefined {
  return useContext(ListContext);
}
