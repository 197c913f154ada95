import type { Fields, Page } from "../core/pages/page.ts";

const mostHeadings = 12;
const textFields =
  "input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=number],input[type=date],textarea";
// A password that is shown has the type of a text; its purpose still says what it is.
const passwords =
  "input[type=password],[autocomplete~=one-time-code],[autocomplete~=current-password],[autocomplete~=new-password],[autocomplete~=username]";
const payers = ["payment", "checkout", "stripe", "braintree", "paypal", "authorize.net", "cardconnect", "payeezy"];
const cards = ["[autocomplete*=cc- i]", ...payers.map((payer) => `iframe[src*="${payer}" i]`)].join();

/** What the page shows: address, title, headings, and which kinds of fields; never what stands in a field. */
export function readPage(): Page {
  const language = document.documentElement.lang;
  return {
    url: location.href,
    title: document.title,
    headings: [...headings("h1"), ...headings("h2,h3")].slice(0, mostHeadings),
    ...(language && { language }),
    contentType: document.contentType,
    fields: readFields(),
  };
}

function headings(selector: string): string[] {
  // textContent, not innerText: that would make the browser lay the page out.
  return [...document.querySelectorAll(selector)]
    .slice(0, mostHeadings)
    .map((heading) => (heading.textContent ?? "").trim().slice(0, 200));
}

export function readFields(): Fields {
  const scopes = scopesOf(document);
  const find = (selector: string) => scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
  const has = (selector: string) => scopes.some((scope) => scope.querySelector(selector) !== null);
  return {
    password: has(passwords),
    card: has(cards),
    text: find(textFields).filter((field) => field.checkVisibility()).length,
    // A field that asks for the focus may get it a moment later.
    focused: isField(document.activeElement) || has("[autofocus]"),
  };
}

type Scope = Document | ShadowRoot;

/** The document, and what it holds in shadow roots and in frames of its own site: forms are often drawn there. */
function scopesOf(scope: Scope): Scope[] {
  const inner = [...scope.querySelectorAll("*")].flatMap((element) => {
    if (element.localName === "iframe") return (element as HTMLIFrameElement).contentDocument ?? []; // as its name says
    return (element.localName.includes("-") ? shadowOf(element) : element.shadowRoot) ?? [];
  });
  return [scope, ...inner.flatMap(scopesOf)];
}

/** Of closed roots, too: only an extension's own world may ask for those. */
function shadowOf(element: Element): ShadowRoot | null {
  if ("openOrClosedShadowRoot" in element) return element.openOrClosedShadowRoot as ShadowRoot | null; // Firefox
  const { dom } = globalThis.chrome ?? {};
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}

/** Is the person writing or choosing something there? Inside a frame we may not see it, so a frame counts as a field. */
function isField(element: Element | null): boolean {
  if (element === null) return false;
  const inner = shadowOf(element)?.activeElement;
  if (inner) return isField(inner);
  return /^(input|textarea|select|iframe)$/i.test(element.tagName) || (element as HTMLElement).isContentEditable; // undefined elsewhere
}
