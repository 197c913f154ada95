import { useMemo } from "preact/hooks";
import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { Evidence, MoreAbout } from "./Evidence.tsx";
import { ForMe } from "./ForMe.tsx";
import { Marked } from "./Marked.tsx";
import { NextMeeting } from "./NextMeeting.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { ReportMistake } from "./ReportMistake.tsx";
import { SaveButton } from "./SaveButton.tsx";
import { useWords } from "./words.tsx";

/** Words to be marked, in the name and in the text. */
export interface Marks {
  inNames: readonly string[];
  inTexts: readonly string[];
}
const noMarks: Marks = { inNames: [], inTexts: [] };

interface ResourceCardProps {
  resource: Resource;
  /** Why it stands here, in words. */
  reasons?: readonly string[];
  distance?: Distance | undefined;
  marks?: Marks | undefined;
}

/** In the order of design §1: what it is, the next step, when, is it for me, how far, how this is known, the rest. */
export function ResourceCard({ resource, reasons = [], distance, marks = noMarks }: ResourceCardProps) {
  const { language } = useWords();
  const { name, summary, languages } = resource;
  const why = reasons.join(" · ");
  const { miles, from = "" } = distance ?? {};
  // The same cards stay with most keys, and only their marks change.
  const rest = useMemo(() => {
    const far = miles === undefined ? undefined : { miles, from };
    return <Rest resource={resource} why={why} distance={far} />;
  }, [resource, why, miles, from]);
  return (
    <article class="card" aria-label={name}>
      <h3 lang={languages.join() === "es" ? "es" : "en"}>
        <Marked text={name} words={marks.inNames} />
      </h3>
      <p>
        <Marked text={summary[language]} words={marks.inTexts} />
      </p>
      {rest}
    </article>
  );
}

function Rest({ resource, why, distance }: Pick<ResourceCardProps, "resource" | "distance"> & { why: string }) {
  return (
    <>
      <NextSteps resource={resource} />
      <SaveButton resource={resource} />
      <NextMeeting resource={resource} />
      <ForMe resource={resource} distance={distance} />
      {why !== "" && <p class="soft">{why}</p>}
      <div class="evidence">
        <Evidence resource={resource} />
        <MoreAbout resource={resource} />
        <ReportMistake resource={resource} />
      </div>
    </>
  );
}
