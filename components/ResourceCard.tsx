import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { CardDetails } from "./CardDetails.tsx";
import { Evidence } from "./Evidence.tsx";
import { InShort } from "./ForMe.tsx";
import { Guard } from "./Guard.tsx";
import { Icon } from "./Icon.tsx";
import { Marked } from "./Marked.tsx";
import { NextMeeting } from "./NextMeeting.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { dotsAtLineEnd, useWords } from "./words.tsx";

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
  isOpen?: boolean;
  /** Its details stand beside the list. */
  isBeside?: boolean;
  /** Opens and closes it; a card without this is whole, and stays so. */
  onToggle?: () => void;
}

/**
 * In the order of design §1: what it is, the next step, when, is it for me, how far, how this is known, the rest. Closed, it says of each
 * what a person needs to choose.
 */
export function ResourceCard(props: ResourceCardProps) {
  const { resource, reasons = [], distance, marks = noMarks, onToggle } = props;
  const { language } = useWords();
  const { name, summary, languages } = resource;
  const isOpen = onToggle === undefined || props.isOpen === true;
  const why = dotsAtLineEnd(reasons.join(" · "));
  const { miles, from = "" } = distance ?? {};
  // The same cards stay with most keys, and only their marks change.
  const rest = useMemo(() => {
    const far = miles === undefined ? undefined : { miles, from };
    return <Rest {...{ resource, why, isOpen, distance: far }} />;
  }, [resource, why, isOpen, miles, from]);
  return (
    <article class="card" aria-label={name}>
      <h3 lang={languages.join() === "es" ? "es" : "en"}>
        <Name {...props}>
          <Marked text={name} words={marks.inNames} />
        </Name>
      </h3>
      <p>
        <Marked text={summary[language]} words={marks.inTexts} />
      </p>
      {rest}
    </article>
  );
}

interface NameProps extends Pick<ResourceCardProps, "isOpen" | "isBeside" | "onToggle"> {
  children: ComponentChildren;
}

/** Pressing it opens what is behind the card. */
function Name({ isOpen = false, isBeside = false, onToggle, children }: NameProps) {
  if (!onToggle) return <>{children}</>;
  const state = isBeside ? { "aria-current": "true" as const } : { "aria-expanded": isOpen };
  return (
    <button type="button" class="name" {...state} onClick={onToggle}>
      <span>{children}</span>
      <Icon name="more" />
    </button>
  );
}

interface RestProps extends Pick<ResourceCardProps, "resource" | "distance"> {
  why: string;
  isOpen: boolean;
}

function Rest({ resource, why, isOpen, distance }: RestProps) {
  return (
    <>
      <NextSteps resource={resource} />
      <Guard>
        <NextMeeting resource={resource} />
      </Guard>
      {!isOpen && <InShort resource={resource} distance={distance} />}
      {why !== "" && <p class="soft">{why}</p>}
      {!isOpen && <Evidence resource={resource} isShort />}
      {isOpen && <CardDetails resource={resource} distance={distance} />}
    </>
  );
}
