import { mostTextFields } from "../core/pages/page.ts";
import { later, onceDrawn } from "../platform/later.ts";
import { markPath } from "../platform/mark.ts";
import type { NoteMessage } from "../platform/messages.ts";
import { tell } from "../platform/pageDoor.ts";
import { readFields } from "../platform/readPage.ts";
import styles from "./note.css?inline";
import { createStandpoint, rectOf, type Standpoint } from "./noteCorner.ts";
import tokens from "./noteTokens.css?inline";

/**
 * Puts the note into the page: one nameless element with a closed root and one line. It acts on trusted presses
 * only, gives way to what has the focus, leaves when the page becomes one where we stay silent, and gives the focus back.
 *
 * Answers with the way to make it leave; `undefined` where it was not shown, since the page has moved on or is a form by now.
 */
export function showNote({ url, line, language, close, family, corner }: NoteMessage): (() => void) | undefined {
  // A page can be without its root for a while, though the types do not know it.
  if (!document.documentElement || placeOf(url) !== placeOf(location.href) || isBusy()) return undefined;
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const standpoint = createStandpoint(corner);
  // Not on the host: there the page's own properties of these names would win.
  const colors = tokens.replaceAll(":host", ".note");
  root.adoptedStyleSheets = [...[colors, styles].map(sheet), standpoint.sheet];
  const note = element("div", "note coming");
  note.setAttribute("role", "status"); // filled once it stands in the page, so that it is read out once, politely
  note.lang = language;
  root.append(note);

  const leaving = new AbortController();
  const { signal } = leaving;
  const leave = () => {
    leaving.abort();
    note.replaceChildren(); // a page that kept the element has nothing left to put back
    host.remove();
  };
  const opener = button("open", line, () => void tell({ name: "noteOpened" }));
  opener.prepend(markImage());
  const focusBefore = watchFocus(root, signal);
  const closer = button("close", "×", () => {
    leave();
    focusBefore()?.focus({ preventScroll: true });
    void tell({ name: "noteClosed", family });
  });
  closer.ariaLabel = close;
  closer.title = close;
  // The page's own shortcuts and "click outside" have no business with presses in here.
  for (const type of pressEvents) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  document.documentElement.append(host);
  addEventListener("pagehide", leave, { signal }); // back from the cache, the page asks anew
  onceDrawn(note, signal, () => {
    note.append(opener, closer);
    keepOutOfTheWay({ url, host, note, standpoint, leave, signal });
    onceDrawn(note, signal, () => note.classList.remove("coming"));
  });
  return leave;
}

const pressEvents = "click mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress".split(
  " ",
);

interface Standing {
  /** The note is for this address, whatever the page has made of it by now. */
  url: string;
  host: HTMLElement;
  note: HTMLElement;
  standpoint: Standpoint;
  leave: () => void;
  signal: AbortSignal;
}

/** Never beside a form, over what has the focus, a bar of the page, or fills the screen; never on the next page of a single-page app. */
function keepOutOfTheWay({ url, host, note, standpoint, leave, signal }: Standing): void {
  const place = placeOf(url);
  const look = () => {
    if (signal.aborted) return;
    if (placeOf(location.href) !== place || isBusy()) return leave();
    standpoint.settle(host);
    note.hidden = document.fullscreenElement !== null || isOver(host, document.activeElement);
  };
  const lookSoon = soon(look, signal);
  const capture = { signal, capture: true, passive: true }; // before the page can stop them
  for (const type of ["focusin", "blur", "input", "hashchange", "fullscreenchange"])
    addEventListener(type, look, capture);
  for (const type of ["scroll", "resize"]) addEventListener(type, lookSoon, capture);
  if ("navigation" in window)
    for (const type of ["navigatesuccess", "currententrychange"]) navigation.addEventListener(type, look, { signal });
  const drawn = new MutationObserver(lookSoon);
  drawn.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["type", "autocomplete"],
  });
  signal.addEventListener("abort", () => drawn.disconnect());
  look();
}

/** Without the query: pages change it for reasons of their own. */
function placeOf(address: string): string {
  const { origin, pathname, hash } = new URL(address);
  return origin + pathname + hash;
}

function isBusy(): boolean {
  const { password, card, focused, text } = readFields("whole");
  return password || card || focused || text > mostTextFields;
}

function isOver(host: HTMLElement, focused: Element | null): boolean {
  if (focused === null || focused === host || focused === document.body) return false;
  const [one, other] = [rectOf(focused), rectOf(host)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** At most three times a second, however often the page moves. */
function soon(act: () => void, signal: AbortSignal): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    const actNow = () => {
      isWaiting = false;
      act();
    };
    later(300, actNow, signal);
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
    // A page that moved the element under a button of its own would borrow the person's press.
    const host = (made.getRootNode() as ShadowRoot).host; // it stands in the note's root
    if (event.isTrusted && host.parentNode === document.documentElement) onPress();
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
  path.setAttribute("d", markPath);
  image.append(path);
  return image;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
