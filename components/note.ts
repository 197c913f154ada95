import type { Corner } from "../core/settings.ts";
import type { NoteMessage } from "../platform/messages.ts";
import { tell } from "../platform/pageDoor.ts";
import { isField } from "../platform/readPage.ts";
import styles from "./note.css?inline";
import tokens from "./tokens.css?inline";

const mark =
  "M4.6 2h2.2a2.6 2.6 0 0 1 2.6 2.6v8a1.4 1.4 0 0 1-1.4 1.4H3.4A1.4 1.4 0 0 1 2 12.6v-8A2.6 2.6 0 0 1 4.6 2Zm7.6 4h1.2a1.8 1.8 0 0 1 1.8 1.8v4.8a1.4 1.4 0 0 1-1.4 1.4h-2a1.4 1.4 0 0 1-1.4-1.4V7.8A1.8 1.8 0 0 1 12.2 6Z";

/**
 * Puts the note into the page: one nameless element with a closed root and one line. It acts on trusted presses
 * only, leaves when the address changes or the person turns to a field, and gives the focus back.
 */
export function showNote({ line, language, close, corner }: NoteMessage): void {
  if (isField(document.activeElement)) return; // the person has begun to write since we asked
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
  const opener = button("open", line, () => tell({ name: "noteOpened" }));
  opener.prepend(markImage());
  const closer = button("close", "×", () => {
    tell({ name: "noteClosed" });
    leave();
    before?.focus({ preventScroll: true });
  });
  closer.ariaLabel = close;
  closer.title = close;

  let before: HTMLElement | null = null;
  root.addEventListener("focusin", (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (from instanceof HTMLElement && !root.contains(from)) before = from;
  });
  const { signal } = leaving;
  addEventListener("focusin", () => giveWay(host, note, leave), { signal });
  const address = location.href;
  const onAddress = () => {
    if (location.href !== address) leave();
  };
  if ("navigation" in window) navigation.addEventListener("navigatesuccess", onAddress, { signal });
  else addEventListener("hashchange", onAddress, { signal });

  document.documentElement.append(host);
  requestAnimationFrame(() => note.append(opener, closer));
}

/** Never over what has the focus, and gone when the person begins to write. */
function giveWay(host: HTMLElement, note: HTMLElement, leave: () => void): void {
  const focused = document.activeElement;
  if (focused === host || focused === null) return;
  if (isField(focused)) {
    leave();
    return;
  }
  note.hidden = false;
  const [one, other] = [focused.getBoundingClientRect(), host.getBoundingClientRect()];
  note.hidden = one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
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
