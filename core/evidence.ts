import type { Kind } from "../data/lists.ts";
import type { Resource } from "../data/schema.ts";

type Evidence = Resource["evidence"];
type EvidenceKey = "evidence.own" | "evidence.ownNoDate" | "evidence.third" | "evidence.thirdNoDate" | "evidence.seed";

/** Which sentence says how this is known, and the date in it. */
export function evidenceWords({ level, pageDate }: Evidence): { key: EvidenceKey; date: string | undefined } {
  if (level === "seed") return { key: "evidence.seed", date: undefined };
  const base = level === "own-page" ? "own" : "third";
  return { key: `evidence.${base}${pageDate === undefined ? "NoDate" : ""}`, date: pageDate };
}

/** Works that are read or heard: there is nobody to ask whether they still meet. */
const works = new Set<Kind>(["publication", "podcast", "video", "news"]);

/** Is it too little known, or too old, to set out for without a call or a letter? */
export function isToBeAsked({ kind, evidence }: Resource, today: Date): boolean {
  if (works.has(kind)) return false;
  // Whoever calls a helpline is asking already, and a doubt could cost the call.
  if (kind === "helpline") return false;
  return evidence.level !== "own-page" || !isRecent(evidence, today);
}

/** The number stands on someone else's page alone. A helpline's is tried by calling it. */
export function isPhoneUnconfirmed({ kind, phone, evidence }: Resource): boolean {
  return phone !== undefined && kind !== "helpline" && evidence.level !== "own-page";
}

const monthsRecent = 24;

/** The page shows a date of the last 24 months. A year alone counts from its first day, a month from its first. */
export function isRecent({ pageDate }: Evidence, today: Date): boolean {
  if (pageDate === undefined) return false;
  const [year = 0, month = 1, day = 1] = pageDate.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsRecent, day)) >= today;
}

/** The latest day on which one of them was read, as YYYY-MM-DD; `undefined` where there is none. */
export function lastRead(resources: readonly Pick<Resource, "evidence">[]): string | undefined {
  return resources
    .map(({ evidence }) => evidence.seen)
    .sort()
    .at(-1);
}
