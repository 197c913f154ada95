import { render } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { type BesidePage, FindHelp } from "../../components/FindHelp.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useLoaded } from "../../components/useLoaded.ts";
import { useSettings } from "../../components/useSettings.ts";
import { crisisIn } from "../../core/crisis.ts";
import type { LookAt } from "../../core/look.ts";
import type { Page } from "../../core/pages/page.ts";
import { fold } from "../../core/search/fold.ts";
import { createSearch, type Search } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import type { Settings } from "../../core/settings.ts";
import { resources } from "../../data/resources.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { signals } from "../../data/signals.ts";
import { readActivePage, watchActivePage } from "../../platform/activeTab.ts";
import { currentWindowId } from "../../platform/panel.ts";
import { readSettings } from "../../platform/settings.ts";
import { takeWords } from "../../platform/windows.ts";

const index = createIndex(searchKnowledge(fold));
const knowledge = { resources, signals };

/** Starts popup or panel: the same window, but the panel stays while the pages beside it change. */
export async function startSearchWindow({ isPanel }: { isPanel: boolean }): Promise<void> {
  const words = isPanel ? undefined : takeWords();
  const [settings, windowId, initialQuery] = await Promise.all([readSettings(), currentWindowId(), words]);
  render(<SearchWindow initial={settings} {...{ isPanel, windowId, initialQuery }} />, document.body);
}

interface SearchWindowProps {
  initial: Settings;
  isPanel: boolean;
  windowId: number | undefined;
  /** The words that it was opened with. */
  initialQuery: string | undefined;
}

/** Finds what is misspelt, too, as soon as Fuse is there: the window opens before it. */
function useSearch(): Search {
  const createRough = useLoaded(true, async () => (await import("../../core/search/rough.ts")).createRough);
  const search = useMemo(() => createSearch(index, createRough), [createRough]);
  useEffect(() => {
    if (createRough) requestIdleCallback(() => makeReady(search));
  }, [createRough, search]);
  return search;
}

/** What is put off until it is needed would be waited for at the first key: it is done while the person begins to write. */
function makeReady(search: Search): void {
  const { repaired = "" } = search("suport qwertz ohoi");
  crisisIn(
    repaired,
    signals.map(({ crisis }) => crisis),
  );
}

interface Seen {
  page: BesidePage;
  lookAt: LookAt | undefined;
}

async function see(page: Page | undefined): Promise<Seen> {
  if (!page) return { page: "no-access", lookAt: undefined };
  const { lookAt } = await import("./lookAt.ts");
  return { page, lookAt };
}

/** Stands there at once; what fits the page comes when the page was read. */
function SearchWindow({ initial, isPanel, windowId, initialQuery }: SearchWindowProps) {
  const state = useSettings(initial);
  const [{ page, lookAt }, setSeen] = useState<Seen>({ page: "unread", lookAt: undefined });
  const search = useSearch();
  useEffect(() => {
    const show = (read: Page | undefined) => void see(read).then(setSeen);
    void readActivePage().then(show);
    return isPanel ? watchActivePage(windowId, show) : undefined;
  }, [isPanel, windowId]);
  return (
    <OwnWindow state={state}>
      <FindHelp {...{ knowledge, lookAt, search, page, isPanel, windowId, state, initialQuery }} />
    </OwnWindow>
  );
}
