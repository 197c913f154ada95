import { crisisIn } from "../core/crisis.ts";
import { createLook, type LookAt } from "../core/look.ts";
import { isGrantedAtInstall } from "../core/pages/matches.ts";
import { isRecord, pageFrom } from "../core/pages/page.ts";
import type { Recognized } from "../core/pages/recognize.ts";
import { fold } from "../core/search/fold.ts";
import { createRough } from "../core/search/rough.ts";
import { createSearch, type Search } from "../core/search/search.ts";
import { createIndex } from "../core/search/searchIndex.ts";
import { type Language, languages } from "../core/settings.ts";
import { pageKnowledge } from "../data/pageKnowledge.ts";
import { searchKnowledge } from "../data/searchKnowledge.ts";
import { distanceWords, matchWords, reasonWords } from "../platform/reasons.ts";

export type Answerer = (text: string, line: number) => Record<string, unknown>;

const mostResults = 100;
const knowledge = pageKnowledge(fold);

/** Answers a line of `npm run -s ask` as design §6 has it; a line that is no question is answered with what is wrong. */
export function createAnswerer(): Answerer {
  const lookAt = createLook(knowledge);
  const search = createSearch(createIndex(searchKnowledge(fold)), createRough);
  return (text, line) => {
    const question = parsed(text);
    if (question === undefined) return { error: "This line is not a JSON object.", line };
    if (typeof question.url === "string") return answerPage(question, lookAt);
    if (typeof question.query === "string") return answerQuery(question, question.query, search);
    return { error: 'This object has neither a "query" nor a "url" that is text.', line };
  };
}

function answerQuery(question: Record<string, unknown>, query: string, search: Search): Record<string, unknown> {
  const language = languageFrom(question.lang);
  const limit =
    typeof question.limit === "number" && question.limit >= 1 ? Math.min(Math.floor(question.limit), mostResults) : 5;
  const start = performance.now();
  const { results, understood, repaired } = search(query, {
    limit,
    language,
    near: typeof question.near === "string" ? question.near : undefined,
  });
  const words = knowledge.signals.map((signals) => signals.crisis);
  const crisis = crisisIn(query, words) ?? crisisIn(repaired ?? "", words);
  return {
    results: results.map(
      ({ resource: { id, name, kind, serves, audiences, topics, formats, languages }, score, matches, distance }) => ({
        id,
        name,
        kind,
        serves,
        audiences,
        topics,
        formats,
        languages,
        score: Math.round(score * 1000) / 1000,
        why: [
          ...matches.map((match) => matchWords(language, match)),
          ...(distance ? [distanceWords(language, distance)] : []),
        ],
      }),
    ),
    understood,
    crisis: crisis ?? null,
    ms: Math.round((performance.now() - start) * 100) / 100,
  };
}

function answerPage(question: Record<string, unknown>, lookAt: LookAt): Record<string, unknown> {
  const page = pageFrom({ ...question, language: question.lang });
  if (!page) return { site: null, need: null, silent: "scheme", granted: null, suggestions: [] };
  const { site, need, words, silent, suggestion, language } = lookAt(page);
  const granted = isGrantedAtInstall(page.url, knowledge.sites) ? "install" : "optional";
  return {
    site: site ? siteIn(site) : null,
    need: need ?? null,
    ...(need && { needWords: words }),
    silent: silent ?? null,
    granted: site ? granted : null,
    suggestions: (suggestion?.choices ?? []).map(({ resource: { id, name }, reasons }) => ({
      id,
      name,
      why: reasons.map((reason) => reasonWords(language, reason)),
    })),
  };
}

/** With what it was known by: the rule, and the words of address or page. */
function siteIn({ id, family, state, name, rule, words }: Recognized) {
  return { id, family, ...(state !== undefined && { state }), ...(name !== undefined && { name }), rule, words };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function languageFrom(claim: unknown): Language {
  return languages.find((language) => language === claim) ?? "en";
}
