import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { type BesidePage, FindHelp } from "../../components/FindHelp.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useLoaded } from "../../components/useLoaded.ts";
import { useSettings } from "../../components/useSettings.ts";
import { lazily } from "../../core/lazily.ts";
import { createLook, type LookAt } from "../../core/look.ts";
import type { Page } from "../../core/pages/page.ts";
import { fold } from "../../core/search/fold.ts";
import { createSearch, type Search } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import type { Settings } from "../../core/settings.ts";
import { pageKnowledge, searchKnowledge } from "../../data/knowledge.ts";
import { readActivePage, watchActivePage } from "../../platform/activeTab.ts";
import { currentWindowId } from "../../platform/panel.ts";
import { readSettings } from "../../platform/settings.ts";

const index = createIndex(searchKnowledge(fold));
const knowledge = pageKnowledge(fold);
const look = lazily(() => createLook(knowledge));
/** Made at its first use: a window that cannot see a page needs none. */
const lookAt: LookAt = (page, person) => look()(page, person);

/** Starts popup or panel: the same window, but the panel stays while the pages beside it change. */
export async function startSearchWindow({ isPanel }: { isPanel: boolean }): Promise<void> {
  const [settings, windowId] = await Promise.all([readSettings(), currentWindowId()]);
  render(<SearchWindow initial={settings} isPanel={isPanel} windowId={windowId} />, document.body);
}

interface SearchWindowProps {
  initial: Settings;
  isPanel: boolean;
  windowId: number | undefined;
}

/** Finds what is misspelt, too, as soon as Fuse is there: the window opens before it. */
function useSearch(): Search {
  const createRough = useLoaded(true, async () => (await import("../../core/search/rough.ts")).createRough);
  return useMemo(() => createSearch(index, createRough), [createRough]);
}

/** Stands there at once; what fits the page comes when the page was read. */
function SearchWindow({ initial, isPanel, windowId }: SearchWindowProps) {
  const state = useSettings(initial);
  const [page, setPage] = useState<BesidePage>("unread");
  const search = useSearch();
  useEffect(() => {
    const show = (read: Page | undefined) => setPage(read ?? "no-access");
    void readActivePage().then(show);
    return isPanel ? watchActivePage(windowId, show) : undefined;
  }, [isPanel, windowId]);
  return (
    <OwnWindow state={state}>
      <FindHelp {...{ knowledge, lookAt, search, page, isPanel, windowId, state }} />
    </OwnWindow>
  );
}
