import browser from "webextension-polyfill";
import { browserKind } from "./browserKind.ts";

/** The lines that stand under the address bar: the first opens what was typed, the others the words of their own. */
export interface AddressBarLines {
  first: string;
  others: readonly { words: string; text: string }[];
}
interface AddressBar {
  /** Our keyword was typed: what is needed for an answer can be made ready. */
  onStart: () => Promise<string>;
  onWords: (words: string) => Promise<AddressBarLines>;
  onEnter: (words: string) => void;
}

/** Firefox on Android has none. */
export function hasAddressBar(): boolean {
  return browser.omnibox !== undefined;
}

/** Answers what is typed after our keyword. Call once, synchronously, while the background starts. */
export function answerInAddressBar({ onStart, onWords, onEnter }: AddressBar): void {
  if (!hasAddressBar()) return;
  const { omnibox } = browser;
  const showFirst = (text: string) => omnibox.setDefaultSuggestion({ description: asDescription(text) });
  omnibox.onInputStarted.addListener(() => void onStart().then(showFirst));
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void onWords(typed).then(({ first, others }) => {
      showFirst(first);
      suggest(others.map(({ words, text }) => ({ content: words, description: asDescription(text) })));
    });
  });
  omnibox.onInputEntered.addListener(onEnter);
}

/** Chromium reads a description as XML and refuses what is none; Firefox shows it as it stands. */
function asDescription(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no letter of XML, yet they can be pasted
  const plain = text.toWellFormed().replace(/[\u0000-\u001f\ufffe\uffff]+/g, " ");
  return browserKind() === "chromium" ? plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : plain;
}
