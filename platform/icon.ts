import browser, { type Action } from "webextension-polyfill";
import { lazily } from "../core/lazily.ts";
import type { DotRules } from "../core/pages/matches.ts";
import { dot, markColor, markPath } from "./mark.ts";

/**
 * Drawn once in the life of the background. From paths the browser would read and unpack four files for each page, at the very
 * moment when the page could notice it (decision 23); and of a rule it takes no path at all.
 */
const pictures = {
  mark: lazily(() => ({ 16: picture(16, drawMark), 32: picture(32, drawMark) })),
  dot: lazily(() => ({ 16: picture(16, drawDot), 32: picture(32, drawDot) })),
};

/**
 * The dot on the toolbar icon of one tab: there is something for this page. Its meaning also stands in `title`. A new page
 * clears it by itself; after a change of address within a page it is set anew.
 */
export async function setDot(tabId: number, hasDot: boolean, title: string): Promise<void> {
  const imageData = hasDot ? pictures.dot() : pictures.mark();
  try {
    await browser.action.setIcon({ tabId, imageData });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    if (await isOpen(tabId)) throw error; // a tab that was closed meanwhile took its icon along
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/**
 * On pages without granted access (Chromium only): the dot means no more than "a jail or court site". The browser
 * compares the address; nothing of ours runs there. Replaces all earlier rules.
 */
export function lightDotOn(rules: DotRules): void {
  const declarative = globalThis.chrome?.declarativeContent;
  if (!declarative) return;
  const conditions = filtersOf(rules).map(
    (pageUrl) => new declarative.PageStateMatcher({ pageUrl: { schemes: ["https", "http"], ...pageUrl } }),
  );
  const actions = [new declarative.SetIcon({ imageData: pictures.dot() })];
  declarative.onPageChanged.removeRules(undefined, () => {
    if (conditions.length > 0) declarative.onPageChanged.addRules([{ conditions, actions }]);
  });
}

function filtersOf({ sites, hostWords, addresses }: DotRules): chrome.events.UrlFilter[] {
  return [
    ...sites.flatMap(({ host, path }) =>
      (path === undefined ? [{}] : [{ pathEquals: path }, { pathPrefix: `${path}/` }]).map(
        // The leading dot keeps whole labels: ".jail.example" fits "jail.example" and "www.jail.example" only.
        (where) => ({ hostSuffix: `.${host}`, ...where }),
      ),
    ),
    ...hostWords.map((word) => ({ hostContains: word })),
    ...(addresses === undefined ? [] : [{ urlMatches: `(?i)${addresses}` }]),
  ];
}

function picture(size: number, draw: (pen: OffscreenCanvasRenderingContext2D) => void): Action.ImageDataType {
  const pen = new OffscreenCanvas(size, size).getContext("2d");
  if (!pen) throw new Error("This browser has no OffscreenCanvas to draw the icon with.");
  pen.scale(size / 16, size / 16);
  draw(pen);
  return pen.getImageData(0, 0, size, size) as Action.ImageDataType; // the polyfill's type alone wants an index in it
}

function drawMark(pen: OffscreenCanvasRenderingContext2D): void {
  pen.fillStyle = markColor;
  pen.fill(new Path2D(markPath));
}

function drawDot(pen: OffscreenCanvasRenderingContext2D): void {
  drawMark(pen);
  pen.beginPath();
  pen.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
  pen.fillStyle = dot.color;
  pen.fill();
  pen.strokeStyle = dot.ring;
  pen.stroke();
}
