/** The parts of a title or heading that its own marks set off: "Inmate Mail | Sauk County Jail, Wisconsin" has three. */
export function titleParts(text: string): string[] {
  return text
    .split(/[|•·»:,()/–—]| - /)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Bond County is a place: what a county is called says nothing of a page. */
export function withoutCounty(folded: string): string {
  return folded.replace(/\b[a-z]+ (county|parish)\b/g, "");
}
