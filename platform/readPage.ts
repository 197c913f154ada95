import { type Fields, longestText, type Page } from "../core/pages/page.ts";

const mostHeadings = 12;
const textFields =
  "input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=number],input[type=date],textarea";
// A password that is shown has the type of a text; its purpose still says what it is.
const passwords =
  "input[type=password],[autocomplete~=one-time-code],[autocomplete~=current-password],[autocomplete~=new-password],[autocomplete~=username]";
const payers = ["payment", "checkout", "stripe", "braintree", "paypal", "authorize.net", "cardconnect", "payeezy"];
const cards = ["[autocomplete*=cc- i]", ...payers.map((payer) => `iframe[src*="${payer}" i]`)].join();
/** All that the others may be among: found in one pass, since a page has thousands of elements. */
const ofForms = "input,select,textarea,iframe";

/**
 * How far fields are looked for: to the elements that the page itself has, or also into the shadow roots that it may have made.
 * To find those every element is touched, which costs more than all the rest: it is done before anything is said, not at each visit.
 */
export type Depth = "surface" | "whole";

/** What the page shows: address, title, headings, and which kinds of fields; never what stands in a field. */
export function readPage(depth: Depth): Page {
  const language = document.documentElement?.lang?.slice(0, 20); // a page may have no root, or one that is no HTML
  return {
    url: location.href,
    title: document.title.slice(0, longestText),
    headings: headings(),
    ...(language && { language }),
    contentType: document.contentType,
    fields: readFields(depth),
  };
}

/** The main headings, then the smaller ones, no more than are used: the browser looks no further than it is asked. */
function headings(): string[] {
  const texts: string[] = [];
  for (const name of ["h1", "h2", "h3"]) {
    const found = document.getElementsByTagName(name);
    // textContent, not innerText: that would make the browser lay the page out.
    for (let at = 0; texts.length < mostHeadings && found[at]; at++)
      texts.push((found[at]?.textContent ?? "").trim().slice(0, 200));
  }
  return texts;
}

export function readFields(depth: Depth): Fields {
  const parts = partsOfForms(depth);
  const has = (selector: string) => parts.some((part) => part.matches(selector));
  return {
    password: has(passwords),
    card: has(cards),
    text: parts.filter((part) => part.matches(textFields) && part.checkVisibility()).length,
    // A field that asks for the focus may get it a moment later.
    focused: isField(document.activeElement) || has("[autofocus]"),
  };
}

type Scope = Document | ShadowRoot;

/** In the document, in frames of its own site, and in shadow roots: forms are often drawn there. */
function partsOfForms(depth: Depth): Element[] {
  const scopes: Scope[] = [document];
  // The list grows while it is walked: a page can nest its roots deeper than calls can be.
  for (const scope of scopes) for (const inner of scopesIn(scope, depth)) scopes.push(inner);
  return scopes.flatMap((scope) => [...scope.querySelectorAll(ofForms)]);
}

function scopesIn(scope: Scope, depth: Depth): Scope[] {
  const frames = [...scope.querySelectorAll("iframe")].flatMap((frame) => frame.contentDocument ?? []);
  // A form holds no root, and its fields may bear the names that are asked for here.
  const hosts = depth === "whole" ? [...scope.querySelectorAll(":not(form)")] : [];
  const roots = hosts.flatMap((host) => (host.localName.includes("-") ? shadowOf(host) : host.shadowRoot) ?? []);
  return [...frames, ...roots];
}

/** Of closed roots, too: only an extension's own world may ask for those. */
function shadowOf(element: Element): ShadowRoot | null {
  if ("openOrClosedShadowRoot" in element) return element.openOrClosedShadowRoot as ShadowRoot | null; // Firefox
  // A page's frame called `chrome` is found here too, where it was there before us: then the browser gives us no own.
  const dom = Object.hasOwn(globalThis, "chrome") && globalThis.chrome.dom;
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}

/** Is the person writing or choosing something there? Inside a frame we may not see it, so a frame counts as a field. */
function isField(element: Element | null): boolean {
  if (element === null) return false;
  const inner = element === document.body ? undefined : shadowOf(element)?.activeElement;
  if (inner) return isField(inner);
  return /^(input|textarea|select|iframe)$/i.test(element.tagName) || (element as HTMLElement).isContentEditable; // undefined elsewhere
}
