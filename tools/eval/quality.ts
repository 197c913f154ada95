import type { Search } from "../../core/search/search.ts";
import { type Grades, ndcg } from "./ndcg.ts";

/** A query as somebody types it, and what people who had not seen the search said of each record. */
export interface LabeledQuery {
  query: string;
  lang: "en" | "es";
  near?: string;
  class: string;
  grades: Grades;
}
export interface Quality {
  count: number;
  ndcg: number;
  /** The same with the last letter and the last two missing. */
  typed: number;
  /** Share of queries with an answer of grade 2 or 3 among the first five. */
  found: number;
  /** Of the first five (or as many as are right at all), the share with a grade of their own. */
  right: number;
  /** Queries without any answer. */
  empty: number;
}
interface Judged {
  query: LabeledQuery;
  ids: readonly string[];
  ndcg: number;
  typed: number;
}

export function qualityOf(queries: readonly LabeledQuery[], search: Search) {
  const first = ({ near, lang }: LabeledQuery, text: string) =>
    search(text, { near, language: lang, limit: 5 }).results.map(({ resource }) => resource.id);
  const judged = queries.map((query): Judged => {
    const ids = first(query, query.query);
    const typed = mean([1, 2].map((cut) => ndcg(first(query, query.query.slice(0, -cut)), query.grades)));
    return { query, ids, ndcg: ndcg(ids, query.grades), typed };
  });
  const groups = Map.groupBy(judged, ({ query }) => query.class);
  return {
    judged,
    classes: [...groups].map(([name, group]) => [name, summary(group)] as const),
    all: summary(judged),
  };
}

function summary(judged: readonly Judged[]): Quality {
  return {
    count: judged.length,
    ndcg: mean(judged.map((one) => one.ndcg)),
    typed: mean(judged.map((one) => one.typed)),
    found: mean(judged.map(({ ids, query }) => (ids.some((id) => (query.grades[id] ?? 0) >= 2) ? 1 : 0))),
    right: mean(judged.map(({ ids, query }) => shareRight(ids, query.grades))),
    empty: judged.filter(({ ids }) => ids.length === 0).length,
  };
}

function shareRight(ids: readonly string[], grades: Grades): number {
  const possible = Math.min(5, Object.keys(grades).length);
  return possible === 0 ? 1 : ids.slice(0, possible).filter((id) => grades[id] !== undefined).length / possible;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
