import { listToStore, type SavedList, savedListFrom } from "../core/savedList.ts";
import { changeKept, readStored } from "./stored.ts";

export async function readSavedList(): Promise<SavedList> {
  return savedListFrom(await readStored("list"));
}

/** Changes the list, in turn with all other such changes; whether it was kept (see `keep`). */
export function changeSavedList(change: (list: SavedList) => SavedList): Promise<boolean> {
  return changeKept("list", (stored) => {
    const before = savedListFrom(stored);
    const after = change(before);
    return after === before ? stored : listToStore(stored, after);
  });
}
