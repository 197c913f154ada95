import { render } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Quick hide: the window is blank at once, without a word, and stays so. Nothing is left to come back to in it;
 * the browser's history and sites that were opened are beyond us, and the button's text says so.
 */
export function hideAll(): void {
  document.title = "Alongside";
  render(null, document.body);
  document.body.replaceChildren();
  document.documentElement.className = "hidden";
}

const presses = 3;

/** Shift, three times with no other key between, in no hurry; Escape has other work. */
export function useHideKey(): void {
  useEffect(() => {
    const onKey = shiftCounter();
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function shiftCounter(): (event: KeyboardEvent) => void {
  let count = 0;
  return ({ key, repeat }) => {
    if (repeat) return;
    count = key === "Shift" ? count + 1 : 0;
    if (count >= presses) hideAll();
  };
}
