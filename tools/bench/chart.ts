import { type Bench, number, type Row } from "./summary.ts";

const [width, height] = [840, 440];
const plot = { left: 70, right: 820, top: 96, bottom: 372 };
const barShare = 0.8;
/** Shades by row: ours has the color. */
const shades = ["ours", "one", "two", "three"];

// The ground is painted, so that ink and ground fit whatever page the picture stands on.
const style = `<style>
.ground{fill:#FFFFFF}.ink{fill:#1E2A2F}.soft{fill:#56646A}.line{stroke:#DDE1E0}
.ours{fill:#1F7A78}.one{fill:#93A0A4}.two{fill:#6B787D}.three{fill:#414D52}
@media (prefers-color-scheme:dark){.ground{fill:#1A2226}.ink{fill:#EEF1F0}.soft{fill:#A9B4B7}.line{stroke:#37444A}
.ours{fill:#4FB3AE}.one{fill:#6B787D}.two{fill:#98A4A8}.three{fill:#CDD4D6}}
</style>`;

/**
 * A picture (SVG) of how long a keystroke takes: for each directory a bar for each engine, on a scale where each line is ten
 * times the one below.
 */
export function chart(benches: readonly Bench[]): string {
  const sorted = benches.toSorted((one, other) => one.count - other.count);
  const scale = scaleOf(sorted.flatMap(({ rows }) => rows.map(({ p95 }) => p95)));
  const step = (plot.right - plot.left) / sorted.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img">`,
    `<title>Milliseconds per keystroke (95th percentile) of each engine, for each size of directory</title>`,
    style,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    `<text class="ink" x="20" y="32" font-size="18" font-weight="600">How long the search takes for a keystroke</text>`,
    ...(sorted[0]?.rows ?? []).map(legend),
    ...scale.marks.flatMap((mark) => gridLine(mark, scale.y(mark))),
    `<text class="soft" transform="translate(20 ${plot.bottom}) rotate(-90)">milliseconds, 95th percentile, log scale</text>`,
    ...sorted.flatMap((bench, at) => group(bench, { x: plot.left + at * step, step, y: scale.y })),
    `<text class="soft" x="${(plot.left + plot.right) / 2}" y="${height - 14}" text-anchor="middle">records in the directory</text>`,
    "</svg>\n",
  ].join("\n");
}

interface Scale {
  /** Powers of ten, from below the least to above the largest. */
  marks: readonly number[];
  y: (value: number) => number;
}

function scaleOf(values: readonly number[]): Scale {
  const lowest = Math.floor(Math.log10(Math.min(...values)) - 0.1); // the least bar is still to be seen
  const highest = Math.ceil(Math.log10(Math.max(...values)));
  const unit = (plot.bottom - plot.top) / (highest - lowest);
  const marks = Array.from({ length: highest - lowest + 1 }, (_, at) => 10 ** (lowest + at));
  return { marks, y: (value) => plot.bottom - (Math.log10(value) - lowest) * unit };
}

function legend({ engine }: Row, at: number): string {
  const x = 20 + at * 170;
  return `<rect class="${shades[at]}" x="${x}" y="50" width="12" height="12" rx="2"/><text class="ink" x="${x + 18}" y="61">${engine}</text>`;
}

function gridLine(mark: number, y: number): string[] {
  return [
    `<line class="line" x1="${plot.left}" x2="${plot.right}" y1="${round(y)}" y2="${round(y)}"/>`,
    `<text class="soft" x="${plot.left - 8}" y="${round(y + 4)}" text-anchor="end">${brief(mark)}</text>`,
  ];
}

function group({ title, count, rows }: Bench, { x, step, y }: { x: number; step: number; y: Scale["y"] }): string[] {
  const bar = (step * barShare) / rows.length;
  const first = x + (step * (1 - barShare)) / 2;
  const middle = x + step / 2;
  return [
    ...rows.flatMap(({ engine, p95 }, at) => [
      `<rect class="${shades[at]}" x="${round(first + at * bar)}" y="${round(y(p95))}" width="${round(bar - 3)}" height="${round(plot.bottom - y(p95))}"><title>${engine}, ${number(count)} records: ${brief(p95)} ms</title></rect>`,
      `<text class="ink" x="${round(first + (at + 0.5) * bar - 1.5)}" y="${round(y(p95) - 5)}" font-size="11" text-anchor="middle">${brief(p95)}</text>`,
    ]),
    `<text class="ink" x="${round(middle)}" y="${plot.bottom + 22}" text-anchor="middle">${number(count)} (${title})</text>`,
  ];
}

/** Two figures that count: 0.34, 1.2, 560, 4,300. */
function brief(value: number): string {
  return number(Number(value.toPrecision(2)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
