import type { Resource } from "../data/schema.ts";

type Evidence = Resource["evidence"];
type EvidenceKey = "evidence.own" | "evidence.ownNoDate" | "evidence.third" | "evidence.thirdNoDate" | "evidence.seed";

/** Which sentence says how this is known, and the date in it. */
export function evidenceWords({ level, pageDate }: Evidence): { key: EvidenceKey; date: string | undefined } {
  if (level === "seed") return { key: "evidence.seed", date: undefined };
  const base = level === "own-page" ? "own" : "third";
  return { key: `evidence.${base}${pageDate === undefined ? "NoDate" : ""}`, date: pageDate };
}
