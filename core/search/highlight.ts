import { fold } from "./fold.ts";
import { formsOf } from "./wordList.ts";

export interface Piece {
  text: string;
  isMarked: boolean;
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const shortestStart = 3;

/** The text in pieces, in their order; those that are a word of `words` (folded), its other number, or go on from it, are marked. */
export function highlighted(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return [{ text, isMarked: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(word)) {
    if (!isAmong(fold(token), words)) continue;
    pieces.push({ text: text.slice(end, index), isMarked: false }, { text: token, isMarked: true });
    end = index + token.length;
  }
  return [...pieces, { text: text.slice(end), isMarked: false }].filter((piece) => piece.text !== "");
}

function isAmong(token: string, words: readonly string[]): boolean {
  return words.some((one) => formsOf(one).includes(token) || (one.length >= shortestStart && token.startsWith(one)));
}
