import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../core/search/fold.ts";
import { createLexicon } from "../../core/search/lexicon.ts";
import { createRough, edits, type Likely } from "../../core/search/rough.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";

const families = 9; // what a word of families weighs, see core/search/buildLexicon.ts
const names = 7;
function knowing(...words: [word: string, weight: number][]) {
  const all = words.map(([word, weight]): Likely => ({ word, weight }));
  return createRough((first) => all.filter(({ word }) => word.startsWith(first)));
}
const rough = knowing(
  ["visit", families],
  ["visits", families],
  ["visitation", families],
  ["commissary", families],
  ["apoyo", families],
  ["michigan", families],
  ["michael", names],
  ["felony", names],
  ["grace", names],
  ["hermano", families],
);

describe("a whole word", () => {
  test.each([
    ["visti", "visit"], // two letters swapped are one slip
    ["visitaton", "visitation"],
    ["comissary", "commissary"],
    ["apollo", "apoyo"], // as it is heard
    ["visit", "visit"],
    ["micheal", "michael"],
    ["gracee", "grace"],
    ["felon", undefined], // another word, not a misspelt name
    ["bisit", "visit"], // in Spanish they sound the same
    ["ermano", "hermano"],
    ["tisit", undefined], // else the first letter is seldom wrong
    ["vxsxt", undefined], // two slips in five letters
    ["mixhiqaz", undefined], // three in eight
    ["michag", "michael"],
    ["visitatoin center", undefined],
    ["", undefined],
  ])("“%s”: %s", (word, meant) => expect(rough(word, false)).toBe(meant));
});

describe("a word that was only begun", () => {
  test.each([
    ["michag", "michigan"],
    ["comiss", "commissary"],
    ["vistati", "visitation"],
    ["mchig", "michigan"], // a letter too few
    ["mxich", "michigan"], // and one too many
    ["visti", "visit"], // whole words first
    ["zzzz", undefined],
  ])("“%s”: %s", (word, meant) => expect(rough(word, true)).toBe(meant));
  test("it makes no difference which of both was asked first", () => {
    const again = knowing(["michigan", families]);
    expect([again("michag", false), again("michag", true), again("michag", false)]).toEqual([
      undefined,
      "michigan",
      undefined,
    ]);
  });
});

test.each<[typed: string, known: Record<string, number>, meant: string]>([
  ["parolx", { parole: 9, paroles: 90 }, "parole"], // fewer slips go before weight
  ["vicita", { vicila: 90, visita: 9 }, "visita"], // of one slip what sounds alike
  ["parolx", { paroled: 9, parolee: 10 }, "parolee"], // else the likelier
  ["parolx", { parolxs: 9, paroly: 9 }, "paroly"], // then the shorter
  ["parolx", { paroly: 9, parola: 9 }, "parola"], // then the first by its letters
])("“%s” is, of %j, %s", (typed, weights, meant) => {
  const known = Object.entries(weights).map(([word, weight]): Likely => ({ word, weight }));
  expect(createRough(() => known)(typed, false)).toBe(meant);
});

const lexicon = createLexicon(createIndex(searchKnowledge(fold)));
const likely = [..."abcdefghijklmnopqrstuvwxyz"].flatMap(lexicon.likely);
const ours = createRough(lexicon.likely);
const ofFamilies = likely.filter(({ word, weight }) => weight >= families && /^[a-z]{6,12}$/.test(word));

/** The same letter, or one that sounds like it; an h is silent. */
function beginAlike(one: string, other: string): boolean {
  const [first = "", second = ""] = [one, other].map((word) => word.replace(/^h(?=[aeiou])/, "")[0] ?? "");
  const sounds = ["bv", "ckqsz", "gj"];
  return one[0] === other[0] || first === second || sounds.some((all) => all.includes(first) && all.includes(second));
}

test("what is taken for another word is a known one, begins alike, and is near", () => {
  const known = new Set(likely.map(({ word }) => word));
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."aceilmnoprst"), minLength: 5, maxLength: 10 }),
    fc.constantFrom(...likely).map(({ word }) => `${word.slice(0, 3)}e${word.slice(4)}`),
  );
  fc.assert(
    fc.property(typed, fc.boolean(), (word, isBegun) => {
      const meant = ours(word, isBegun);
      fc.pre(meant !== undefined && !/(.)\1/.test(word)); // doubled letters sound like one: these count for less
      expect(known).toContain(meant);
      expect(beginAlike(word, meant), `${word}: ${meant}`).toBe(true);
      const starts = isBegun ? [-1, 0, 1].map((more) => meant.slice(0, word.length + more)) : [];
      expect(Math.min(...[meant, ...starts].map((one) => edits(word, one)))).toBeLessThanOrEqual(3);
    }),
  );
});

test("one letter too few, too many, or two swapped in a longer word of families: something is found", () => {
  const slips = ["less", "more", "swap"] as const;
  const typed = fc
    .tuple(fc.constantFrom(...ofFamilies), fc.nat(), fc.constantFrom(...slips))
    .map(([{ word }, place, how]) => {
      const at = 1 + (place % (word.length - 2));
      const [one, next] = [word[at], word[at + 1]];
      const letters = { less: [next], more: [one, "x", next], swap: [next, one] }[how];
      return [word.slice(0, at), ...letters, word.slice(at + 2)].join("");
    });
  fc.assert(
    fc.property(typed, (word) => {
      expect(ours(word, false), word).toBeDefined();
    }),
  );
});
