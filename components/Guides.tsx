import { type GuideId, guideIds } from "../data/lists.ts";
import { guideTexts } from "../platform/guides.ts";
import { Guide, type HeadingLevel } from "./Guide.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

interface GuidesProps {
  /** Those that are listed, in this order; all where it is missing. */
  ids?: readonly GuideId[];
  /** Of each title. */
  level: HeadingLevel;
}

/** Guides as a list of titles that open; nothing until their texts are loaded. */
export function Guides({ ids = guideIds, level }: GuidesProps) {
  const { language } = useWords();
  const guides = useLoaded(true, () => guideTexts(language), language);
  if (guides === undefined) return null;
  const listed = ids.flatMap((id) => guides.filter((guide) => guide.id === id));
  return (
    <ul class="guides">
      {listed.map((guide) => (
        <li key={guide.id}>
          <Guide guide={guide} level={level} isFolded />
        </li>
      ))}
    </ul>
  );
}
