import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { Evidence, MoreAbout } from "./Evidence.tsx";
import { ForMe } from "./ForMe.tsx";
import { NextMeeting } from "./NextMeeting.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { ReportMistake } from "./ReportMistake.tsx";
import { useWords } from "./words.tsx";

interface ResourceCardProps {
  resource: Resource;
  /** Why it stands here, in words. */
  reasons?: readonly string[];
  distance?: Distance | undefined;
}

/** In the order of design §1: what it is, the next step, when, is it for me, how far, how this is known, the rest. */
export function ResourceCard({ resource, reasons = [], distance }: ResourceCardProps) {
  const { language } = useWords();
  const { name, summary, languages } = resource;
  return (
    <article class="card" aria-label={name}>
      <h3 lang={languages.join() === "es" ? "es" : "en"}>{name}</h3>
      <p>{summary[language]}</p>
      <NextSteps resource={resource} />
      <NextMeeting resource={resource} />
      <ForMe resource={resource} distance={distance} />
      {reasons.length > 0 && <p class="soft">{reasons.join(" · ")}</p>}
      <div class="evidence">
        <Evidence resource={resource} />
        <MoreAbout resource={resource} />
        <ReportMistake resource={resource} />
      </div>
    </article>
  );
}
