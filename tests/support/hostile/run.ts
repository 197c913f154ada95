import { expect } from "vitest";
import { until } from "../../../tools/browsers/chromium.ts";
import type { Fate, HostileCase } from "./case.ts";

/** What the person sees of a note, wherever in the page it stands. */
export interface SeenNote {
  text: string;
  /** It stands where we put it. */
  isInPlace: boolean;
  fontSize: number;
  color: string;
  /** Middles of its two parts. */
  open: Spot;
  close: Spot;
}
export interface Spot {
  x: number;
  y: number;
}

/** What both browsers do for the suite. */
export interface HostileBrowser {
  /** What a page that knows the extension knows of it: its id, where its files are, and their names. */
  ours: { id: string; base: string; files: readonly string[] };
  /** Forgets all of the case before: what is stored, what was heard, the faults. */
  forget: () => Promise<void>;
  open: (url: string) => Promise<void>;
  /** A string of the page's own world. */
  read: (expression: string) => Promise<string>;
  /** All notes in the page and its frames. */
  notes: () => Promise<SeenNote[]>;
  press: (spot: Spot) => Promise<void>;
  hover: (spot: Spot) => Promise<void>;
  type: (letters: string) => Promise<void>;
  /** Names of the messages that reached the background. */
  heard: () => Promise<string[]>;
  stored: () => Promise<unknown>;
  isPopupOpen: () => Promise<boolean>;
  closePopup: () => Promise<void>;
  /** Errors of our own scripts, in pages and in the background. */
  faults: () => Promise<string[]>;
}

/** A page settles for 500 ms at most, and the background answers within milliseconds: 800 without a note is none. */
const silenceMilliseconds = 800;
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Opens the page, lets it do its worst, uses it as a person does, and looks at all who may have been harmed. */
export async function survive(browser: HostileBrowser, url: string, hostile: HostileCase): Promise<void> {
  await browser.forget();
  await browser.open(url);
  await expectFate(browser, hostile.note);
  await attack(browser, hostile);
  const [note] = await expectOneNote(browser, hostile);
  if (!hostile.knows) expect(await browser.read("window.recorder?.knows() ?? ''"), "ways to read the line").toBe("");
  await usePage(browser, hostile, note);
  await expectNothingDone(browser);
  await expectNothingSeen(browser, hostile);
  if (hostile.opens && note) await expectOpened(browser, note);
}

async function attack(browser: HostileBrowser, hostile: HostileCase): Promise<void> {
  if (hostile.attack === undefined) return;
  await browser.read(`String(recorder.start(${JSON.stringify(browser.ours)}))`);
  await until(async () => (await browser.read("String(recorder.isDone)")) === "true", "the page to do its worst", 20);
  await expectFate(browser, hostile.afterwards ?? hostile.note);
}

/** As a person does: the mouse goes over the note, parts of the page are pressed, its field is written in. */
async function usePage(browser: HostileBrowser, hostile: HostileCase, note: SeenNote | undefined): Promise<void> {
  const hovered = hostile.hovers && note ? [note.open, note.close] : [];
  for (const spot of hovered) await browser.hover(spot);
  for (const part of hostile.presses ?? []) await browser.press(await spotOf(browser, part));
  if (!hostile.isUseless) await expectWorking(browser);
  for (const expression of hostile.holds ?? [])
    expect(await browser.read(`String(${expression})`), expression).toBe("true");
}

/** The one line, in the language of the page. */
const lines = [
  "Support for families: Prison Families Alliance and 2 more",
  "Apoyo para familias: Prison Families Alliance y 2 más",
];

/** No more than one, and none that could not be read. */
async function expectOneNote(browser: HostileBrowser, { rewrites }: HostileCase): Promise<SeenNote[]> {
  const notes = await browser.notes();
  expect(notes.length, "never more than one note").toBeLessThanOrEqual(1);
  for (const { text, fontSize, color } of notes) {
    expect(lines).toContain(rewrites ? text.replace(/ own$/, "") : text);
    expect(fontSize).toBeGreaterThanOrEqual(12);
    expect(fontSize).toBeLessThanOrEqual(32);
    expect(color).toMatch(/^rgb\(/); // not seen through
  }
  return notes;
}

async function expectOpened(browser: HostileBrowser, { open }: SeenNote): Promise<void> {
  await browser.press(open);
  await until(async () => (await browser.heard()).includes("noteOpened"), "the person's own press to count");
  await until(browser.isPopupOpen, "the popup");
  await browser.closePopup();
}

async function expectFate(browser: HostileBrowser, fate: Fate): Promise<void> {
  if (fate === "stands") await until(async () => (await browser.notes()).length > 0, "the note to stand", 20);
  if (fate === "gone") {
    await until(
      async () => (await browser.read("String((window.recorder?.note ?? null) !== null)")) === "true",
      "the note to come",
      20,
    );
    await until(async () => (await browser.notes()).length === 0, "the note to go");
  }
  if (fate === "none" || fate === "any") await rest(silenceMilliseconds);
  if (fate === "none") expect(await browser.notes(), "no note").toEqual([]);
}

async function spotOf(browser: HostileBrowser, part: string): Promise<Spot> {
  const [x = 0, y = 0] = (await browser.read(`recorder.spot(${JSON.stringify(part)})`)).split(",").map(Number);
  return { x, y };
}

/** The page's own button is pressed, and its own field takes what is typed. */
async function expectWorking(browser: HostileBrowser): Promise<void> {
  await browser.press(await spotOf(browser, "act"));
  await browser.press(await spotOf(browser, "field"));
  await browser.type("abc");
  await until(
    async () => (await browser.read("recorder.works()")) === "1 presses, typed abc",
    "the page's own button and field to work",
    20,
  );
}

/** No press was taken for one of a person at our note, and no more is kept than the day. */
async function expectNothingDone(browser: HostileBrowser): Promise<void> {
  expect(new Set(await browser.heard()).difference(new Set(["pageSeen"])), "what reached the background").toEqual(
    new Set(),
  );
  expect(await browser.isPopupOpen(), "popup").toBe(false);
  const stored = await browser.stored();
  if (Object.keys(stored as object).length > 0)
    expect(stored).toEqual({ quiet: { calls: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) } });
  expect(await browser.faults(), "faults of our scripts").toEqual([]);
}

/** The page saw one nameless element come, and perhaps go, and nothing else. */
async function expectNothingSeen(browser: HostileBrowser, { note }: HostileCase): Promise<void> {
  const seen = (await browser.read("window.recorder?.report() ?? ''")).split("\n").filter(Boolean);
  const comings = seen.filter((line): boolean => line === "added <div></div> to HTML");
  const goings = seen.filter((line) => /^removed <div.* from HTML$/.test(line));
  expect(
    seen.filter((line) => !comings.includes(line) && !goings.includes(line)),
    "what the page saw besides",
  ).toEqual([]);
  if (note !== "any") expect(comings.length, "times that an element came").toBe(note === "none" ? 0 : 1);
  expect(comings.length).toBeLessThanOrEqual(1);
  expect(goings.length).toBeLessThanOrEqual(comings.length);
}
