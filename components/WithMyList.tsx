import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Resource } from "../data/schema.ts";
import { Notice } from "./Notice.tsx";
import { useLoaded } from "./useLoaded.ts";
import { ShareList, useSavedList } from "./useSavedList.ts";
import { useWords } from "./words.tsx";

interface WithMyListProps {
  resources: readonly Resource[];
  children: ComponentChildren;
}

/** A window with the person's list behind it: one list for all its cards, and a way to see it whole and come back. */
export function WithMyList({ resources, children }: WithMyListProps) {
  const { t } = useWords();
  const state = useSavedList();
  const [isOpen, setOpen] = useState(false);
  const cameFrom = useRef<Element | null>(null);
  const MyList = useLoaded(isOpen, async () => (await import("./MyList.tsx")).MyList);
  const isShown = isOpen && MyList !== undefined;
  const open = () => {
    cameFrom.current = document.activeElement;
    setOpen(true);
  };
  useLayoutEffect(() => {
    if (!isOpen && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }, [isOpen]);
  return (
    <ShareList value={{ ...state, open }}>
      {state.hasFailed && <Notice>{t("list.notKept")}</Notice>}
      {/* Hidden, not left: the search stands there as it was when the person comes back. */}
      <div class="behind" hidden={isShown}>
        {children}
      </div>
      {isShown && <MyList resources={resources} state={state} onClose={() => setOpen(false)} />}
    </ShareList>
  );
}
