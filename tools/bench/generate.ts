import { resources } from "../../data/resources.ts";
import type { Resource } from "../../data/schema.ts";
import { createDice, type Dice } from "./random.ts";

const seed = 602;
/** Words of the real directory grow with its records like n^0.52; a larger one has to bring new ones (Heaps' law). */
const wordsOfRealOne = 4310;
const growth = 0.52;
/** Of the new words, those that stand in names. */
const shareInNames = 0.6;
/** Of the words of a summary, those that are changed for another. */
const shareChanged = 0.2;

interface Stock {
  byKind: ReadonlyMap<Resource["kind"], readonly Resource[]>;
  names: readonly string[];
  words: readonly string[];
}
type Language = keyof Resource["summary"];

/** A directory of any size, the same each time: the real records, recombined. A smaller one is the beginning of a larger. */
export function generate(count: number): Resource[] {
  const dice = createDice(seed);
  const names = resources.flatMap(({ name, aka }) => [name, ...aka]);
  const words = resources.flatMap(({ name, summary }) => wordsOf(`${name} ${summary.en} ${summary.es}`)).filter(isLong);
  const stock: Stock = { byKind: Map.groupBy(resources, ({ kind }) => kind), names, words };
  return Array.from({ length: count }, (_, at) => recombined(at, stock, dice));
}

function recombined(at: number, { byKind, names, words }: Stock, dice: Dice): Resource {
  const base = dice.pick(resources);
  const alike = byKind.get(base.kind) ?? [base];
  const where = dice.pick(resources.filter(({ place }) => (place === undefined) === (base.place === undefined)));
  const coined = Array.from({ length: newWordsAt(at, dice) }, () => coin(dice.pick(words), dice.pick(words)));
  const inName = coined.filter(() => dice.roll() < shareInNames);
  const inText = coined.filter((word) => !inName.includes(word));
  const name = replaced(crossed(dice.pick(names), dice.pick(names), dice), inName, dice);
  const text = (language: Language) => mixed(alike, { base, language, fresh: inText }, dice);
  const { place: _place, ...rest } = base;
  return {
    ...rest,
    id: `generated-${at + 1}`,
    name,
    aka: [...new Set(base.aka.map(() => crossed(dice.pick(names), dice.pick(names), dice)))],
    ...(base.lookFor ? { lookFor: name } : {}),
    summary: { en: text("en"), es: text("es") },
    serves: where.serves,
    ...(where.place ? { place: where.place } : {}),
    audiences: dice.pick(alike).audiences,
    topics: dice.pick(alike).topics,
  };
}

/** How many words the record brings that none before it had: the slope of the growth, rounded up or down by chance. */
function newWordsAt(at: number, dice: Dice): number {
  const share = (at + 1) / resources.length;
  if (share < 1) return 0; // its words are those of the real one
  return Math.floor((growth * wordsOfRealOne * share ** (growth - 1)) / resources.length + dice.roll());
}

/** The front of one word and the back of another. */
function coin(one: string, other: string): string {
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase();
}

/** The beginning of one name and the end of another. */
function crossed(one: string, other: string, dice: Dice): string {
  const [front, back] = [one.split(" "), other.split(" ")];
  const kept = front.slice(0, 1 + Math.floor(dice.roll() * front.length));
  return [...kept, ...back.slice(Math.ceil(dice.roll() * back.length))].join(" ");
}

/** As many sentences as `base` has, of others of its kind, some words changed for others of theirs. */
function mixed(
  alike: readonly Resource[],
  { base, language, fresh }: { base: Resource; language: Language; fresh: readonly string[] },
  dice: Dice,
): string {
  const sentences = sentencesOf(base.summary[language]).map(() =>
    dice.pick(sentencesOf(dice.pick(alike).summary[language])),
  );
  const words = sentences.join(" ").split(" ");
  const others = words
    .filter(() => dice.roll() < shareChanged)
    .map(() => dice.pick(wordsOf(dice.pick(alike).summary[language])));
  return replaced(words.join(" "), [...others, ...fresh], dice);
}

/** The text with each of `others` in the place of some word. */
function replaced(text: string, others: readonly string[], dice: Dice): string {
  const words = text.split(" ");
  for (const other of others) words[Math.floor(dice.roll() * words.length)] = other;
  return words.join(" ");
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function isLong(word: string): boolean {
  return word.length >= 5;
}
