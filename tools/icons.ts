import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { markColor, markPath } from "../platform/mark.ts";

// Draws the icons of public/icon/. The one with the dot is drawn by the background itself (platform/icon.ts).
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${markColor}" d="${markPath}"/></svg>`;

for (const size of [16, 32, 48, 128]) {
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  writeFileSync(join(import.meta.dirname, `../public/icon/mark-${size}.png`), png);
}
