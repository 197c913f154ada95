import encodeQR from "qr";

/** A code as a drawing: a square of `size` units, four of them blank on each side, and the black ones as an SVG path. */
export interface QrCode {
  size: number;
  path: string;
}

/** Units that are blank on each side; readers need them. */
const border = 4;
/** On 30 mm a unit is then 0.46 mm wide, which an old phone still tells apart. */
const largestSize = 65;

/** The code that says `text`, with medium error correction; `undefined` where it would be too fine to be read. */
export function qrCode(text: string): QrCode | undefined {
  const rows = rowsOf(text);
  if (!rows || rows.length > largestSize) return undefined;
  return { size: rows.length, path: rows.flatMap(stripesOf).join("") };
}

function rowsOf(text: string): boolean[][] | undefined {
  try {
    return encodeQR(text, "raw", { ecc: "medium", border });
  } catch {
    return undefined; // longer than any code
  }
}

/** One rectangle for each run of black units: single squares show hairlines between them in print. */
function stripesOf(row: readonly boolean[], y: number): string[] {
  const line = row.map((isBlack) => (isBlack ? "1" : "0")).join("");
  return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
}
