import { syllable } from "syllable";
import type { Language } from "../../core/settings.ts";

/**
 * How easily a text is read. Estimates: English syllables are those of the package `syllable`, Spanish ones follow the rules
 * of spelling (no word is looked up: "guion" counts 1, and what is foreign is read as Spanish). Digits and letters of an
 * abbreviation count a syllable each; a phone number, which is dialed, and an address are left out. A sentence ends at a full stop, question mark or exclamation mark, not at a colon.
 */
export function readingOf(language: Language, text: string) {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const count = language === "en" ? syllable : spanishSyllables;
  const syllables = words.reduce((sum, word) => sum + (spelled(word) ?? Math.max(1, count(word))), 0);
  return { perSentence: words.length / sentences.length, perWord: syllables / words.length };
}

/** School grade of the United States (Flesch and Kincaid, 1975). */
export function englishGrade(text: string): number {
  const { perSentence, perWord } = readingOf("en", text);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** Perspicuity after Szigriszt Pazos (1993), read on the INFLESZ scale: from 65 on "quite easy", 55 to 65 "normal". */
export function spanishEase(text: string): number {
  const { perSentence, perWord } = readingOf("es", text);
  return 206.835 - 62.3 * perWord - perSentence;
}

/** A dot inside an address ends no sentence. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!][”"]?)\s+/).filter((sentence) => sentence.trim() !== "");
}

export function wordsOf(sentence: string): string[] {
  const read = sentence.replace(/\b(\d+-)+\d+\b|\S+\.gov\b/g, "");
  return read.match(/[\p{L}\d]+(?:[’-][\p{L}\d]+)*/gu) ?? [];
}

function spelled(word: string): number | undefined {
  if (/\d/.test(word)) return word.replace(/\D/g, "").length;
  return /^\p{Lu}{2,}$/u.test(word) ? word.length : undefined;
}

/** Each strong or accented vowel is the heart of a syllable; weak ones among themselves make one. */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/y(?![aeiouáéíóú])/g, "i")
    .replace(/qu(?=[eiéí])/g, "q")
    .replace(/gu(?=[eiéí])/g, "g");
  const runs = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  return runs.reduce((sum, run) => sum + Math.max(1, run.match(/[aeoáéíóú]/g)?.length ?? 0), 0);
}
