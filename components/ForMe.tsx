import { isForChildrenAlone } from "../core/directory.ts";
import type { Distance } from "../core/places.ts";
import type { Resource } from "../data/schema.ts";
import { distanceWords } from "../platform/reasons.ts";
import { dotsAtLineEnd, useWords, type Words } from "./words.tsx";

/** Is it for me: for whom, how one gets in, what it costs, who sees it, how far it is. */
export function ForMe({ resource, distance }: { resource: Resource; distance?: Distance | undefined }) {
  const words = useWords();
  const { t } = words;
  const { privacy } = resource;
  return (
    <div class="facts">
      <p>
        <strong>{t("card.for")}</strong> {whomFor(resource, words).join(", ")}
      </p>
      <p>{dotsAtLineEnd(howItIs(resource, words).join(" · "))}</p>
      {distance && <p>{distanceWords(words.language, distance)}</p>}
      {privacy && <p>{t(`privacy.${privacy}`)}</p>}
    </div>
  );
}

/** The same in one line, for a closed card. */
export function InShort({ resource, distance }: { resource: Resource; distance?: Distance | undefined }) {
  const words = useWords();
  const { formats, cost } = resource;
  const facts = [
    whomFor(resource, words).join(", "),
    formats.map((format) => words.label("format", format)).join(", "),
    cost === "unknown" ? "" : words.label("cost", cost),
    distance ? distanceWords(words.language, distance) : "",
  ];
  return <p class="soft">{dotsAtLineEnd(facts.filter((fact) => fact !== "").join(" · "))}</p>;
}

export function whomFor(resource: Resource, { t, label }: Words): string[] {
  const { audiences, serves } = resource;
  const places = serves === "US" ? [t("card.wholeCountry")] : serves.map((state) => label("state", state));
  const people = audiences.slice(0, 3).map((audience) => label("audience", audience));
  return [...people, ...agesInWords(resource, t), ...places];
}

/** Where adults come too, the ages are their children's. */
function agesInWords(resource: Resource, t: Words["t"]): string[] {
  const { from, to } = resource.ages ?? {};
  if (from === undefined && to === undefined) return [];
  if (to === undefined) return [t("ages.from", { from: from ?? 0 })];
  const ages = from === undefined ? t("ages.to", { to }) : t("ages.between", { from, to });
  return [isForChildrenAlone(resource) ? ages : t("ages.ofChildren", { ages })];
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

/** Who runs it, in which languages, how, at what cost, how one joins, how long it lasts, of which faith. */
export function howItIs(resource: Resource, words: Words): string[] {
  const { formats, cost, joining, faith, kind, runBy, lasts } = resource;
  const { t, label } = words;
  const isJoined = !notJoined.has(kind);
  const facts: (string | false | undefined)[] = [
    runBy && t(`runBy.${runBy}`),
    languagesOf(resource, words),
    formats.map((format) => label("format", format)).join(", "),
    (isJoined || cost !== "unknown") && label("cost", cost),
    isJoined && label("joining", joining),
    lasts && lastsInWords(lasts, t),
    faith && t(faith.openToAll ? "faith.open" : "faith.notStated", { tradition: label("tradition", faith.tradition) }),
  ];
  return facts.filter((fact) => typeof fact === "string");
}

function lastsInWords(lasts: NonNullable<Resource["lasts"]>, t: Words["t"]): string {
  if (lasts === "ongoing") return t("lasts.ongoing");
  if (lasts.meetings !== undefined) return t("lasts.meetings", { count: lasts.meetings });
  return lasts.weeks === undefined ? t("lasts.series") : t("lasts.weeks", { count: lasts.weeks });
}

/** English goes without saying in English, not in Spanish. */
function languagesOf({ languages }: Resource, { t, label, language }: Words): string | undefined {
  if (languages.length > 1) return languages.map((code) => label("language", code)).join(", ");
  return language === "es" && languages[0] === "en" ? t("language.onlyEn") : undefined;
}
