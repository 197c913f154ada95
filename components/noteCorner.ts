import type { Corner } from "../core/settings.ts";

const gap = 16;
/** What fills more of the window than this is no bar but the page itself. */
const largestShare = 0.4;

/** Where the note stands: `sheet` for its root, and `settle` to look again for bars of the page and step over them. */
export interface Standpoint {
  sheet: CSSStyleSheet;
  settle: (host: Element) => void;
}

/** The corner that the person chose, else the one at the end of the page's lines. */
export function createStandpoint(corner: Corner | undefined): Standpoint {
  const isRightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  const [block = "", side = ""] = (corner ?? (isRightToLeft ? "bottom-left" : "bottom-right")).split("-");
  const isAtBottom = block === "bottom";
  const sheet = new CSSStyleSheet();
  let step = 0;
  // The step is no shift of the layout in the page's own records, as another distance from the edge would be.
  const put = () =>
    sheet.replaceSync(
      `:host{${block}:16px!important;${side}:min(16px,(100vw - min(22em,100vw - 24px))/2)!important;translate:0 ${isAtBottom ? -step : step}px!important}`,
    );
  put();
  const settle = (host: Element) => {
    const reach = reachOfBars(host, isAtBottom);
    if (reach === step) return;
    step = reach;
    put();
  };
  return { sheet, settle };
}

/** How far into the window the bars and buttons reach that the page fixed to this edge under the note; 0 without any. */
function reachOfBars(host: Element, isAtBottom: boolean): number {
  const { left, width, height } = host.getBoundingClientRect();
  const columns = Array.from({ length: 9 }, (_, at) => left + (width * at) / 8);
  const rows = [4, gap + height / 2, gap + height].map((depth) => (isAtBottom ? innerHeight - depth : depth));
  const found = rows.flatMap((y) => columns.flatMap((x) => document.elementsFromPoint(x, y)));
  const bars = new Set(found.filter((element) => element !== host).map(fixedPart));
  const reaches = [...bars].filter((bar) => bar !== undefined).map((bar) => reachOf(bar, isAtBottom));
  return Math.max(0, ...reaches.filter((reach) => reach <= innerHeight * largestShare));
}

function reachOf(bar: Element, isAtBottom: boolean): number {
  const { top, bottom } = rectOf(bar);
  return Math.ceil(isAtBottom ? innerHeight - top : bottom);
}

/** The element itself, or what holds it, that stays where it is while the page scrolls. */
function fixedPart(element: Element): Element | undefined {
  const walker = document.createTreeWalker(document); // knows the parent of a form whatever its fields are called
  walker.currentNode = element;
  for (let part: Node | null = element; part instanceof Element; part = walker.parentNode())
    if (/fixed|sticky/.test(getComputedStyle(part).position)) return part;
  return undefined;
}

/** Where a part of the page stands, also a form with a field that is called as the method is. */
export function rectOf(part: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(part);
}
