import { describe, expect, test } from "vitest";
import { crisisIn } from "../../core/crisis.ts";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { signals } from "../../data/signals.ts";
import lines from "../fixtures/crisis.json" with { type: "json" };

const words = signals.map(({ crisis }) => crisis);

test.each([
  ["suicide", "self-harm"],
  ["I want to die", "self-harm"],
  ["he says he will kill himself", "self-harm"],
  ["Me quiero morir", "self-harm"],
  ["mi hijo se quiere MATAR en la cárcel", "self-harm"],
  ["suicidal and my husband hits me", "self-harm"],
  ["i want to kill my self", "self-harm"],
  ["my son wants to end his life", "self-harm"],
  ["my brother tried to hang himself", "self-harm"],
  ["I can't do this anymore", "self-harm"],
  ["sucidal", "self-harm"],
  ["ya no puedo más", "self-harm"],
  ["se quiso matar", "self-harm"],
  ["he threatened me", "danger"],
  ["he choked me", "danger"],
  ["le tengo miedo", "danger"],
  ["tengo miedo de él", "danger"],
  ["my husband hits me", "danger"],
  ["violencia doméstica", "danger"],
  ["me pega mi esposo", "danger"],
  ["suicide prevention job", undefined],
  ["killing time", undefined],
  ["dead end", undefined],
  ["mother of a son in prison", undefined],
  ["", undefined],
  ["😀".repeat(5000), undefined],
])("“%s”", (query, expected) => expect(crisisIn(query, words)).toBe(expected));

// What the rules are for: words in one piece, slips, and phrases inside other phrases.
test.each([
  ["killmyself", "self-harm"],
  ["me quiero mtar", "self-harm"],
  ["me kiere matar", "danger"],
  ["quiere matarme", "danger"],
  ["me amenaza con matarme", "danger"],
  ["quiero matarme", "self-harm"],
  ["my son wants to end his life in prison", "self-harm"],
  ["when does his life sentence end", undefined],
  ["he hit me hard", "danger"],
  ["it hit me hard when he was sentenced", undefined],
  ["scared of him getting out", "danger"],
  ["scared of him getting hurt", undefined],
  ["i wish he was alive", undefined],
  ["he threatened me and says he will kill himself", "self-harm"],
  ["charged with domestic violence and i am afraid of him", "danger"],
  ["911", "danger"],
  ["inmate 91", undefined],
  ["he showed me and checked me in", undefined],
  ["lo ahorro y me va a pagar", undefined],
  ["domestc violence charge", undefined],
])("“%s”", (query, expected) => expect(crisisIn(query, words)).toBe(expected));

describe("what families type, many of them on phones", () => {
  const search = createSearch(createIndex(searchKnowledge(fold)), createRough);
  test.each(lines)("“$query”: $expect", ({ query, expect: expected }) => {
    const asTyped = crisisIn(query, words);
    const { repaired } = search(query);
    expect(asTyped, "as typed, before what repairs it is there").toBe(expected ?? undefined);
    expect(asTyped ?? crisisIn(repaired ?? "", words), `repaired: ${repaired}`).toBe(expected ?? undefined);
  });
  test("holds enough of each", () => {
    const count = (what: string | null) => lines.filter((line) => line.expect === what).length;
    expect([count("self-harm"), count("danger"), count(null)]).toEqual([90, 80, 90]);
  });
});
