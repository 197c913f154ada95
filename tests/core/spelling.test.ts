import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../core/search/fold.ts";
import { createRough, edits } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { createSpelling } from "../../core/search/spelling.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";

const index = createIndex(searchKnowledge(fold));
const spell = createSpelling(index, createRough);
const search = createSearch(index, createRough);
const spelled = (query: string) => spell(query.split(" "));

describe("a misspelt word is taken for the one that was meant", () => {
  test.each([
    ["prisn famlies aliance", "prison families alliance"],
    ["visitaton texas", "visitation texas"],
    ["comisary money iowa", "commissary money iowa"],
    ["grandparnts raising kids", "grandparents raising kids"],
    ["suport group michagan", "support group michigan"],
    ["grupo de apollo", "grupo de apoyo"],
    ["osborn asociation", "osborne association"],
    ["angeltree", "angel tree"],
    ["p f a meetings", "pfa meetings"],
  ])("%s: %s", (typed, meant) => {
    const { words, isRepaired } = spelled(typed);
    expect(words.join(" ")).toBe(meant);
    expect(isRepaired).toBe(!typed.includes("p f a"));
  });
  test.each(["visits ohio", "smith", "mi hijo", "jail 43215", "zzzzqqqq", "osborne association"])(
    "%s is left as it is",
    (typed) => expect(spelled(typed)).toMatchObject({ words: typed.split(" "), isRepaired: false }),
  );
  test("a last word that is only begun is understood in full, and stays begun for names", () => {
    expect(spelled("support group penns")).toMatchObject({ words: ["support", "group", "penns"], isBegun: true });
    expect(search("support group penns").understood.state).toBe("PA");
    expect(search("grupo de apo").understood).toMatchObject({
      kinds: expect.arrayContaining(["support-group"]),
      rest: [],
    });
  });
  test("without Fuse, which is loaded later, nothing is repaired, and nothing is lost", () => {
    expect(createSpelling(index)(["visitaton"])).toMatchObject({ words: ["visitaton"], isRepaired: false });
  });
});

describe("edits", () => {
  test.each([
    ["bail", "bial", 1],
    ["visit", "vist", 1],
    ["visit", "visits", 1],
    ["prison", "prizon", 1],
    ["abc", "xyz", 3],
    ["", "ab", 2],
    ["same", "same", 0],
  ])("%s and %s: %i", (one, other, count) => expect(edits(one, other)).toBe(count));
  test("are the same both ways, and none only for the same word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(edits(one, other)).toBe(edits(other, one));
        expect(edits(one, other) === 0).toBe(one === other);
      }),
    );
  });
});

test("the answer says what the query was taken for, unless the words are wanted as they are", () => {
  expect(search("suport group").repaired).toBe("support group");
  expect(search("support group").repaired).toBeUndefined();
  expect(search("suport group", { isAsTyped: true }).repaired).toBeUndefined();
});
