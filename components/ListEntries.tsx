import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { placesOf, putBack, type Removed, type SavedEntry, withMoved, withoutEntries } from "../core/savedList.ts";
import { Button } from "./Button.tsx";
import { type Act, ListEntry } from "./ListEntry.tsx";
import type { MyListProps } from "./MyList.tsx";
import type { SavedListState } from "./useSavedList.ts";
import { useWords } from "./words.tsx";

/** What was done last, as it is said. */
interface Done {
  words: string;
  /** What can be put back. */
  removed?: readonly Removed[];
}

/** The entries in the person's order. Whatever is pressed, the focus stays with it or goes to the next one. */
export function ListEntries({ resources, state }: Pick<MyListProps, "resources" | "state">) {
  const { t } = useWords();
  const { done, press, removeAll, undo, idOf } = useListWork(state);
  const { entries } = state.list;
  const rows = entries.map((entry, at) => (
    <ListEntry
      key={entry.id}
      entry={entry}
      resource={resources.find(({ id }) => id === entry.id)}
      idOf={(act) => idOf(entry.id, act)}
      can={{ up: at > 0, down: at < entries.length - 1 }}
      onPress={(act) => press(entry, act)}
    />
  ));
  const [gap] = done?.removed ?? [];
  return (
    <>
      <p role="status" class="unseen">
        {done?.words}
      </p>
      {entries.length === 0 && <p>{t("list.empty")}</p>}
      <ol class="list" aria-label={t("list.title")}>
        {rows.slice(0, gap?.at)}
        {done?.removed && <Gone key="" id={idOf()} words={done.words} onUndo={undo} />}
        {gap && rows.slice(gap.at)}
      </ol>
      {entries.length > 1 && (
        <div class="actions">
          <Button look="quiet" onPress={removeAll}>
            {t("list.removeAll")}
          </Button>
        </div>
      )}
    </>
  );
}

/** Stands where the entry stood: there the person looks, and the way back is the next thing but one. */
function Gone({ id, words, onUndo }: { id: string; words: string; onUndo: () => void }) {
  const { t } = useWords();
  return (
    <li id={id} tabIndex={-1} class="notice notice-good">
      <span>{words}</span>
      <Button onPress={onUndo}>{t("dismiss.undo")}</Button>
    </li>
  );
}

/** Moves, removes and puts back; says so, and keeps the focus in the list. */
function useListWork({ list, change }: SavedListState) {
  const { t } = useWords();
  const [done, setDone] = useState<Done>();
  const { focusSoon, idOf } = useFocusAfter();
  const { entries } = list;
  const remove = (ids: readonly string[], words: string) => {
    setDone({ words, removed: placesOf(list, ids) });
    change((before) => withoutEntries(before, ids));
  };
  const move = ({ id, name }: SavedEntry, by: -1 | 1) => {
    const place = entries.findIndex((entry) => entry.id === id) + by + 1;
    focusSoon(idOf(id, by === -1 ? "up" : "down"));
    setDone({ words: t("list.moved", { name, place, count: entries.length }) });
    change((before) => withMoved(before, id, by));
  };
  const removeOne = ({ id, name }: SavedEntry) => {
    const at = entries.findIndex((entry) => entry.id === id);
    const next = entries[at + 1] ?? entries[at - 1];
    focusSoon(next ? idOf(next.id, "remove") : idOf());
    remove([id], t("list.removed", { name }));
  };
  const press = (entry: SavedEntry, act: Act) => {
    if (act === "remove") removeOne(entry);
    else move(entry, act === "up" ? -1 : 1);
  };
  const removeAll = () => {
    const ids = entries.map(({ id }) => id);
    focusSoon(idOf());
    remove(ids, t("list.removedAll", { count: ids.length }));
  };
  const undo = () => {
    const removed = done?.removed ?? [];
    const [first] = removed;
    if (first) focusSoon(idOf(first.entry.id, "remove"));
    setDone({ words: t("list.putBack") });
    change((before) => putBack(before, removed));
  };
  return { done, press, removeAll, undo, idOf };
}

/** To be moved in a list, or to see a neighbor go, takes the focus away: it is given back once the list stands as it should. */
function useFocusAfter() {
  const list = useId();
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const focusSoon = (id: string) => {
    wanted.current = id;
  };
  /** The id of a button, or that of the line where something stood. */
  const idOf = (id = "", act: Act | "" = "") => [list, id, act].join("-");
  return { focusSoon, idOf };
}
