import { expect, test } from "vitest";
import { fold } from "../../core/search/fold.ts";
import { silenceReasons, states } from "../../data/lists.ts";
import { signals } from "../../data/signals.ts";
import { stateWords } from "../../data/vocabulary/states.ts";
import { vocabulary } from "../../data/vocabulary/vocabulary.ts";

test("every word and phrase is folded, or it could never be found", () => {
  const words = [
    ...vocabulary.meanings.flatMap(({ says, synonyms = [] }) => [...says, ...synonyms]),
    ...vocabulary.stopWords,
    ...signals.flatMap(({ agencies, needs, notNeeds, silence, crisis }) => [
      ...Object.values(agencies).flatMap((list) => Object.values(list).flat()),
      ...Object.values(needs).flat(),
      ...notNeeds,
      ...silence.flatMap(({ phrases, segments = [], edges = [], pieces = [], unless = [] }) => [
        ...phrases,
        ...segments,
        ...edges,
        ...pieces,
        ...unless,
      ]),
      ...Object.values(crisis).flat(),
    ]),
  ];
  expect(words.filter((word) => fold(word) !== word)).toEqual([]);
});

test("each language has words for every reason that words can show", () => {
  const byWords = silenceReasons.filter((reason) => reason !== "scheme" && reason !== "frame");
  for (const { silence } of signals) expect([...new Set(silence.map(({ reason }) => reason))]).toEqual(byWords);
});

test("every state has its name in both languages and its code", () => {
  const words = stateWords(fold);
  expect(words.get("nueva york")).toBe("NY");
  expect(words.get("puerto rico")).toBe("PR");
  expect([...new Set(words.values())].sort()).toEqual([...states].sort());
});
