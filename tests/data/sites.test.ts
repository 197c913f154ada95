import { safeParse, summarize } from "valibot";
import { expect, test } from "vitest";
import { siteSchema } from "../../data/schema.ts";
import { sites } from "../../data/sites.ts";
import { recognized } from "../support/knowledge.ts";

test("every rule has the right shape", () => {
  const faults = sites.flatMap((site) => {
    const { issues } = safeParse(siteSchema, site);
    return issues ? [`${site.id}: ${summarize(issues)}`] : [];
  });
  expect(faults).toEqual([]);
});

test("all rows of the three fact files are there", () => {
  const count = (family: (level: string) => boolean) => sites.filter(({ level }) => family(level)).length;
  expect(count((level) => level === "vendor")).toBe(65);
  expect(sites.length).toBe(660); // 65 calls, 328 prisons and jails, 267 courts: three rows became two or three rules
});

test("each rule recognizes its own address", () => {
  const lost = sites.filter(
    (site) => recognized(`https://${site.host}${site.path ?? "/"}#${site.onlyWith?.[0] ?? ""}`)?.id !== site.id,
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
