import { useMemo, useState } from "preact/hooks";
import { crisisIn } from "../core/crisis.ts";
import { hasGroupIn } from "../core/directory.ts";
import type { Look, LookAt, PageKnowledge } from "../core/look.ts";
import type { Page } from "../core/pages/page.ts";
import type { Filters as Chosen } from "../core/search/facets.ts";
import type { Search } from "../core/search/search.ts";
import { withoutParts } from "../core/search/withoutParts.ts";
import { type Suggestion, suggest } from "../core/suggest.ts";
import type { SilenceReason } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";
import { hasPanel, openPanel } from "../platform/panel.ts";
import { openOwnPage } from "../platform/windows.ts";
import { Button } from "./Button.tsx";
import { Filters } from "./Filters.tsx";
import { ForThisPage, isAboutSafety, Silence } from "./ForThisPage.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SearchResults, StartingPoints } from "./SearchResults.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** One letter finds everything, and shows on a screen that others may see what nobody asked for. */
const shortestQuery = 2;

/** The page beside us, which is read after our window stands there, and which the browser may not let us see. */
export type BesidePage = Page | "unread" | "no-access";

export interface FindHelpProps {
  knowledge: Pick<PageKnowledge, "resources" | "signals">;
  /** Loaded with the first page that can be seen. */
  lookAt: LookAt | undefined;
  search: Search;
  page: BesidePage;
  /** Stands in the panel, which needs no button to itself and says when it cannot see the page. */
  isPanel: boolean;
  windowId: number | undefined;
  state: SettingsState;
  /** What the person already wrote or selected elsewhere. */
  initialQuery?: string | undefined;
}

/** Popup and panel: what fits this page, and a search over the whole directory. */
export function FindHelp({ knowledge, lookAt, search, page, isPanel, windowId, state, initialQuery }: FindHelpProps) {
  const { t, language } = useWords();
  const { settings } = state;
  const [query, setQuery] = useState(initialQuery ?? "");
  const [near, setNear] = useState("");
  const [filters, setFilters] = useState<Chosen>({});
  const offered = useMemo(() => offeredIn(knowledge.resources), [knowledge]);
  const look = useMemo(
    () => (typeof page === "object" ? lookAt?.(page, settings) : undefined),
    [page, lookAt, settings],
  );
  const start = useMemo(() => {
    const occasion = { family: "prison", need: undefined, state: settings.state, language } as const;
    return suggest(occasion, knowledge.resources, settings);
  }, [knowledge, settings, language]);
  const silent = silenceToSay(look);
  const isFiltered = Object.keys(filters).length > 0;
  const isSearching = isFiltered || [query, near].some((words) => words.trim().length >= shortestQuery);
  const isSecond = !isSearching && (page === "unread" || look?.suggestion !== undefined);
  return (
    <>
      <h1 class="unseen">{t("extension.name")}</h1>
      {!isSearching && silent && <Silence reason={silent} />}
      <SearchBox query={query} near={near} isSecond={isSecond} onQuery={setQuery} onNear={setNear} />
      {!isSecond && <Filters chosen={filters} offered={offered} onChoose={setFilters} />}
      {isSearching ? (
        <Found
          {...{ knowledge, search, query, near, filters, start }}
          home={settings.state}
          onQuery={setQuery}
          onNear={setNear}
        />
      ) : (
        <Beside {...{ page, look, isPanel, state, start }} />
      )}
      <Foot isPanel={isPanel} windowId={windowId} />
    </>
  );
}

/** Elsewhere than on the sites we know, silence needs no word; but for whoever may have been harmed it does. */
function silenceToSay(look: Look | undefined): SilenceReason | undefined {
  return look?.site || isAboutSafety(look?.silent) ? look?.silent : undefined;
}

interface BesideProps extends Pick<FindHelpProps, "page" | "isPanel" | "state"> {
  look: Look | undefined;
  start: Suggestion;
}

/** Before a search: what fits the page beside us, or a few places to start. Nothing jumps while the page is still read. */
function Beside({ page, look, isPanel, state, start }: BesideProps) {
  const { t } = useWords();
  if (page === "unread" || isAboutSafety(look?.silent)) return null;
  if (typeof page === "object" && look?.suggestion) return <ForThisPage look={look} url={page.url} state={state} />;
  return (
    <>
      {isPanel && page === "no-access" && <p class="soft">{t("page.noAccess")}</p>}
      <StartingPoints suggestion={start} />
    </>
  );
}

/** Only what some record has can be chosen. */
function offeredIn(resources: readonly Resource[]) {
  const all = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    faiths: all(resources.flatMap(({ faith }) => faith?.tradition ?? [])),
    languages: all(resources.flatMap(({ languages }) => languages)),
  };
}

interface FoundProps extends Pick<FindHelpProps, "knowledge" | "search"> {
  query: string;
  near: string;
  filters: Chosen;
  home: string | undefined;
  start: Suggestion;
  onQuery: (query: string) => void;
  onNear: (near: string) => void;
}

function Found({ knowledge, search, query, near, filters, home, start, onQuery, onNear }: FoundProps) {
  const { language } = useWords();
  const [asTyped, setAsTyped] = useState<string>();
  const [isHome, setIsHome] = useState(true);
  const isAsTyped = asTyped === query;
  const place = { near, home: isHome ? home : undefined };
  const answer = search(query, { ...place, language, filters, isAsTyped, limit: knowledge.resources.length });
  const words = useMemo(() => knowledge.signals.map((signals) => signals.crisis), [knowledge]);
  const crisis =
    crisisIn(query, words) ?? (answer.repaired === undefined ? undefined : crisisIn(answer.repaired, words));
  const hasGroupThere = hasGroupIn(knowledge.resources, answer.understood.state);
  return (
    <SearchResults
      {...{ query, answer, crisis, hasGroupThere, filters, start }}
      onAsTyped={() => setAsTyped(query)}
      onRemove={(parts) => onQuery(withoutParts(query, parts))}
      onRemovePlace={() => (near.trim() === "" ? setIsHome(false) : onNear(""))}
    />
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
