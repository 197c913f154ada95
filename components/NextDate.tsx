import { useMemo } from "preact/hooks";
import { calendarFile, nextMeeting } from "../core/meetings.ts";
import type { Meets, Resource } from "../data/schema.ts";
import { meetingWords } from "../platform/meetingWords.ts";
import { saveFile } from "../platform/save.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./words.tsx";

interface NextDateProps {
  resource: Resource;
  meets: readonly Meets[];
}

/** The next date by the person's own clock, and a calendar file with it. */
export function NextDate({ resource, meets }: NextDateProps) {
  const { t, language } = useWords();
  const meeting = useMemo(() => nextMeeting(meets, new Date()), [meets]);
  if (!meeting) return null;
  const note = t("meeting.ask");
  const save = () => {
    const text = calendarFile([{ resource, meeting }], { note, now: new Date() });
    saveFile({ name: `${t("file.page")}.ics`, type: "text/calendar", text });
  };
  const { what } = meeting.meets;
  return (
    <div class="schedule">
      <p>
        <strong>{meetingWords(language, meeting)}</strong> {what && `${what[language]}.`} {note}
      </p>
      <Button onPress={save}>{t("meeting.calendar")}</Button>
    </div>
  );
}
