import type { Crisis } from "../core/crisis.ts";
import { isLocalTo } from "../core/directory.ts";
import type { Result } from "../core/search/rank.ts";
import type { Answer } from "../core/search/search.ts";
import type { Suggestion } from "../core/suggest.ts";
import { isTelling, reasonWords, understoodWords } from "../platform/reasons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Chips } from "./Chips.tsx";
import { CrisisBlock } from "./CrisisBlock.tsx";
import { ResultList } from "./ResultList.tsx";
import { useWords } from "./words.tsx";

interface SearchResultsProps {
  query: string;
  answer: Answer;
  crisis: Crisis | undefined;
  /** The directory has a support group of the state that was asked for. */
  hasGroupThere: boolean;
  /** The person wants the words as they are. */
  onAsTyped: () => void;
  /** Shown where nothing was found, so that no search ends in nothing. */
  start: Suggestion;
}

/** Crisis help first, then what was understood, then the groups; the count is read out politely. */
export function SearchResults({ query, answer, crisis, hasGroupThere, onAsTyped, start }: SearchResultsProps) {
  const { t, language } = useWords();
  // Beside a crisis, what merely sounds alike would be a mockery.
  const results = crisis ? answer.results.filter(isMeant) : answer.results;
  const isNothing = results.length === 0 && !crisis;
  return (
    <section aria-label={t("search.results")}>
      <h2 class="unseen">{t("search.results")}</h2>
      {crisis && <CrisisBlock crisis={crisis} />}
      {answer.repaired !== undefined && <Repaired typed={query} repaired={answer.repaired} onAsTyped={onAsTyped} />}
      <PlaceNotice answer={answer} hasGroupThere={hasGroupThere} />
      <Chips label={t("search.understood")} items={understoodWords(language, answer.understood)} />
      <p role="status" class="soft">
        {isNothing && t("search.none", { query: query.slice(0, 60) })}
        {results.length > 0 && t("search.count", { count: results.length })}
      </p>
      {isNothing && <Call211 />}
      <ResultList
        query={query}
        label={t("search.results")}
        items={results.map(({ resource, distance }) => ({ resource, reasons: [], distance }))}
      />
      {isNothing && <StartingPoints suggestion={start} />}
    </section>
  );
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
