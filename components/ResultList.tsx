import { useEffect, useState } from "preact/hooks";
import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { Button } from "./Button.tsx";
import { type Marks, ResourceCard } from "./ResourceCard.tsx";
import { useWords } from "./words.tsx";

const firstShown = 8;

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

/** Cards, the first few at once: a long list costs time on an old laptop and helps no one at three o'clock. */
export function ResultList({ label, items, query, marks }: ResultListProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(firstShown);
  useEffect(() => setShown(firstShown), [query]);
  return (
    <>
      <ul class="list" aria-label={label}>
        {items.slice(0, shown).map(({ resource, reasons, distance }) => (
          <li key={resource.id}>
            <ResourceCard resource={resource} reasons={reasons} distance={distance} marks={marks} />
          </li>
        ))}
      </ul>
      {items.length > shown && <Button onPress={() => setShown(shown + firstShown)}>{t("search.more")}</Button>}
    </>
  );
}
