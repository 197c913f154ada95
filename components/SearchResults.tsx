import type { Crisis } from "../core/crisis.ts";
import type { Answer } from "../core/search/search.ts";
import type { Suggestion } from "../core/suggest.ts";
import { matchWords, reasonWords, understoodWords } from "../platform/reasons.ts";
import { Chips } from "./Chips.tsx";
import { CrisisBlock } from "./CrisisBlock.tsx";
import { ResultList } from "./ResultList.tsx";
import { useWords } from "./words.tsx";

interface SearchResultsProps {
  query: string;
  answer: Answer;
  crisis: Crisis | undefined;
  /** The directory has a group in the state that was asked for. */
  isStateServed: boolean;
}

/** Crisis help first, then what was understood, then the groups; the count is read out politely. */
export function SearchResults({ query, answer, crisis, isStateServed }: SearchResultsProps) {
  const { t, label, language } = useWords();
  const { results, understood } = answer;
  const items = results.map(({ resource, matches }) => ({
    resource,
    reasons: matches.map((match) => matchWords(language, match)),
  }));
  return (
    <section aria-label={t("search.label")}>
      {crisis && <CrisisBlock crisis={crisis} />}
      {answer.unknownPlace && (
        <p class="notice">{t(answer.unknownPlace === "zip" ? "search.unknownZip" : "search.unknownCity")}</p>
      )}
      {understood.state !== undefined && !isStateServed && (
        <p class="notice">{t("search.nothingInState", { state: label("state", understood.state) })}</p>
      )}
      <Chips label={t("search.understood")} items={understoodWords(language, understood)} />
      <p role="status" class="soft">
        {results.length > 0
          ? t("search.count", { count: results.length })
          : t("search.none", { query: query.slice(0, 60) })}
      </p>
      <ResultList key={query} label={t("search.label")} items={items} />
    </section>
  );
}

/** Before anything is typed: a few good places to start. */
export function StartingPoints({ suggestion }: { suggestion: Suggestion }) {
  const { t, language } = useWords();
  const items = suggestion.choices.map(({ resource, reasons }) => ({
    resource,
    reasons: reasons.filter(({ about }) => about !== "family").map((reason) => reasonWords(language, reason)),
  }));
  return (
    <section aria-label={t("search.start")}>
      <h2>{t("search.start")}</h2>
      <ResultList label={t("search.start")} items={items} />
    </section>
  );
}
