import { render } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { HideKey } from "../core/settings.ts";
import { isBehindEmptyPage, leaveForEmptyPage } from "../platform/emptyPage.ts";

/**
 * Quick hide: the window is blank at once, without a word, and stays so when it is loaded again. Nothing is left to come back to
 * in it; the browser's history and sites that were opened are beyond us, and the button's text says so.
 */
export function hideAll(): void {
  document.title = "Alongside";
  render(null, document.body);
  document.body.replaceChildren();
  document.documentElement.className = "hidden";
  leaveForEmptyPage();
}

/** Hides by the key; also what the browser's Back would bring up again after it. Whether there is nothing to show. */
export function useHide(hideKey: HideKey): boolean {
  useEffect(() => {
    const look = () => {
      if (isBehindEmptyPage()) hideAll();
    };
    look();
    addEventListener("pageshow", look); // out of the cache, nothing runs anew
    return () => removeEventListener("pageshow", look);
  }, []);
  // Before the window is drawn: whoever sees it can hide it.
  useLayoutEffect(() => {
    const { onKey, onOther } = createPressCounter(hideKey);
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onOther);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onOther);
    };
  }, [hideKey]);
  return useState(isBehindEmptyPage)[0];
}

const presses = 3;
const names: Record<HideKey, string | undefined> = {
  shift: "Shift",
  control: "Control",
  escape: "Escape",
  none: undefined,
};

/** Three times with no other key or press between, in no hurry. */
function createPressCounter(hideKey: HideKey) {
  let count = 0;
  return {
    onKey({ key, repeat }: KeyboardEvent) {
      if (repeat) return;
      count = key === names[hideKey] ? count + 1 : 0;
      if (count >= presses) hideAll();
    },
    onOther() {
      count = 0;
    },
  };
}
