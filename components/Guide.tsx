import type { Guide as GuideText } from "../platform/guides.ts";
import { monthAndYear } from "../platform/i18n.ts";
import { WithPhones } from "./WithPhones.tsx";
import { useWords } from "./words.tsx";

/** Of the heading a part has; those below it stand one deeper. */
export type HeadingLevel = 2 | 3 | 4 | 5;
const headings = { 2: "h2", 3: "h3", 4: "h4", 5: "h5", 6: "h6" } as const;
const deeper = { 2: 3, 3: 4, 4: 5, 5: 6 } as const;

interface GuideProps {
  guide: GuideText;
  level: HeadingLevel;
  /** Only its title is shown until it is opened. */
  isFolded?: boolean;
}

/** One guide: what it says, then where that was read. */
export function Guide({ guide, level, isFolded = false }: GuideProps) {
  const Heading = headings[level];
  if (!isFolded)
    return (
      <article class="guide">
        <Heading>{guide.title}</Heading>
        <GuideBody guide={guide} level={level} />
      </article>
    );
  return (
    <details class="guide">
      <summary>
        <Heading>{guide.title}</Heading>
      </summary>
      <GuideBody guide={guide} level={level} />
    </details>
  );
}

function GuideBody({ guide: { lead, blocks, read, pages }, level }: Omit<GuideProps, "isFolded">) {
  const { t, language } = useWords();
  const Heading = headings[deeper[level]];
  return (
    <div class="guide-body">
      <p>{lead}</p>
      {blocks.map(({ heading, text }) => (
        <div key={heading}>
          <Heading>{heading}</Heading>
          <p>
            <WithPhones text={text} />
          </p>
        </div>
      ))}
      <div class="soft">
        <Heading>{t("evidence.sources")}</Heading>
        <ul>
          {pages.map(({ publisher, url, date }) => (
            <li key={url}>
              <a href={url} lang="en" rel="noreferrer" target="_blank">
                {publisher}
              </a>{" "}
              {date === undefined ? t("guides.noDate") : t("guides.dated", { date: monthAndYear(language, date) })}
            </li>
          ))}
        </ul>
        <p>{t("guides.read", { date: monthAndYear(language, read) })}</p>
      </div>
    </div>
  );
}
