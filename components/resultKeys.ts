import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keys of popup and panel, beside Tab: `/` goes to the search box; arrows walk from it through the results and back; Enter in the box opens
 * the first result; Escape closes an open one, else it is the browser's, which closes the popup.
 *
 * While something `isAsked` and nothing `canAnswer` yet, an Enter opens the first result once it comes, unless another key was
 * pressed meanwhile.
 */
export function useResultKeys(isAsked: boolean, canAnswer: boolean): void {
  const isFinding = isAsked && !canAnswer;
  const isFirstWanted = useRef(false);
  // In the same turn as what is shown: the next key may be pressed before the paint.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      isFirstWanted.current = isFinding && event.key === "Enter" && event.target === searchBox();
      onKey(event);
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [isFinding]);
  useLayoutEffect(() => {
    if (isFinding || !isFirstWanted.current) return;
    isFirstWanted.current = false;
    openFirst();
  }, [isFinding]);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const act = actions[event.key];
  if (act?.(event.target instanceof HTMLElement ? event.target : document.body)) event.preventDefault();
}

/** Each says whether the key was its own. */
const actions: Record<string, ((target: HTMLElement) => boolean) | undefined> = {
  "/": (target) => !isField(target) && focusOn(searchBox()),
  ArrowDown: (target) => walk(target, 1),
  ArrowUp: (target) => walk(target, -1),
  Enter: (target) => target === searchBox() && openFirst(),
  Escape: closeAround,
};

function walk(target: HTMLElement, by: 1 | -1): boolean {
  const isBox = target === searchBox();
  if (isField(target) && !isBox) return false;
  const names = namesOfResults();
  const here = isBox ? -1 : names.findIndex((name) => name === target || name.closest("article")?.contains(target));
  if (here < 0 && !isBox) return false;
  const next = here + by;
  return next < 0 ? by < 0 && !isBox && focusOn(searchBox()) : focusOn(names[next]);
}

function openFirst(): boolean {
  const [first] = namesOfResults();
  if (first?.getAttribute("aria-expanded") === "false") first.click();
  return focusOn(first);
}

function closeAround(target: HTMLElement): boolean {
  const name = target.closest("article")?.querySelector<HTMLElement>(".name[aria-expanded=true]");
  name?.click();
  return focusOn(name);
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element != null;
}

function searchBox(): HTMLElement | null {
  return document.querySelector("input[type=search]");
}

function namesOfResults(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".list .name")];
}

function isField(target: HTMLElement): boolean {
  return target.matches("input, select, textarea");
}
