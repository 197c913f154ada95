import { isRecord } from "../core/pages/page.ts";
import { type SavedList, savedListFrom } from "../core/savedList.ts";
import { type Language, languageFrom } from "../core/settings.ts";
import { readSavedList } from "./saved.ts";
import { handOver, takeOver } from "./stored.ts";
import { openOwnPage } from "./windows.ts";

/** What a page is made of. */
export interface HandoutOrder {
  list: SavedList;
  /** Missing: that of our windows. */
  language: Language | undefined;
}

/** Opens the page; the list is handed over in memory, since a private window has it nowhere else. */
export async function openHandout(order: HandoutOrder): Promise<void> {
  await handOver("handout", order).catch(() => undefined); // the page then has the list that is kept
  await openOwnPage("handout.html");
}

/** What was handed over, once; a page that was loaded again has the list that is kept. */
export async function takeHandoutOrder(): Promise<HandoutOrder> {
  const order = await takeOver("handout");
  if (!isRecord(order)) return { list: await readSavedList(), language: undefined };
  return { list: savedListFrom(order.list), language: languageFrom(order.language) };
}
