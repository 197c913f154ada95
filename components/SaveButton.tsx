import { useState } from "preact/hooks";
import { hasEntry, isFull, mostEntries, withEntry, withoutEntries } from "../core/savedList.ts";
import type { Resource } from "../data/schema.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { useSharedList } from "./useSavedList.ts";
import { useWords } from "./words.tsx";

/** Puts an entry on the person's list, or takes it off again; absent in a window without a list. */
export function SaveButton({ resource: { id, name } }: { resource: Resource }) {
  const { t } = useWords();
  const shared = useSharedList();
  const [isRefused, setRefused] = useState(false);
  if (!shared) return null;
  const { list, change } = shared;
  const isSaved = hasEntry(list, id);
  const isLast = list.entries.at(-1)?.id === id; // the way on stands where the last press was
  const press = () => {
    setRefused(!isSaved && isFull(list));
    change((before) => (isSaved ? withoutEntries(before, [id]) : withEntry(before, { id, name })));
  };
  return (
    <>
      <button
        type="button"
        class="button button-quiet save"
        aria-pressed={isSaved}
        aria-label={t(isSaved ? "list.savedName" : "list.saveName", { name })}
        onClick={press}
      >
        <Icon name={isSaved ? "saved" : "list"} />
        {t(isSaved ? "list.saved" : "list.save")}
      </button>
      {isLast && <MyListButton />}
      {isRefused && isFull(list) && (
        <p role="status" class="soft">
          {t("list.full", { count: mostEntries })}
        </p>
      )}
    </>
  );
}

/** The way to the whole list; absent where there is none. */
export function MyListButton() {
  const { t } = useWords();
  const shared = useSharedList();
  if (!shared) return null;
  const count = shared.list.entries.length;
  return (
    <Button look="quiet" icon="list" onPress={shared.open}>
      {count === 0 ? t("list.title") : t("list.open", { count })}
    </Button>
  );
}
