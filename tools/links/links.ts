import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LinkChecker } from "linkinator";
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

/**
 * Asks each address that a card opens, once, a few at a time, saying who asks; what fails is tried twice more, and a
 * site that says "later" is waited for.
 */
export async function checkLinks(resources: readonly Resource[]): Promise<LinkReport> {
  const idsOf = linksOf(resources);
  const folder = mkdtempSync(join(tmpdir(), "alongside-links-"));
  try {
    writeFileSync(
      join(folder, "links.html"),
      [...idsOf.keys()].map((url) => `<a href="${escaped(url)}">x</a>`).join("\n"),
    );
    const { links } = await new LinkChecker().check({
      path: "links.html",
      serverRoot: folder,
      concurrency: 4,
      timeout: patience,
      retry: true,
      retryErrors: true,
      retryErrorsCount: 2,
      userAgent: "Alongside-link-check (open directory of family support groups; weekly)",
    });
    const answered = links.filter(({ url }) => idsOf.has(url));
    const broken = answered
      .filter(({ state }) => state === "BROKEN")
      .map(({ url, status = 0 }) => ({ url, status, ids: idsOf.get(url) ?? [] }));
    return { checked: answered.length, broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linksOf(resources: readonly Resource[]): Map<string, string[]> {
  const idsOf = new Map<string, string[]>();
  for (const { id, website, facebook } of resources)
    for (const link of [website, facebook]) if (link !== undefined) idsOf.set(link, [...(idsOf.get(link) ?? []), id]);
  return idsOf;
}

function escaped(url: string): string {
  return url.replaceAll("&", "&amp;").replaceAll('"', "%22");
}

/** The report as a table in Markdown. */
export function linkTable({ checked, broken }: LinkReport): string {
  const rows = broken.map(({ url, status, ids }) => `| ${status || "no answer"} | ${url} | ${ids.join(", ")} |`);
  const head = `${checked} links asked, ${broken.length} without a good answer.\n`;
  return [head, ...(rows.length > 0 ? ["| answer | link | entries |", "| --- | --- | --- |", ...rows] : [])].join("\n");
}
