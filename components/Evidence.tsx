import { hasContact } from "../core/directory.ts";
import { isToBeAsked } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { evidenceText } from "../platform/evidenceText.ts";
import { hostOf } from "./NextSteps.tsx";
import { Caution } from "./Notice.tsx";
import { useWords } from "./words.tsx";

interface EvidenceProps {
  resource: Resource;
  /** Where the card is closed: nothing but what a person must know before the next step, and how it is known. */
  isShort?: boolean;
}

/** How this is known and of what date, in words; in amber where a family should ask before it sets out. */
export function Evidence({ resource, isShort = false }: EvidenceProps) {
  const { t, language } = useWords();
  const { caution, formats } = resource;
  const known = evidenceText(language, resource);
  if (isToBeAsked(resource, new Date()))
    return (
      <Caution label={t(hasContact(resource) ? "evidence.askFirst" : "evidence.askSomehow")}>
        {caution && <span>{caution[language]} </span>}
        <span>
          {known} {!isShort && t("evidence.nobodyCalled")}
        </span>
      </Caution>
    );
  return (
    <>
      {caution && <Caution label={t("caution.label")}>{caution[language]}</Caution>}
      <p class="soft">
        {known} {!isShort && t("evidence.nobodyCalled")}{" "}
        {!isShort && formats.includes("in-person") && t("evidence.askBeforeGoing")}
      </p>
    </>
  );
}

/** The pages where this was read. */
export function Sources({ resource: { evidence } }: { resource: Resource }) {
  const { t } = useWords();
  const hosts = evidence.sources.map(hostOf);
  return (
    <>
      <p>
        <strong>{t("evidence.sources")}</strong>
      </p>
      <ul>
        {evidence.sources.map((source, at) => (
          <li key={source}>
            <a href={source} rel="noreferrer" target="_blank">
              {hosts.indexOf(hosts[at] ?? "") === hosts.lastIndexOf(hosts[at] ?? "") ? hosts[at] : wholeOf(source)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where two pages of one host would else be called the same. */
function wholeOf(address: string): string {
  const { pathname } = new URL(address);
  return `${hostOf(address)}${decodeURI(pathname).replace(/\/$/, "")}`;
}
