import { evidenceWords } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { monthAndYear } from "../platform/i18n.ts";
import { LinkButton } from "./Button.tsx";
import { Chips } from "./Chips.tsx";
import { Caution } from "./Notice.tsx";
import { useWords, type Words } from "./words.tsx";

interface ResourceCardProps {
  resource: Resource;
  /** Why it stands here, in words. */
  reasons?: readonly string[];
}

/** In the order of design §1: what it is, the next step, is it for me, where, how this is known, the rest. */
export function ResourceCard({ resource, reasons = [] }: ResourceCardProps) {
  const words = useWords();
  const { name, summary, scheduleNote, caution } = resource;
  return (
    <article class="card" aria-label={name}>
      <h3 lang="en">{name}</h3>
      <p>{summary[words.language]}</p>
      <NextStep resource={resource} />
      {scheduleNote && <p class="schedule">{scheduleNote[words.language]}</p>}
      <Chips label={words.t("card.for")} items={isItForMe(resource, words)} />
      {reasons.length > 0 && <p class="soft">{reasons.join(" · ")}</p>}
      {caution && <Caution>{caution[words.language]}</Caution>}
      <Evidence resource={resource} />
    </article>
  );
}

interface Step {
  href: string;
  text: string;
  name?: string;
}

/** Call, text, open or write, in this order; where there is none of them, the name to look for. */
function NextStep({ resource }: { resource: Resource }) {
  const { t } = useWords();
  const [first, ...others] = stepsOf(resource, t);
  if (!first)
    return (
      <p class="look-for">
        {t("card.lookFor")} <strong lang="en">{resource.lookFor ?? resource.name}</strong>
      </p>
    );
  return (
    <div class="actions">
      <LinkButton look="main" href={first.href} name={first.name}>
        {first.text}
      </LinkButton>
      {others.map(({ href, text }) => (
        <LinkButton key={href} href={href}>
          {text}
        </LinkButton>
      ))}
    </div>
  );
}

function stepsOf({ name, phone, text, website, facebook, email }: Resource, t: Words["t"]): Step[] {
  const steps: (Step | false | undefined)[] = [
    phone !== undefined && {
      href: `tel:${phone}`,
      text: t("card.call", { phone }),
      name: t("card.callName", { name, phone }),
    },
    text && textStep(text, t),
    website !== undefined && { href: website, text: t("card.open", { host: hostOf(website) }) },
    facebook !== undefined && { href: facebook, text: t("card.facebook") },
    email !== undefined && { href: `mailto:${email}`, text: t("card.email", { email }) },
  ];
  return steps.filter((step) => typeof step === "object");
}

function textStep({ number, word }: NonNullable<Resource["text"]>, t: Words["t"]): Step {
  if (word === undefined) return { href: `sms:${number}`, text: t("card.text", { number }) };
  return { href: `sms:${number}?body=${encodeURIComponent(word)}`, text: t("card.textWord", { word, number }) };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

function isItForMe(
  { audiences, formats, cost, joining, faith, languages, serves }: Resource,
  { t, label, language }: Words,
): string[] {
  const tradition = faith && label("tradition", faith.tradition);
  return [
    ...audiences.slice(0, 3).map((audience) => label("audience", audience)),
    serves === "US" ? t("card.wholeCountry") : serves.map((state) => label("state", state)).join(", "),
    formats.map((format) => label("format", format)).join(", "),
    ...(languages.includes("es") || language === "es"
      ? [languages.map((code) => label("language", code)).join(", ")]
      : []),
    label("cost", cost),
    label("joining", joining),
    ...(faith && tradition ? [t(faith.openToAll ? "faith.open" : "faith.notStated", { tradition })] : []),
  ];
}

/** How this is known and of what date, in words; the pages themselves on request. */
function Evidence({ resource: { evidence, topics } }: { resource: Resource }) {
  const { t, label, language } = useWords();
  const { key, date } = evidenceWords(evidence);
  return (
    <div class="evidence">
      <p>
        {t(key, date === undefined ? {} : { date: monthAndYear(language, date) })} {t("evidence.ask")}
      </p>
      <details>
        <summary>{t("card.more")}</summary>
        <p>{t("card.topics")}</p>
        <p>{topics.map((topic) => label("topic", topic)).join(", ")}</p>
        <p>{t("evidence.sources")}</p>
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
    </div>
  );
}
