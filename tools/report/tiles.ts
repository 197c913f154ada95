/** The country as a grid of tiles: each state in a row, at a column. Small states are as large as the others. */
const rows: readonly string[] = [
  "AK .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. WI .. .. .. VT NH",
  "WA ID MT ND MN IL MI .. NY MA ..",
  "OR NV WY SD IA IN OH PA NJ CT RI",
  "CA UT CO NE MO KY WV VA MD DE ..",
  ".. AZ NM KS AR TN NC SC DC .. ..",
  ".. .. .. OK LA MS AL GA .. .. ..",
  "HI .. .. TX .. .. .. .. FL .. PR",
];
const size = 64;
const gap = 4;
const ground = ["#F0EEE8", "#CFE3E0", "#8FC1BC", "#3E8C8A", "#0F4F55"];

/**
 * A picture (SVG) of how many entries each state has of its own; the number stands in the tile, and a small mark where one of
 * them is a support group. Read aloud it is one sentence; the table of the report holds the same figures.
 */
export function tileMap(byState: ReadonlyMap<string, { all: number; groups: number }>): string {
  const tiles = rows.flatMap((row, y) =>
    row.split(" ").flatMap((state, x) => {
      const counts = byState.get(state);
      return counts ? [tile(state, counts, { x: x * (size + gap), y: y * (size + gap) })] : [];
    }),
  );
  const [width, height] = [11 * (size + gap), rows.length * (size + gap)];
  const bare = rows.flatMap((row) => row.split(" ")).filter((state) => byState.get(state)?.groups === 0).length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" role="img">`,
    `<title>Entries of each state's own; ${bare} of these places have no support group that we know of</title>`,
    ...tiles,
    "</svg>\n",
  ].join("\n");
}

function tile(
  state: string,
  { all, groups }: { all: number; groups: number },
  { x, y }: { x: number; y: number },
): string {
  const shade = Math.min(ground.length - 1, Math.floor(all / 6) + (all > 0 ? 1 : 0));
  const ink = shade >= 3 ? "#FFFFFF" : "#1E2A2F";
  return [
    `<g transform="translate(${x} ${y})"><rect width="${size}" height="${size}" rx="6" fill="${ground[shade]}"/>`,
    `<text x="8" y="22" font-size="16" font-weight="600" fill="${ink}">${state}</text>`,
    `<text x="8" y="50" font-size="22" fill="${ink}">${all}</text>`,
    groups > 0 ? `<circle cx="${size - 12}" cy="14" r="5" fill="${ink}"/>` : "",
    "</g>",
  ].join("");
}
