import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { dot, markColor, markPath } from "../platform/mark.ts";

// Draws the toolbar icons of public/icon/, with and without the dot.
const stones = `<path fill="${markColor}" d="${markPath}"/>`;
const { x, y, radius, color, ring } = dot;
const withDot = `${stones}<circle cx="${x}" cy="${y}" r="${radius}" fill="${color}" stroke="${ring}"/>`;

for (const [name, drawing] of [
  ["mark", stones],
  ["dot", withDot],
] as const) {
  for (const size of [16, 32, 48, 128]) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`;
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(import.meta.dirname, `../public/icon/${name}-${size}.png`), png);
  }
}
