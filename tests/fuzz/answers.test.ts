import fc from "fast-check";
import { describe, expect } from "vitest";
import { silenceReasons } from "../../data/lists.ts";
import { createAnswerer } from "../../tools/answer.ts";
import { anyAddress } from "../support/arbitraries/addresses.ts";
import { nearlyPage, pageClaim } from "../support/arbitraries/pages.ts";
import { anyPlace, anyQuery } from "../support/arbitraries/queries.ts";
import { anyStored } from "../support/arbitraries/stored.ts";
import { anyText, flood } from "../support/arbitraries/texts.ts";
import { fuzz, inTime } from "../support/fuzz.ts";

const answer = createAnswerer();
const asked = fc.oneof(
  pageClaim,
  nearlyPage,
  fc.record({ url: anyAddress, lang: fc.oneof(fc.constantFrom("en", "es"), anyStored) }),
  fc.record(
    { query: anyQuery, lang: anyStored, near: fc.oneof(anyPlace, anyStored), limit: fc.oneof(fc.double(), anyStored) },
    { requiredKeys: ["query"] },
  ),
);
const line = fc.oneof(
  { weight: 6, arbitrary: asked.map((one) => JSON.stringify(one)) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      anyStored.map((one) => JSON.stringify(one)),
      anyText,
      flood,
    ),
  },
);

describe("a line of the question tool", () => {
  fuzz("whatever stands in it, is answered with one line of JSON of the right shape", 1_650, [
    line,
    (text) => {
      const reply = inTime(() => answer(text, 7));
      const said = JSON.stringify(reply);
      expect(said).not.toContain("\n");
      expect(JSON.parse(said)).toMatchObject(JSON.parse(said));
      if ("error" in reply) return expect(reply.line).toBe(7);
      if ("site" in reply) return expect([null, ...silenceReasons]).toContain(reply.silent);
      expect(reply).toMatchObject({ results: expect.any(Array), ms: expect.any(Number) });
      expect([null, "self-harm", "danger"]).toContain(reply.crisis);
    },
  ]);
});
