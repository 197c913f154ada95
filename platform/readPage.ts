import type { Fields, Page } from "../core/pages/page.ts";

const mostHeadings = 12;
const textFields =
  "input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=number],input[type=date],textarea";

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
  return {
    password: has("input[type=password],[autocomplete=one-time-code]"),
    card: has("[autocomplete^=cc-],iframe[src*=payment],iframe[src*=checkout]"),
    text: [...document.querySelectorAll(textFields)].filter((field) => field.checkVisibility()).length,
    // A field that asks for the focus may get it a moment later.
    focused: isField(document.activeElement) || has("[autofocus]"),
  };
}

function has(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/** Is the person writing or choosing something there? Inside a frame we cannot see it, so a frame counts as a field. */
function isField(element: Element | null): boolean {
  const inner = element?.shadowRoot?.activeElement;
  if (inner) return isField(inner);
  return (
    element !== null &&
    (/^(input|textarea|select|iframe)$/i.test(element.tagName) || (element as HTMLElement).isContentEditable)
  );
}
