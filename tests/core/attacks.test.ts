import { expect, test } from "vitest";
import { pageFrom } from "../../core/pages/page.ts";
import attacks from "../fixtures/attacks.json" with { type: "json" };
import { lookAt } from "../support/knowledge.ts";

interface Attack {
  url: string;
  title: string;
  headings: string[];
  lang?: string;
  /** A reason for silence; "nobody": none of our pages; "shown": a page that must not be missed. */
  must: string;
}

// Found by somebody who set out to have something shown where nothing may be, and to pass for a jail.
test.each((attacks as Attack[]).map((one) => [`${one.url} ${one.title}`, one] as const))("%s", (_name, one) => {
  const page = pageFrom({ ...one, language: one.lang });
  const look = page && lookAt(page);
  if (one.must === "shown") expect(look?.suggestion).toBeDefined();
  else expect(look?.suggestion).toBeUndefined();
  if (one.must === "nobody") expect(look?.site).toBeUndefined();
  else if (one.must !== "shown" && one.must !== "silent or nobody") expect(look?.silent).toBe(one.must);
});
