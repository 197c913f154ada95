import { evidenceWords } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { monthAndYear } from "../platform/i18n.ts";
import { LinkButton } from "./Button.tsx";
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
  const { name, summary, scheduleNote, caution, languages } = resource;
  return (
    <article class="card" aria-label={name}>
      <h3 lang={languages.join() === "es" ? "es" : "en"}>{name}</h3>
      <p>{summary[words.language]}</p>
      <NextStep resource={resource} />
      {scheduleNote && <p class="schedule">{scheduleNote[words.language]}</p>}
      <div class="facts">
        <p>
          <strong>{words.t("card.for")}</strong> {whomFor(resource, words).join(", ")}
        </p>
        <p>{howItIs(resource, words).join(" · ")}</p>
      </div>
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

/** Call, text, open or write, in this order; where no address is confirmed, the name to look for. */
function NextStep({ resource }: { resource: Resource }) {
  const { t } = useWords();
  const { name, lookFor, website, facebook } = resource;
  const steps = stepsOf(resource, t);
  return (
    <div class="actions">
      {steps.map(({ href, text, name: full }, at) => (
        <LinkButton key={href} look={at === 0 ? "main" : "plain"} href={href} name={full}>
          {text}
        </LinkButton>
      ))}
      {website === undefined && facebook === undefined && (
        <p class="look-for">
          {t("card.lookFor")} <strong lang="en">{lookFor ?? name}</strong>
        </p>
      )}
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

function whomFor({ audiences, serves }: Resource, { t, label }: Words): string[] {
  const places = serves === "US" ? [t("card.wholeCountry")] : serves.map((state) => label("state", state));
  return [...audiences.slice(0, 3).map((audience) => label("audience", audience)), ...places];
}

/** Nobody joins a book or an office: there these words would only be noise. */
const notJoined = new Set<Resource["kind"]>([
  "publication",
  "podcast",
  "video",
  "news",
  "government",
  "directory",
  "helpline",
]);

function howItIs(resource: Resource, words: Words): string[] {
  const { formats, cost, joining, faith, kind } = resource;
  const { t, label } = words;
  const isJoined = !notJoined.has(kind);
  const facts: (string | false | undefined)[] = [
    languagesOf(resource, words),
    formats.map((format) => label("format", format)).join(", "),
    (isJoined || cost !== "unknown") && label("cost", cost),
    isJoined && label("joining", joining),
    faith && t(faith.openToAll ? "faith.open" : "faith.notStated", { tradition: label("tradition", faith.tradition) }),
  ];
  return facts.filter((fact) => typeof fact === "string");
}

/** English goes without saying in English, not in Spanish. */
function languagesOf({ languages }: Resource, { t, label, language }: Words): string | undefined {
  if (languages.length > 1) return languages.map((code) => label("language", code)).join(", ");
  return language === "es" && languages[0] === "en" ? t("language.onlyEn") : undefined;
}

/** How this is known and of what date, in words; the pages themselves on request. */
function Evidence({ resource: { evidence, topics, formats } }: { resource: Resource }) {
  const { t, label, language } = useWords();
  const { key, date } = evidenceWords(evidence);
  return (
    <div class="evidence">
      <p>
        {t(key, date === undefined ? {} : { date: monthAndYear(language, date) })} {t("evidence.ask")}{" "}
        {formats.includes("in-person") && t("evidence.askBeforeGoing")}
      </p>
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
    </div>
  );
}
