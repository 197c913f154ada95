import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

// Draws the toolbar icons of public/icon/ from the mark of voice.md §5: two unequal stones, with and without the dot.
const stones =
  '<path fill="#3E8C8A" d="M4.6 2h2.2a2.6 2.6 0 0 1 2.6 2.6v8a1.4 1.4 0 0 1-1.4 1.4H3.4A1.4 1.4 0 0 1 2 12.6v-8A2.6 2.6 0 0 1 4.6 2Zm7.6 4h1.2a1.8 1.8 0 0 1 1.8 1.8v4.8a1.4 1.4 0 0 1-1.4 1.4h-2a1.4 1.4 0 0 1-1.4-1.4V7.8A1.8 1.8 0 0 1 12.2 6Z"/>';
const dot = '<circle cx="12.6" cy="3.4" r="3.2" fill="#B45309" stroke="#fff" stroke-width="0.8"/>';

for (const [name, drawing] of [
  ["mark", stones],
  ["dot", stones + dot],
] as const) {
  for (const size of [16, 32, 48, 128]) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`;
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(import.meta.dirname, `../public/icon/${name}-${size}.png`), png);
  }
}
