import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { resources } from "../../data/resources.ts";
import { root } from "../steps.ts";
import { toCsv } from "./csv.ts";
import { toHsds } from "./hsds.ts";
import { toPackage } from "./package.ts";

// `npm run data:export`: the directory to take away, in three forms.
const folder = join(root, ".output/export");
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "hsds"), { recursive: true });
const write = (path: string, text: string) => {
  writeFileSync(join(folder, path), text);
  console.log(
    `${relative(process.cwd(), join(folder, path)).padEnd(44)} ${(text.length / 1000).toFixed(0).padStart(6)} kB`,
  );
};
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const tables = toHsds(resources);
for (const [name, rows] of Object.entries(tables)) write(`hsds/${name}.json`, json(rows));
write("hsds/datapackage.json", json(toPackage(tables)));
write("alongside.csv", toCsv(resources));
write(
  "alongside.json",
  json({
    license: "CC0-1.0",
    about: "Support for families of people in jail or prison, as Alongside knows it.",
    resources,
  }),
);
