import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FindHelp } from "../../components/FindHelp.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useSettings } from "../../components/useSettings.ts";
import type { Page } from "../../core/pages/page.ts";
import { fold } from "../../core/search/fold.ts";
import { createSearch } from "../../core/search/search.ts";
import type { Settings } from "../../core/settings.ts";
import { pageKnowledge, searchKnowledge } from "../../data/knowledge.ts";
import { onActivePageChange, readActivePage } from "../../platform/activeTab.ts";
import { currentWindowId } from "../../platform/panel.ts";
import { readSettings } from "../../platform/settings.ts";

const search = createSearch(searchKnowledge(fold));

/** Starts popup or panel: the same window, but the panel stays while the pages beside it change. */
export async function startSearchWindow({ isPanel }: { isPanel: boolean }): Promise<void> {
  const [settings, page, windowId] = await Promise.all([readSettings(), readActivePage(), currentWindowId()]);
  render(<SearchWindow initial={settings} firstPage={page} isPanel={isPanel} windowId={windowId} />, document.body);
}

interface SearchWindowProps {
  initial: Settings;
  firstPage: Page | undefined;
  isPanel: boolean;
  windowId: number | undefined;
}

function SearchWindow({ initial, firstPage, isPanel, windowId }: SearchWindowProps) {
  const state = useSettings(initial);
  const [page, setPage] = useState(firstPage);
  useEffect(() => {
    if (isPanel) onActivePageChange(() => void readActivePage().then(setPage));
  }, [isPanel]);
  return (
    <OwnWindow state={state}>
      <FindHelp
        knowledge={pageKnowledge}
        search={search}
        page={page}
        isPanel={isPanel}
        windowId={windowId}
        state={state}
      />
    </OwnWindow>
  );
}
