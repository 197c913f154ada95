import { h } from "preact";
import { showWindow } from "../../components/showWindow.ts";
import { readActivePage } from "../../platform/activeTab.ts";
import { currentWindowId } from "../../platform/panel.ts";
import { readSettings } from "../../platform/settings.ts";
import { takeWords } from "../../platform/windows.ts";

/**
 * Starts popup or panel: the same window, but the panel stays while the pages beside it change. What only the browser knows is
 * asked for first, and answered while our code and the records are still on their way.
 */
export async function startSearchWindow({ isPanel }: { isPanel: boolean }): Promise<void> {
  const page = readActivePage();
  const words = isPanel ? undefined : takeWords();
  const asked = Promise.all([readSettings(), currentWindowId(), words]);
  const { SearchWindow } = await import("./SearchWindow.tsx");
  const [initial, windowId, initialQuery] = await asked;
  showWindow(h(SearchWindow, { initial, isPanel, windowId, initialQuery, firstPage: page }));
}
