import { type SavedList, savedListFrom } from "../core/savedList.ts";
import { inTurn, keep, readStored } from "./stored.ts";

export async function readSavedList(): Promise<SavedList> {
  return savedListFrom(await readStored("list"));
}

/** Changes the list, in turn with all other such changes; whether it was kept (see `keep`). */
export function changeSavedList(change: (list: SavedList) => SavedList): Promise<boolean> {
  return inTurn("list", async () => {
    const before = await readSavedList();
    const after = change(before);
    return after === before || (await keep("list", after));
  });
}
