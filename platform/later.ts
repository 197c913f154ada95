/**
 * Does something after a while, for our scripts in pages. Not by `setTimeout`: its ids are counted for page and extension
 * alike, so a page could see the gap, and cancel by number what is not its own. Nor by `scheduler.postTask`: what its first
 * use sets up is one for page and extension, so the page's own first use was faster by a fifth of a millisecond.
 */
export function later(milliseconds: number, act: () => void, signal?: AbortSignal): void {
  const onTime = () => {
    if (!signal?.aborted) act();
  };
  AbortSignal.timeout(milliseconds).addEventListener("abort", onTime, { once: true });
}

/**
 * Does something as soon as the browser has drawn the element as it is now. Not by `requestAnimationFrame`: its ids are
 * counted like those of timers.
 */
export function onceDrawn(element: Element, signal: AbortSignal, act: () => void): void {
  const watcher = new IntersectionObserver(() => {
    watcher.disconnect();
    act();
  });
  watcher.observe(element);
  signal.addEventListener("abort", () => watcher.disconnect());
}
