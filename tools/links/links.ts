import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LinkChecker, type LinkResult } from "linkinator";
import type { Resource } from "../../data/schema.ts";

/** A link that did not answer well, and each entry that has it. */
export interface BrokenLink {
  url: string;
  /** As HTTP has it; 0 where nothing answered. */
  status: number;
  ids: readonly string[];
}
export interface LinkReport {
  checked: number;
  broken: readonly BrokenLink[];
}

/** Milliseconds before a site counts as silent. */
const patience = 30_000;

/** Milliseconds after which what has not answered yet counts as silent: under an hour, so that a report comes in any case. */
const longestRun = 50 * 60_000;

/**
 * Asks each website and Facebook page of the records once, a few at a time, saying who asks; what fails is tried twice
 * more. A site that still says "too many requests" then is alive, and no broken link.
 */
export async function checkLinks(resources: readonly Resource[], runsFor = longestRun): Promise<LinkReport> {
  const idsOf = linksOf(resources);
  const answers = new Map<string, LinkResult>();
  const folder = mkdtempSync(join(tmpdir(), "alongside-links-"));
  try {
    writeFileSync(
      join(folder, "links.html"),
      [...idsOf.keys()].map((url) => `<a href="${escaped(url)}">x</a>`).join("\n"),
    );
    const checker = new LinkChecker();
    checker.on("link", (answer) => answers.set(answer.url, answer));
    const run = checker.check({
      path: "links.html",
      serverRoot: folder,
      concurrency: 4,
      timeout: patience,
      retryErrors: true,
      retryErrorsCount: 2,
      statusCodes: { 429: "ok" },
      userAgent: "Alongside-link-check (open directory of family support groups; weekly)",
    });
    await Promise.race([run, sleep(runsFor, undefined, { ref: false })]);
    const broken = [...idsOf]
      .filter(([url]) => (answers.get(url)?.state ?? "BROKEN") === "BROKEN")
      .map(([url, ids]) => ({ url, status: answers.get(url)?.status ?? 0, ids }));
    return { checked: idsOf.size, broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linksOf(resources: readonly Resource[]): Map<string, string[]> {
  const idsOf = new Map<string, string[]>();
  for (const { id, website, facebook } of resources)
    for (const link of [website, facebook].filter((one) => one !== undefined)) {
      const { href } = new URL(link); // as the checker writes it
      idsOf.set(href, [...(idsOf.get(href) ?? []), id]);
    }
  return idsOf;
}

function escaped(url: string): string {
  return url.replaceAll("&", "&amp;");
}

/** The report as a table in Markdown. */
export function linkTable({ checked, broken }: LinkReport): string {
  const rows = broken.map(({ url, status, ids }) => `| ${status || "no answer"} | ${url} | ${ids.join(", ")} |`);
  const head = `${checked} links asked, ${broken.length} without a good answer.\n`;
  return [head, ...(rows.length > 0 ? ["| answer | link | entries |", "| --- | --- | --- |", ...rows] : [])].join("\n");
}
