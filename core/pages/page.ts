/** What the content script saw. Nothing that the person typed is ever part of it. */
export interface Page {
  url: string;
  title: string;
  /** In the order of the page; the first is taken for its main heading. */
  headings: readonly string[];
  /** The page's own `lang`, as it stands there. */
  language?: string;
  /** The media type of the document; anything but HTML is a viewer. */
  contentType?: string;
  fields: Fields;
}
export interface Fields {
  password: boolean;
  card: boolean;
  /** How many visible text fields there are. */
  text: number;
  /** A field has the focus. */
  focused: boolean;
}

/** More visible text fields than this make the page a form. */
export const mostTextFields = 3;
/** Of a title or heading no more counts. */
export const longestText = 300;
const mostHeadings = 20;
const longestAddress = 4000;

/**
 * A page from something that only claims to be one (a message, a line of `ask`). Missing parts get their quiet
 * default and long ones are cut, so that no page can make us slow. `undefined` when there is no address at all.
 */
export function pageFrom(claim: unknown): Page | undefined {
  if (!isRecord(claim) || typeof claim.url !== "string" || claim.url.length > longestAddress) return undefined;
  const headings = Array.isArray(claim.headings) ? claim.headings : [];
  return {
    url: claim.url,
    title: shortText(claim.title),
    headings: headings.slice(0, mostHeadings).map(shortText).filter(Boolean),
    ...(typeof claim.language === "string" && { language: claim.language.slice(0, 20) }),
    ...(typeof claim.contentType === "string" && { contentType: claim.contentType.slice(0, 100) }),
    fields: fieldsFrom(claim.fields),
  };
}

function fieldsFrom(claim: unknown): Fields {
  const fields = isRecord(claim) ? claim : {};
  return {
    password: fields.password === true,
    card: fields.card === true,
    text: countFrom(fields.text),
    focused: fields.focused === true,
  };
}

/** A whole number, 0 for what is none; countless is the most. */
function countFrom(claim: unknown): number {
  return typeof claim === "number" && claim > 0 ? Math.min(Math.floor(claim), Number.MAX_SAFE_INTEGER) : 0;
}

function shortText(claim: unknown): string {
  return typeof claim === "string" ? claim.slice(0, longestText) : "";
}

export function isRecord(claim: unknown): claim is Record<string, unknown> {
  return typeof claim === "object" && claim !== null && !Array.isArray(claim);
}
