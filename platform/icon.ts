import browser from "webextension-polyfill";
import type { DotRules } from "../core/pages/matches.ts";
import { dot, markColor, markPath } from "./mark.ts";

const sizes = [16, 32, 48, 128] as const;

/**
 * The dot on the toolbar icon of one tab: there is something for this page. Its meaning also stands in `title`. A new page
 * clears it by itself; after a change of address within a page it is set anew.
 */
export async function setDot(tabId: number, hasDot: boolean, title: string): Promise<void> {
  const name = hasDot ? "dot" : "mark";
  const path = Object.fromEntries(sizes.map((size) => [String(size), `/icon/${name}-${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
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
export async function lightDotOn(rules: DotRules): Promise<void> {
  const declarative = globalThis.chrome?.declarativeContent;
  if (!declarative) return;
  const imageData = { 16: await dotImage(16), 32: await dotImage(32) };
  const conditions = filtersOf(rules).map(
    (pageUrl) => new declarative.PageStateMatcher({ pageUrl: { schemes: ["https", "http"], ...pageUrl } }),
  );
  const actions = [new declarative.SetIcon({ imageData })];
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

// A path does not work in SetIcon, and a picture cannot be fetched under our policy: it is drawn.
async function dotImage(size: number): Promise<ImageData> {
  const pen = new OffscreenCanvas(size, size).getContext("2d");
  if (!pen) throw new Error("This browser has no OffscreenCanvas to draw the icon with.");
  pen.scale(size / 16, size / 16);
  pen.fillStyle = markColor;
  pen.fill(new Path2D(markPath));
  pen.beginPath();
  pen.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
  pen.fillStyle = dot.color;
  pen.fill();
  pen.strokeStyle = dot.ring;
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}
