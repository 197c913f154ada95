import { useMemo, useState } from "preact/hooks";
import { crisisIn } from "../core/crisis.ts";
import { hasGroupIn } from "../core/directory.ts";
import { lookAt, type PageKnowledge } from "../core/look.ts";
import type { Page } from "../core/pages/page.ts";
import type { Search } from "../core/search/search.ts";
import { suggest } from "../core/suggest.ts";
import { hasPanel, openPanel } from "../platform/panel.ts";
import { openOwnPage } from "../platform/windows.ts";
import { Button } from "./Button.tsx";
import { ForThisPage } from "./ForThisPage.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SearchResults, StartingPoints } from "./SearchResults.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** More than anyone reads; the list shows a few at a time. */
const mostResults = 100;

export interface FindHelpProps {
  knowledge: PageKnowledge;
  search: Search;
  /** The page beside us; `undefined` without access to it, or while it is read. */
  page: Page | undefined;
  /** Stands in the panel, which needs no button to itself and says when it cannot see the page. */
  isPanel: boolean;
  windowId: number | undefined;
  state: SettingsState;
}

/** Popup and panel: what fits this page, and a search over the whole directory. */
export function FindHelp({ knowledge, search, page, isPanel, windowId, state }: FindHelpProps) {
  const { t, language } = useWords();
  const { settings } = state;
  const [query, setQuery] = useState("");
  const [near, setNear] = useState("");
  const look = useMemo(() => page && lookAt(page, knowledge, settings), [page, knowledge, settings]);
  const crisis = crisisIn(
    query,
    knowledge.signals.map((words) => words.crisis),
  );
  const answer = search(query, { near: near || settings.state, language, limit: mostResults });
  const hasOwn = look?.suggestion !== undefined && settings.notes !== "off";
  const isSearching = query.trim() !== "";
  const start = { family: "prison", need: undefined, state: settings.state, language } as const;
  return (
    <>
      <h1 class="unseen">{t("extension.name")}</h1>
      <SearchBox query={query} near={near} isSecond={hasOwn && !isSearching} onQuery={setQuery} onNear={setNear} />
      {!isSearching && isPanel && !page && <p class="soft">{t("page.noAccess")}</p>}
      {!isSearching && <ForThisPage look={look} state={state} />}
      {isSearching ? (
        <SearchResults
          query={query}
          answer={answer}
          crisis={crisis}
          isStateServed={hasGroupIn(knowledge.resources, answer.understood.state)}
        />
      ) : (
        !hasOwn && <StartingPoints suggestion={suggest(start, knowledge.resources, settings)} />
      )}
      <Foot isPanel={isPanel} windowId={windowId} />
    </>
  );
}

function Foot({ isPanel, windowId }: { isPanel: boolean; windowId: number | undefined }) {
  const { t } = useWords();
  return (
    <footer class="foot">
      <div class="actions">
        {!isPanel && hasPanel() && windowId !== undefined && (
          <Button look="quiet" onPress={() => openPanel(windowId)}>
            {t("nav.panel")}
          </Button>
        )}
        <Button look="quiet" onPress={() => void openOwnPage("options.html")}>
          {t("nav.options")}
        </Button>
      </div>
    </footer>
  );
}
