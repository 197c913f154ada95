/** An expression of all notes in the page and its frames; `rootOf` is the browser's own way into a closed root. */
export const notesBy = (rootOf: string) => `(() => {
  const rootOf = ${rootOf};
  const found = [];
  const middle = (part) => { const { x, y, width, height } = part.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; };
  const see = (root) => {
    const [open, close] = [root.querySelector("button.open"), root.querySelector("button.close")];
    if (!open || !close) return;
    const { fontSize, color } = getComputedStyle(open);
    found.push({ text: open.textContent, isInPlace: root.host.parentNode === document.documentElement,
      fontSize: Number.parseFloat(fontSize), color, open: middle(open), close: middle(close) });
  };
  const walk = (scope) => {
    for (const one of scope.querySelectorAll("div, iframe, [id]")) {
      const root = one instanceof HTMLElement ? rootOf(one) : null;
      if (root) { see(root); walk(root); }
      if (one instanceof HTMLIFrameElement && one.contentDocument) walk(one.contentDocument);
    }
  };
  walk(document);
  return JSON.stringify(found);
})()`;
