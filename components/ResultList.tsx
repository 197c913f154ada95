import { useEffect, useState } from "preact/hooks";
import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { Button } from "./Button.tsx";
import { type Marks, ResourceCard } from "./ResourceCard.tsx";
import { useWide } from "./useWide.ts";
import { useWords } from "./words.tsx";

const firstShown = 5;

export interface Listed {
  resource: Resource;
  reasons: readonly string[];
  distance?: Distance | undefined;
}
interface ResultListProps {
  /** What the list is, for screen readers. */
  label: string;
  items: readonly Listed[];
  /** What was asked; a new question starts with the first few again. */
  query?: string;
  /** The words of it to be marked. */
  marks?: Marks | undefined;
}

/**
 * Cards, the first few at once: a long list costs time on an old laptop and helps no one at three o'clock. One at a time is
 * open: in its place, or beside the list where there is room.
 */
export function ResultList({ label, items, query, marks }: ResultListProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(firstShown);
  const [openId, setOpen] = useState<string>();
  const isWide = useWide();
  useEffect(() => setShown(firstShown), [query]);
  const some = items.slice(0, shown);
  const beside = isWide ? (some.find(({ resource }) => resource.id === openId) ?? some[0]) : undefined;
  return (
    <div class="results">
      <ul class="list" aria-label={label}>
        {some.map(({ resource, reasons, distance }) => (
          <li key={resource.id}>
            <ResourceCard
              {...{ resource, reasons, distance, marks, isBeside: resource === beside?.resource }}
              isOpen={!isWide && resource.id === openId}
              onToggle={() => setOpen(!isWide && resource.id === openId ? undefined : resource.id)}
            />
          </li>
        ))}
      </ul>
      {beside && (
        <aside class="beside" aria-label={t("card.more")}>
          {/* A card of its own: what was begun on one says nothing of the next. */}
          <ResourceCard key={beside.resource.id} {...beside} marks={marks} />
        </aside>
      )}
      {items.length > shown && <Button onPress={() => setShown(shown + firstShown)}>{t("search.more")}</Button>}
    </div>
  );
}
