// Without the polyfill: the empty page itself loads this, and is there at once.

/** Puts a page without a word in the place of this one: loading it again brings nothing back, and neither does Back. */
export function leaveForEmptyPage(): void {
  location.replace("/empty.html");
}

/** By this the page is known from the others of its tab. Not by their addresses: ours send no referrer, and so none is told. */
const emptyState = "empty";

/** Called in the empty page itself. */
export function markAsEmptyPage(): void {
  if ("navigation" in window) navigation.updateCurrentEntry({ state: emptyState });
}

/** Was this page come back to from the empty one? Then that one is ahead of it in its tab. Firefox before 147 cannot tell. */
export function isBehindEmptyPage(): boolean {
  if (!("navigation" in window)) return false;
  const here = navigation.currentEntry?.index ?? -1;
  return navigation.entries().some((entry) => entry.index > here && entry.getState() === emptyState);
}
