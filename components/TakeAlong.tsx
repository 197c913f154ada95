import { useState } from "preact/hooks";
import { contactKinds, type Handout, handoutTable, handoutText, type TableHeads } from "../core/handout.ts";
import { calendarFile, type Dated } from "../core/meetings.ts";
import type { SavedList } from "../core/savedList.ts";
import type { Language } from "../core/settings.ts";
import type { Resource } from "../data/schema.ts";
import { copyText } from "../platform/clipboard.ts";
import { openHandout } from "../platform/handout.ts";
import { saveFile } from "../platform/save.ts";
import { Button } from "./Button.tsx";
import { handoutOf, meetingOf } from "./handoutWords.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Notice } from "./Notice.tsx";
import { useWords, type Words, wordsIn } from "./words.tsx";

interface TakeAlongProps {
  list: SavedList;
  found: readonly Resource[];
}

/** The list as a page, as text, as a table and as a calendar, in a language that need not be the person's own. */
export function TakeAlong({ list, found }: TakeAlongProps) {
  const { t, language: own } = useWords();
  const [chosen, setChosen] = useState<Language>();
  const [outcome, setOutcome] = useState<"report.copied" | "list.copyFailed">();
  const language = chosen ?? own;
  const words = wordsIn(language);
  const now = new Date();
  const handout = handoutOf(found, words, now);
  const dates = datesOf(found, now);
  const copy = () =>
    void copyText(handoutText(handout)).then((done) => setOutcome(done ? "report.copied" : "list.copyFailed"));
  return (
    <section aria-label={t("list.take")}>
      <h2>{t("list.take")}</h2>
      <LanguageChoice legend={t("list.language")} value={language} onChange={setChosen} />
      <div class="actions">
        <Button look="main" onPress={() => void openHandout({ list, language })}>
          {t("list.page")}
        </Button>
        <Button onPress={copy}>{t("list.copy")}</Button>
        <Button onPress={() => void saveTable(handout, words)}>{t("list.table")}</Button>
        {dates.length > 0 && <Button onPress={() => saveCalendar(dates, words, now)}>{t("list.calendar")}</Button>}
      </div>
      {outcome && <Notice>{t(outcome)}</Notice>}
    </section>
  );
}

function datesOf(resources: readonly Resource[], now: Date): Dated[] {
  return resources.flatMap((resource) => {
    const meeting = meetingOf(resource, now);
    return meeting ? [{ resource, meeting }] : [];
  });
}

function saveCalendar(dates: readonly Dated[], { t }: Words, now: Date): void {
  const text = calendarFile(dates, { note: t("meeting.ask"), now });
  saveFile({ name: `${t("file.page")}.ics`, type: "text/calendar", text });
}

async function saveTable(handout: Handout, { t }: Words): Promise<void> {
  const { csvOf } = await import("../core/csv.ts"); // seldom pressed, and heavier than the rest of the list
  const kinds = Object.fromEntries(contactKinds.map((kind) => [kind, t(`handout.${kind}`)]));
  const heads = {
    ...kinds,
    name: t("handout.name"),
    about: t("handout.about"),
    when: t("handout.when"),
    good: t("handout.good"),
    place: t("handout.where"),
    known: t("handout.known"),
  } as TableHeads; // `kinds` has one for each kind
  const text = `${byteOrderMark}${csvOf(handoutTable(handout, heads))}`;
  saveFile({ name: `${t("file.page")}.csv`, type: "text/csv", text });
}
/** Without it some spreadsheets take the letters of Spanish for others. */
const byteOrderMark = "\uFEFF";
