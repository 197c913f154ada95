import { useEffect, useRef } from "preact/hooks";
import { Field } from "./Field.tsx";
import { useWords } from "./words.tsx";

interface SearchBoxProps {
  query: string;
  near: string;
  /** The page has its own suggestions: the box is small then, and leaves the focus alone. */
  isSecond: boolean;
  onQuery: (query: string) => void;
  onNear: (near: string) => void;
}

export function SearchBox({ query, near, isSecond, onQuery, onNear }: SearchBoxProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isSecond) input.current?.focus({ preventScroll: true });
  }, [isSecond]);
  const isStarting = query === "" && !isSecond;
  return (
    <search class="search">
      <Field label={t("search.label")} {...(isStarting && { help: t("search.empty") })}>
        {({ id, helpId }) => (
          <input
            ref={input}
            id={id}
            type="search"
            aria-describedby={helpId}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      {!isSecond && (
        <Field label={t("search.near")}>
          {({ id }) => (
            <input
              id={id}
              type="text"
              autocomplete="off"
              value={near}
              onInput={(event) => onNear(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
    </search>
  );
}
