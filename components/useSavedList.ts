import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";
import { emptyList, type SavedList } from "../core/savedList.ts";
import { changeSavedList, readSavedList } from "../platform/saved.ts";
import { useShared } from "./useShared.ts";

export interface SavedListState {
  list: SavedList;
  /** Changes what is seen at once, and keeps it. */
  change: (change: (list: SavedList) => SavedList) => void;
  /** The last change could not be kept. */
  hasFailed: boolean;
}

const store = { key: "list", read: readSavedList, keep: changeSavedList };

/** The list of all our windows: a change in one is seen in the others. */
export function useSavedList(): SavedListState {
  const { value: list, change, hasFailed, refresh } = useShared(store, emptyList);
  useEffect(refresh, []);
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
