import { useEffect, useMemo, useState } from "preact/hooks";
import { type BesidePage, type Finder, FindHelp } from "../../components/FindHelp.tsx";
import { Failed } from "../../components/Guard.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useLoaded } from "../../components/useLoaded.ts";
import { type SettingsState, useSettings } from "../../components/useSettings.ts";
import { WithMyList } from "../../components/WithMyList.tsx";
import type { LookAt } from "../../core/look.ts";
import type { Page } from "../../core/pages/page.ts";
import type { Settings } from "../../core/settings.ts";
import type { Resource } from "../../data/schema.ts";
import { watchActivePage } from "../../platform/activeTab.ts";
import { firstRecords } from "./firstRecords.built.ts";

// The cast is safe: they are among data/resources.ts.
const first = firstRecords as readonly Resource[];
const none: readonly Resource[] = [];

/** Finds what is misspelt, too, as soon as Fuse is there: search comes before it, and what the window opens with before both. */
function useFinder(isPainted: boolean): { finder: Finder | undefined; hasFailed: boolean } {
  const createFinder = useLoaded(isPainted, async () => (await import("./finder.ts")).createFinder);
  const rough = useLoaded(createFinder !== undefined, () =>
    import("../../core/search/rough.ts").catch(() => "missing"),
  );
  const createRough = typeof rough === "object" ? rough.createRough : undefined;
  const finder = useMemo(() => createFinder?.(createRough), [createFinder, createRough]);
  useEffect(() => {
    if (finder && createRough) requestIdleCallback(() => makeReady(finder));
  }, [createRough, finder]);
  return { finder, hasFailed: rough === "missing" };
}

/** Once what the window opened with is on the screen: what is loaded before only delays it. */
function usePainted(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (isReady) requestAnimationFrame(() => setTimeout(() => setPainted(true)));
  }, [isReady]);
  return isPainted;
}

/** Longer than it takes to read a page that answers, in milliseconds. */
const patience = 250;
/** A page that hangs counts as one that we cannot see: list and options are not to wait for it. Should it answer yet, it is shown. */
const lastPatience = 2000;

/** A page that does not answer is waited for no longer; then what fits it comes below the search box, whenever it comes. */
function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

/** What is put off until it is needed would be waited for at the first key: it is done while the person begins to write. */
function makeReady({ search, crisisIn }: Finder): void {
  const { repaired = "" } = search("suport qwertz ohoi");
  crisisIn(repaired);
}

interface Seen {
  page: BesidePage;
  lookAt: LookAt | undefined;
  hasFailed?: boolean;
}

async function see(page: Page | undefined): Promise<Seen> {
  if (!page) return { page: "no-access", lookAt: undefined };
  try {
    return { page, lookAt: (await import("./lookAt.ts")).lookAt };
  } catch {
    return { page, lookAt: undefined, hasFailed: true };
  }
}

interface SearchWindowProps {
  initial: Settings;
  isPanel: boolean;
  windowId: number | undefined;
  /** The words that it was opened with. */
  initialQuery: string | undefined;
  /** The page beside the window as it opens; its reading has begun. */
  firstPage: Promise<Page | undefined>;
}

/** All records, as soon as they are loaded; until then the few that are enough where no state was chosen. */
function useResources(isPainted: boolean, { state }: Settings): readonly Resource[] {
  const all = useLoaded(
    isPainted || state !== undefined,
    async () => (await import("../../data/resources.ts")).resources,
  );
  return all ?? (state === undefined ? first : none);
}

/** The frame stands at once, and stays when something in it cannot be loaded. */
export function SearchWindow({ initial, ...given }: SearchWindowProps) {
  const state = useSettings(initial);
  return (
    <OwnWindow state={state}>
      <Inside state={state} {...given} />
    </OwnWindow>
  );
}

interface InsideProps extends Omit<SearchWindowProps, "initial"> {
  state: SettingsState;
}

/**
 * Stands there once the page beside it was read: in which form the search box stands depends on it, and nothing is to jump. Where
 * only what looks at pages or mends words cannot be loaded, the rest does its work, and a sentence says that something is missing.
 */
function Inside({ state, isPanel, windowId, firstPage, initialQuery }: InsideProps) {
  const { page, lookAt, hasFailed: isBlind } = useSeen({ firstPage, isPanel, windowId });
  const isLate = useLate();
  const isReady = page !== "unread" || isLate || initialQuery !== undefined;
  const isPainted = usePainted(isReady);
  const resources = useResources(isPainted, state.settings);
  const { finder, hasFailed: isLiteral } = useFinder(isPainted);
  if (!isReady) return null;
  return (
    <>
      {(isBlind || isLiteral) && <Failed />}
      <WithMyList resources={resources}>
        <FindHelp {...{ resources, lookAt, finder, page, isPanel, windowId, state, initialQuery }} />
      </WithMyList>
    </>
  );
}

/** The page beside the window; in the panel, which stays, the one beside it now. */
function useSeen({ firstPage, isPanel, windowId }: Pick<InsideProps, "firstPage" | "isPanel" | "windowId">): Seen {
  const [seen, setSeen] = useState<Seen>({ page: "unread", lookAt: undefined });
  useEffect(() => {
    let latest = 0; // of two pages only the one that was looked at last is shown
    const show = (read: Page | undefined) => {
      const mine = ++latest;
      void see(read).then((one) => mine === latest && setSeen(one));
    };
    void firstPage.then((read) => latest === 0 && show(read));
    const timer = setTimeout(() => latest === 0 && setSeen({ page: "no-access", lookAt: undefined }), lastPatience);
    const stop = isPanel ? watchActivePage(windowId, show) : undefined;
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [firstPage, isPanel, windowId]);
  return seen;
}
