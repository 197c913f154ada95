import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { recordsOf } from "../core/handout.ts";
import type { Language } from "../core/settings.ts";
import type { Resource } from "../data/schema.ts";
import type { HandoutOrder } from "../platform/handout.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { HandoutSheet, type Notes } from "./HandoutSheet.tsx";
import { handoutOf } from "./handoutWords.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { SpeakIn, useWords, wordsIn } from "./words.tsx";

interface HandoutPageProps {
  resources: readonly Resource[];
  order: HandoutOrder;
}

/** The printable page of a list, in the client's language; what is written on it is in this window's memory alone. */
export function HandoutPage({ resources, order }: HandoutPageProps) {
  const { t, language: own } = useWords();
  const [chosen, setChosen] = useState(order.language);
  const [notes, setNotes] = useState<Notes>({ whom: "", page: "", entries: {} });
  const language = chosen ?? own;
  const { found, gone } = useMemo(() => recordsOf(order.list, resources), [order, resources]);
  const handout = useMemo(() => handoutOf(found, wordsIn(language), new Date()), [found, language]);
  useTitle(language);
  if (found.length === 0) return <p>{t("handout.empty")}</p>;
  return (
    <>
      <section class="controls" aria-label={t("list.page")}>
        <LanguageChoice legend={t("handout.language")} value={language} onChange={setChosen} />
        <NoteFields notes={notes} entries={found} onChange={setNotes} />
        {gone.map(({ id, name }) => (
          <p key={id}>{t("list.gone", { name })}</p>
        ))}
        <div class="actions">
          <Button look="main" icon="print" onPress={() => print()}>
            {t("handout.print")}
          </Button>
        </div>
      </section>
      <section class="paper" aria-label={t("handout.sheet")}>
        <SpeakIn value={language}>
          <HandoutSheet handout={handout} notes={notes} />
        </SpeakIn>
      </section>
    </>
  );
}

/** Browsers print the title and offer it as a file name: it names no topic. */
function useTitle(language: Language): void {
  useLayoutEffect(() => {
    document.title = wordsIn(language).t("file.page");
  }, [language]);
}

interface NoteFieldsProps {
  notes: Notes;
  entries: readonly Resource[];
  onChange: (notes: Notes) => void;
}

function NoteFields({ notes, entries, onChange }: NoteFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t("handout.help")}</p>
      <NoteField label={t("handout.whom")} value={notes.whom} onChange={(whom) => onChange({ ...notes, whom })} />
      <NoteField label={t("handout.note")} value={notes.page} onChange={(page) => onChange({ ...notes, page })} />
      <details>
        <summary>{t("handout.notes")}</summary>
        {entries.map(({ id, name }) => (
          <NoteField
            key={id}
            label={t("handout.noteAbout", { name })}
            value={notes.entries[id] ?? ""}
            onChange={(note) => onChange({ ...notes, entries: { ...notes.entries, [id]: note } })}
          />
        ))}
      </details>
    </>
  );
}

interface NoteFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

/** Browsers keep what is typed for a later visit, and send it to check its spelling, unless they are told not to. */
function NoteField({ label, value, onChange }: NoteFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <textarea
          id={id}
          rows={1}
          autocomplete="off"
          spellcheck={false}
          maxLength={longestNote}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
/** A longer one would not stand on one sheet with its entry. */
const longestNote = 600;
