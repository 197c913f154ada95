/**
 * Does something after a while, for our scripts in pages. Not by `setTimeout`: its ids are counted for page and extension
 * alike, so a page could see the gap, and cancel by number what is not its own.
 */
export function later(milliseconds: number, act: () => void, signal?: AbortSignal): void {
  scheduler.postTask(act, { delay: milliseconds, ...(signal && { signal }) }).catch(() => undefined); // called off
}
