import type { Crisis } from "../core/crisis.ts";
import { isLocalTo } from "../core/directory.ts";
import type { Filters } from "../core/search/facets.ts";
import type { Result } from "../core/search/rank.ts";
import type { Answer } from "../core/search/search.ts";
import type { Part } from "../core/search/understand.ts";
import type { Suggestion } from "../core/suggest.ts";
import { choiceWords, isTelling, partWords, reasonWords } from "../platform/reasons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { type Chip, Chips } from "./Chips.tsx";
import { CrisisBlock } from "./CrisisBlock.tsx";
import { ResultList } from "./ResultList.tsx";
import { useWords, type Words } from "./words.tsx";

interface SearchResultsProps {
  query: string;
  answer: Answer;
  crisis: Crisis | undefined;
  /** The directory has a support group of the state that was asked for. */
  hasGroupThere: boolean;
  filters: Filters;
  /** The person wants the words as they are. */
  onAsTyped: () => void;
  /** And without these parts of them. */
  onRemove: (parts: readonly Part[]) => void;
  /** A place that is not in the words is not to count. */
  onRemovePlace: () => void;
  /** Shown where nothing was found, so that no search ends in nothing. */
  start: Suggestion;
}

/** Crisis help first, then what was understood, then the groups; the count is read out politely. */
export function SearchResults(props: SearchResultsProps) {
  const { query, answer, crisis, hasGroupThere, filters, start, onAsTyped } = props;
  const words = useWords();
  const { t } = words;
  // Beside a crisis, what merely sounds alike would be a mockery.
  const results = crisis ? answer.results.filter(isMeant) : answer.results;
  const isNothing = results.length === 0 && !crisis;
  return (
    <section aria-label={t("search.results")}>
      <h2 class="unseen">{t("search.results")}</h2>
      {crisis && <CrisisBlock crisis={crisis} />}
      {answer.repaired !== undefined && <Repaired typed={query} repaired={answer.repaired} onAsTyped={onAsTyped} />}
      <PlaceNotice answer={answer} hasGroupThere={hasGroupThere} />
      <Chips label={t("search.understood")} items={chipsOf(props, words)} />
      <Relaxed relaxed={answer.relaxed} filters={filters} />
      <p role="status" class="soft">
        {isNothing && t("search.none", { query: query.slice(0, 60) })}
        {results.length > 0 && t("search.count", { count: results.length })}
      </p>
      {isNothing && <Call211 />}
      <ResultList
        query={query}
        marks={answer.marks}
        label={t("search.results")}
        items={results.map(({ resource, distance }) => ({ resource, reasons: [], distance }))}
      />
      {isNothing && <StartingPoints suggestion={start} />}
    </section>
  );
}

/** One for each thing that was understood, however often it was said; and the place, where it is not in the words. */
function chipsOf({ answer, onRemove, onRemovePlace }: SearchResultsProps, { t, label, language }: Words): Chip[] {
  const { parts, state } = answer.understood;
  const byText = Map.groupBy(parts, (part) => partWords(language, part) ?? "");
  const place = state !== undefined && !parts.some((part) => part.state === state) ? label("state", state) : undefined;
  const chip = (text: string, onRemove: () => void) => ({ text, name: t("search.without", { part: text }), onRemove });
  return [
    ...[...byText].filter(([text]) => text !== "").map(([text, some]) => chip(text, () => onRemove(some))),
    ...(place === undefined ? [] : [chip(place, onRemovePlace)]),
  ];
}

/** Said where nothing has all that was asked for. */
function Relaxed({ relaxed, filters }: { relaxed: Answer["relaxed"]; filters: Filters }) {
  const { t, language } = useWords();
  const missing = [
    ...relaxed.filters.map((facet) => choiceWords(language, facet, filters[facet] ?? "")),
    ...relaxed.parts.flatMap((part) => partWords(language, part) ?? []),
  ];
  if (missing.length === 0) return null;
  const parts = [...new Set(missing)].map((part) => t("search.quoted", { part })).join(", ");
  return <p class="notice">{t("search.relaxed", { parts })}</p>;
}

interface RepairedProps {
  typed: string;
  repaired: string;
  onAsTyped: () => void;
}

/** What was typed is never corrected without a word, nor without a way back. */
function Repaired({ typed, repaired, onAsTyped }: RepairedProps) {
  const { t } = useWords();
  return (
    <div class="actions">
      <span>{t("search.repaired", { repaired })}</span>
      <Button look="quiet" onPress={onAsTyped}>
        {t("search.asTyped", { typed: typed.slice(0, 60) })}
      </Button>
    </div>
  );
}

function isMeant({ resource, matches }: Result): boolean {
  return resource.kind === "helpline" || matches.some(({ facet }) => facet !== "name" && facet !== "words");
}

function PlaceNotice({
  answer: { placeFault, understood, results },
  hasGroupThere,
}: Pick<SearchResultsProps, "answer" | "hasGroupThere">) {
  const { t, label } = useWords();
  const { state } = understood;
  if (placeFault) return <p class="notice">{t(`search.fault.${placeFault}`)}</p>;
  // Whoever looks for a group by its name has not asked what else there is.
  const isNamed = results[0]?.matches.some(({ facet }) => facet === "name");
  if (state === undefined || hasGroupThere || results.length === 0 || isNamed) return null;
  const hasOther = results.some(({ resource }) => isLocalTo(resource, state));
  return (
    <p class="notice">
      {t(hasOther ? "search.noGroupInState" : "search.nothingInState", { state: label("state", state) })}
    </p>
  );
}

function Call211() {
  const { t } = useWords();
  return (
    <div class="actions">
      <LinkButton href="tel:211">{t("search.call211")}</LinkButton>
    </div>
  );
}

/** Before anything is typed, and after nothing was found: a few good places to start. */
export function StartingPoints({ suggestion }: { suggestion: Suggestion }) {
  const { t, language } = useWords();
  if (suggestion.choices.length === 0) return null;
  const items = suggestion.choices.map(({ resource, reasons }) => ({
    resource,
    reasons: reasons.filter(isTelling).map((reason) => reasonWords(language, reason)),
  }));
  return (
    <section aria-label={t("search.start")}>
      <h2>{t("search.start")}</h2>
      <ResultList label={t("search.start")} items={items} />
    </section>
  );
}
