import { fold, withoutZipEnd } from "./fold.ts";
import type { Part } from "./understand.ts";

/** The query as it was typed, without the words of these parts. */
export function withoutParts(query: string, parts: readonly Pick<Part, "from" | "to">[]): string {
  let next = 0;
  const kept = withoutZipEnd(query)
    .split(/\s+/)
    .flatMap((chunk) => {
      const words = fold(chunk).split(" ").filter(Boolean);
      const first = next;
      next += words.length;
      const others = words.filter((_, at) => !parts.some(({ from, to }) => first + at >= from && first + at < to));
      return others.length === words.length ? [chunk] : others;
    });
  return kept.filter(Boolean).join(" ");
}
