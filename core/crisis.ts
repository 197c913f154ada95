import type { CrisisWords } from "../data/schema.ts";
import { fold } from "./search/fold.ts";
import { withoutLikeSounds } from "./search/sound.ts";

export type Crisis = "self-harm" | "danger";

/**
 * Do these words ask for help that must stand first? Self-harm goes before danger where both are named.
 * Phrases that only sound like it ("killing time") are taken out before looking. What is written as it is heard counts as
 * written right; only where nothing is found so, each word may have one slip.
 */
export function crisisIn(query: string, languages: readonly CrisisWords[]): Crisis | undefined {
  const all = languages.map(known);
  const typed = heard(fold(query)).split(" ");
  const words = typed.flatMap((word) => all.find(({ pieces }) => pieces.has(word))?.pieces.get(word) ?? [word]);
  const isKnown = (word: string) => all.some((one) => one.words.has(word));
  const isNear: IsMeant = (word, meant) => word === meant || (isSlip(word, meant) && !isKnown(word));
  return crisisAmong(words, all, isSame) ?? crisisAmong(words, all, isNear);
}

type IsMeant = (word: string, meant: string) => boolean;
const isSame: IsMeant = (word, meant) => word === meant;

/** "Quiere matarme" is danger, "matarme" alone is self-harm: danger is taken out before self-harm is looked for, the longest first. */
function crisisAmong(words: readonly string[], all: readonly Known[], isMeant: IsMeant): Crisis | undefined {
  const typed = [...new Set(words)];
  const alike = (word: string) => all.flatMap(({ byLetter }) => byLetter.get(word.slice(0, 1)) ?? []);
  const said = new Set(typed.flatMap((word) => alike(word).filter((meant) => isMeant(word, meant))));
  const possible = (list: keyof CrisisWords) =>
    [...said].flatMap((first) => all.flatMap((one) => one[list].get(first) ?? [])).filter(isSaid);
  const isSaid = (phrase: Phrase) => phrase.every((word) => said.has(word));
  const without = (text: readonly string[], phrases: readonly Phrase[]) =>
    [...phrases]
      .sort((one, other) => other.length - one.length)
      .reduce((rest, phrase) => withoutPhrase(rest, phrase, isMeant), text);
  const earnest = without(words, possible("harmless"));
  const safe = without(earnest, possible("danger"));
  if (without(safe, possible("selfHarm")) !== safe) return "self-harm";
  return safe === earnest ? undefined : "danger";
}

/** The same words where it is not among them. A gap is left, so that nothing is read across it. */
function withoutPhrase(words: readonly string[], phrase: Phrase, isMeant: IsMeant): readonly string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const isHere = phrase.every((word, more) => isMeant(words[at + more] ?? "", word));
    rest.push(isHere ? "" : (words[at] ?? ""));
    at += isHere ? phrase.length : 1;
  }
  return rest.every((word, at) => word === words[at]) ? words : rest;
}

type Phrase = readonly string[];
/** By their first word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;
interface Known extends Record<keyof CrisisWords, Phrases> {
  /** Every word that stands in a phrase. */
  words: ReadonlySet<string>;
  /** The same by their first letter, which is seldom wrong. */
  byLetter: ReadonlyMap<string, readonly string[]>;
  /** The phrases in one piece: "killmyself". */
  pieces: ReadonlyMap<string, Phrase>;
}
const prepared = new WeakMap<CrisisWords, Known>();

function known(lists: CrisisWords): Known {
  const one = prepared.get(lists) ?? prepare(lists);
  prepared.set(lists, one);
  return one;
}

function prepare(lists: CrisisWords): Known {
  const [selfHarm, danger, harmless] = [phrasesIn(lists.selfHarm), phrasesIn(lists.danger), phrasesIn(lists.harmless)];
  const all = [...selfHarm, ...danger, ...harmless];
  const pieces = new Map([...selfHarm, ...danger].map((phrase) => [phrase.join(""), phrase]));
  const words = new Set(all.flat());
  return {
    selfHarm: byFirst(selfHarm),
    danger: byFirst(danger),
    harmless: byFirst(harmless),
    words,
    byLetter: Map.groupBy(words, (word) => word.slice(0, 1)),
    pieces,
  };
}

function byFirst(phrases: readonly Phrase[]): Phrases {
  return Map.groupBy(phrases, ([first = ""]) => first);
}

function phrasesIn(list: readonly string[]): readonly Phrase[] {
  const all = heard(list.join("\n")).split("\n"); // at once costs a tenth of one by one
  return all.filter(Boolean).map((phrase) => phrase.split(" "));
}

/** "Kil my self" and "kiero" sound as they should: letters that are written for each other, and words that are written apart. */
function heard(text: string): string {
  return withoutLikeSounds(
    text
      .replace(/\b(my|him|his|her|them|any) (?=sel[fv]|more\b)/g, "$1")
      .replace(/\bh(?=an?\b|ace|ag[ao]|ij)/g, "")
      .replace(/\bll/g, "y")
      .replace(/(?<=[aeiou])h/g, ""),
  );
}

/** A letter left out, or two that changed places; in a longer word also one too many, or another. */
function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at++;
  if (at === 0 || meant.length < shortWord) return false;
  const [is, should] = [typed.slice(at), meant.slice(at)];
  const swapped = `${should.slice(1, 2)}${should.slice(0, 1)}${should.slice(2)}`;
  if (is === should.slice(1) || is === swapped) return true;
  return meant.length >= longWord && [should, should.slice(1)].includes(is.slice(1));
}
const shortWord = 4;
const longWord = 5;
