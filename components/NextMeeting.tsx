import { isRecent } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

/** When it meets: the next date where its page gives a clear and recent schedule, and what else is known in words. */
export function NextMeeting({ resource }: { resource: Resource }) {
  const { language } = useWords();
  const { meets, evidence, scheduleNote } = resource;
  const isKnown = meets !== undefined && isRecent(evidence, new Date());
  // Calendar rules weigh more than all our code together, and few records have them.
  const NextDate = useLoaded(isKnown, async () => (await import("./NextDate.tsx")).NextDate);
  return (
    <>
      {NextDate && meets && <NextDate resource={resource} meets={meets} />}
      {scheduleNote && <p class="schedule">{scheduleNote[language]}</p>}
    </>
  );
}
