import { h, render } from "preact";
import { readActivePage } from "../../platform/activeTab.ts";
import { currentWindowId } from "../../platform/panel.ts";
import { readSettings } from "../../platform/settings.ts";

/**
 * Starts popup or panel: the same window, but the panel stays while the pages beside it change. What only the browser knows is
 * asked for first, and answered while our code and the records are still on their way.
 */
export async function startSearchWindow({ isPanel }: { isPanel: boolean }): Promise<void> {
  const page = readActivePage();
  const asked = Promise.all([readSettings(), currentWindowId()]);
  const { SearchWindow } = await import("./SearchWindow.tsx");
  const [initial, windowId] = await asked;
  render(h(SearchWindow, { initial, isPanel, windowId, firstPage: page }), document.body);
}
