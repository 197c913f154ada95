import { hasContact } from "../core/directory.ts";
import { isToBeAsked } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { evidenceText } from "../platform/evidenceText.ts";
import { hostOf } from "./NextSteps.tsx";
import { Caution } from "./Notice.tsx";
import { useWords } from "./words.tsx";

/** How this is known and of what date, in words; in amber where a family should ask before it sets out. */
export function Evidence({ resource }: { resource: Resource }) {
  const { t, language } = useWords();
  const { caution, formats } = resource;
  const known = evidenceText(language, resource);
  if (isToBeAsked(resource, new Date()))
    return (
      <Caution label={t(hasContact(resource) ? "evidence.askFirst" : "evidence.askSomehow")}>
        {caution && <span>{caution[language]} </span>}
        <span>
          {known} {t("evidence.nobodyCalled")}
        </span>
      </Caution>
    );
  return (
    <>
      {caution && <Caution label={t("caution.label")}>{caution[language]}</Caution>}
      <p class="soft">
        {known} {t("evidence.nobodyCalled")} {formats.includes("in-person") && t("evidence.askBeforeGoing")}
      </p>
    </>
  );
}

/** The rest, on request: all topics, and the pages where this was read. */
export function MoreAbout({ resource: { topics, evidence } }: { resource: Resource }) {
  const { t, label } = useWords();
  return (
    <details>
      <summary>{t("card.more")}</summary>
      <p>
        <strong>{t("card.topics")}</strong>
      </p>
      <p>{topics.map((topic) => label("topic", topic)).join(", ")}</p>
      <p>
        <strong>{t("evidence.sources")}</strong>
      </p>
      <ul>
        {evidence.sources.map((source) => (
          <li key={source}>
            <a href={source} rel="noreferrer" target="_blank">
              {hostOf(source)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
