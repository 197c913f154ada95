import { guidesFor } from "../core/guideFor.ts";
import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { Evidence, Sources } from "./Evidence.tsx";
import { ForMe } from "./ForMe.tsx";
import { Guard } from "./Guard.tsx";
import { ReportMistake } from "./ReportMistake.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

/** What an opened card says besides: all of "is it for me", how it is known, where it was read, and the way to say that it is wrong. */
export function CardDetails({ resource, distance }: { resource: Resource; distance: Distance | undefined }) {
  const { t, label, language } = useWords();
  const { topics, scheduleNote } = resource;
  return (
    <>
      {scheduleNote && <p class="schedule">{scheduleNote[language]}</p>}
      <ForMe resource={resource} distance={distance} />
      <p>
        <strong>{t("card.topics")}</strong> {topics.map((topic) => label("topic", topic)).join(", ")}
      </p>
      <Guard>
        <CardGuides resource={resource} />
      </Guard>
      <div class="evidence">
        <Evidence resource={resource} />
        <Sources resource={resource} />
        <ReportMistake resource={resource} />
      </div>
    </>
  );
}

/** What helps to know beside this one, folded. */
function CardGuides({ resource }: { resource: Resource }) {
  const ids = guidesFor(resource);
  const Guides = useLoaded(ids.length > 0, async () => (await import("./Guides.tsx")).Guides);
  return Guides ? <Guides ids={ids} level={4} /> : null;
}
