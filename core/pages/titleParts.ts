/** The parts of a title or heading that its own marks set off: "Inmate Mail | Sauk County Jail, Wisconsin" has three. */
export function titleParts(text: string): string[] {
  return text
    .split(/[|•·»:,()/–—]| - /)
    .map((part) => part.trim())
    .filter(Boolean);
}
