import { useMemo, useState } from "preact/hooks";
import type { Crisis } from "../core/crisis.ts";
import { hasGroupIn } from "../core/directory.ts";
import type { Look, LookAt } from "../core/look.ts";
import type { Page } from "../core/pages/page.ts";
import type { Filters as Chosen } from "../core/search/facets.ts";
import type { Search } from "../core/search/search.ts";
import { withoutParts } from "../core/search/withoutParts.ts";
import { type Suggestion, startingPoints } from "../core/suggest.ts";
import type { SilenceReason } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";
import { hasPanel, openPanel } from "../platform/panel.ts";
import { openOwnPage } from "../platform/windows.ts";
import { Button } from "./Button.tsx";
import { Filters } from "./Filters.tsx";
import { ForThisPage, isAboutSafety, Silence } from "./ForThisPage.tsx";
import { GuidesFolded } from "./GuidesFolded.tsx";
import { useResultKeys } from "./resultKeys.ts";
import { MyListButton } from "./SaveButton.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SearchResults, StartingPoints } from "./SearchResults.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** One letter finds everything, and shows on a screen that others may see what nobody asked for. */
const shortestQuery = 2;

/** The page beside us, which is read after our window stands there, and which the browser may not let us see. */
export type BesidePage = Page | "unread" | "no-access";

/** What answers the words that are typed. */
export interface Finder {
  search: Search;
  crisisIn: (query: string) => Crisis | undefined;
}

export interface FindHelpProps {
  /** All, or the few that it opens with until all are loaded. */
  resources: readonly Resource[];
  /** Loaded with the first page that can be seen. */
  lookAt: LookAt | undefined;
  /** Loaded once the window stands. */
  finder: Finder | undefined;
  page: BesidePage;
  /** Stands in the panel, which needs no button to itself and says when it cannot see the page. */
  isPanel: boolean;
  windowId: number | undefined;
  state: SettingsState;
  /** What the person already wrote or selected elsewhere. */
  initialQuery?: string | undefined;
}

/** Popup and panel: what fits this page, and a search over the whole directory. */
export function FindHelp({
  resources,
  lookAt,
  finder,
  page,
  isPanel,
  windowId,
  state,
  initialQuery = "",
}: FindHelpProps) {
  const { t, language } = useWords();
  const { settings } = state;
  const [query, setQuery] = useState(initialQuery);
  const [near, setNear] = useState("");
  const [filters, setFilters] = useState<Chosen>({});
  const offered = useMemo(() => offeredIn(resources), [resources]);
  const look = useMemo(
    () => (typeof page === "object" ? lookAt?.(page, settings) : undefined),
    [page, lookAt, settings],
  );
  const start = useMemo(() => startingPoints(resources, settings, language), [resources, settings, language]);
  const silent = silenceToSay(look);
  const isSearching = isAsked(filters, [query, near]);
  useResultKeys(isSearching, finder !== undefined);
  const isWaiting = page === "unread" && !isSearching;
  const isSecond = isWaiting || (!isSearching && look?.suggestion !== undefined);
  return (
    <>
      <h1 class="unseen">{t("extension.name")}</h1>
      {!isSearching && silent && <Silence reason={silent} />}
      <SearchBox query={query} near={near} isSecond={isSecond} onQuery={setQuery} onNear={setNear} />
      {!isSecond && <Filters chosen={filters} offered={offered} onChoose={setFilters} />}
      {isSearching && finder && (
        <Found
          {...{ resources, finder, query, near, filters, start }}
          home={settings.state}
          onQuery={setQuery}
          onNear={setNear}
        />
      )}
      {!isSearching && <Beside {...{ page, look, isPanel, state, start }} />}
      {!isWaiting && <Foot isPanel={isPanel} windowId={windowId} />}
    </>
  );
}

function isAsked(filters: Chosen, words: readonly string[]): boolean {
  return Object.keys(filters).length > 0 || words.some((some) => some.trim().length >= shortestQuery);
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

interface FoundProps extends Pick<FindHelpProps, "resources"> {
  finder: Finder;
  query: string;
  near: string;
  filters: Chosen;
  home: string | undefined;
  start: Suggestion;
  onQuery: (query: string) => void;
  onNear: (near: string) => void;
}

function Found({ resources, finder, query, near, filters, home, start, onQuery, onNear }: FoundProps) {
  const { language } = useWords();
  const [asTyped, setAsTyped] = useState<string>();
  const [isHome, setIsHome] = useState(true);
  const isAsTyped = asTyped === query;
  const place = { near, home: isHome ? home : undefined };
  const answer = finder.search(query, { ...place, language, filters, isAsTyped, limit: resources.length });
  const crisis =
    finder.crisisIn(query) ?? (answer.repaired === undefined ? undefined : finder.crisisIn(answer.repaired));
  const hasGroupThere = hasGroupIn(resources, answer.understood.state);
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
      <GuidesFolded />
      <div class="actions">
        {!isPanel && hasPanel() && windowId !== undefined && (
          <Button look="quiet" icon="panel" onPress={() => openPanel(windowId)}>
            {t("nav.panel")}
          </Button>
        )}
        <MyListButton />
        <Button look="quiet" icon="options" onPress={() => void openOwnPage("options.html")}>
          {t("nav.options")}
        </Button>
      </div>
    </footer>
  );
}
