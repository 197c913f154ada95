import { useLayoutEffect, useRef } from "preact/hooks";
import { recordsOf } from "../core/handout.ts";
import type { Resource } from "../data/schema.ts";
import { Button } from "./Button.tsx";
import { ListEntries } from "./ListEntries.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import type { SavedListState } from "./useSavedList.ts";
import { useWords } from "./words.tsx";

export interface MyListProps {
  resources: readonly Resource[];
  state: SavedListState;
  onClose: () => void;
}

/** What the person picked: to put in order, to thin out, and to take along. */
export function MyList({ resources, state, onClose }: MyListProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    scrollTo({ top: 0 });
  }, []);
  const { found } = recordsOf(state.list, resources);
  return (
    <>
      <div class="actions">
        <Button onPress={onClose}>{t("list.back")}</Button>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {t("list.title")}
      </h1>
      <ListEntries resources={resources} state={state} />
      {found.length > 0 && <TakeAlong list={state.list} found={found} />}
    </>
  );
}
