import type { Corner } from "../core/settings.ts";
import type { NoteMessage } from "../platform/messages.ts";
import { tell } from "../platform/pageDoor.ts";
import { readFields } from "../platform/readPage.ts";
import styles from "./note.css?inline";
import tokens from "./tokens.css?inline";

const mark =
  "M4.6 2h2.2a2.6 2.6 0 0 1 2.6 2.6v8a1.4 1.4 0 0 1-1.4 1.4H3.4A1.4 1.4 0 0 1 2 12.6v-8A2.6 2.6 0 0 1 4.6 2Zm7.6 4h1.2a1.8 1.8 0 0 1 1.8 1.8v4.8a1.4 1.4 0 0 1-1.4 1.4h-2a1.4 1.4 0 0 1-1.4-1.4V7.8A1.8 1.8 0 0 1 12.2 6Z";

/**
 * Puts the note into the page: one nameless element with a closed root and one line. It acts on trusted presses
 * only, gives way to what has the focus, leaves when the page becomes one where we stay silent, and gives the focus back.
 */
export function showNote({ line, language, close, corner }: NoteMessage): void {
  if (isBusy()) return; // the person has begun to write since we asked, or a form was drawn late
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [tokens, styles, cornerRule(corner)].map(sheet);
  const note = element("div", "note");
  note.setAttribute("role", "status"); // filled once it stands in the page, so that it is read out once, politely
  note.lang = language;
  root.append(note);

  const leaving = new AbortController();
  const leave = () => {
    leaving.abort();
    host.remove();
  };
  const opener = button("open", line, () => void tell({ name: "noteOpened" }));
  opener.prepend(markImage());
  const focusBefore = watchFocus(root, leaving.signal);
  const closer = button("close", "×", () => {
    leave();
    focusBefore()?.focus({ preventScroll: true });
    void tell({ name: "noteClosed" });
  });
  closer.ariaLabel = close;
  closer.title = close;

  document.documentElement.append(host);
  requestAnimationFrame(() => {
    note.append(opener, closer);
    keepOutOfTheWay({ host, note, leave, signal: leaving.signal });
  });
}

interface Standing {
  host: HTMLElement;
  note: HTMLElement;
  leave: () => void;
  signal: AbortSignal;
}

/** Never beside a form, never over what has the focus, and never on the next page of a single-page app. */
function keepOutOfTheWay({ host, note, leave, signal }: Standing): void {
  const address = location.href;
  const look = () => {
    if (location.href !== address || isBusy()) leave();
    else note.hidden = isOver(host, document.activeElement);
  };
  const lookSoon = soon(look);
  for (const type of ["focusin", "blur", "resize", "hashchange"]) addEventListener(type, look, { signal });
  addEventListener("scroll", lookSoon, { signal, passive: true, capture: true });
  if ("navigation" in window) navigation.addEventListener("navigatesuccess", look, { signal });
  const drawn = new MutationObserver(lookSoon);
  drawn.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => drawn.disconnect());
  look();
}

function isBusy(): boolean {
  const { password, card, focused } = readFields();
  return password || card || focused;
}

function isOver(host: HTMLElement, focused: Element | null): boolean {
  if (focused === null || focused === host || focused === document.body) return false;
  const [one, other] = [focused.getBoundingClientRect(), host.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** At most five times a second, however often the page moves. */
function soon(act: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      act();
    }, 200);
  };
}

/** Remembers what had the focus before it came into the note. */
function watchFocus(root: ShadowRoot, signal: AbortSignal): () => HTMLElement | null {
  let before: HTMLElement | null = null;
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) before = relatedTarget;
  };
  root.addEventListener("focusin", (event) => onFocus(event as FocusEvent), { signal }); // as its type says
  return () => before;
}

function button(name: string, text: string, onPress: () => void): HTMLButtonElement {
  const made = element("button", name) as HTMLButtonElement;
  made.type = "button";
  made.append(text);
  made.addEventListener("click", (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  return made;
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function markImage(): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const image = document.createElementNS(space, "svg");
  image.setAttribute("viewBox", "0 0 16 16");
  image.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", mark);
  image.append(path);
  return image;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

function cornerRule(corner: Corner | undefined): string {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  const [block, side] = (corner ?? (isRightToLeft ? "bottom-left" : "bottom-right")).split("-");
  return `:host{${block}:16px!important;${side}:min(16px,(100vw - min(22em,100vw - 24px))/2)!important}`;
}
