import { highlighted } from "../core/search/highlight.ts";

/** A text in which the words that were searched for are marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return <>{highlighted(text, words).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))}</>;
}
