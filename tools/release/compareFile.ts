import { globSync } from "node:fs";
import { join } from "node:path";
import { packages } from "./archives.ts";
import { compare, isFaithful } from "./compare.ts";
import { type Files, readPackage } from "./readPackage.ts";

// `npm run verify -- FILE`: is this package of a store what our source gives? docs/verify.md says how to come by the file.
const [file] = process.argv.slice(2);
try {
  if (!file) throw new Error("Name a file: npm run verify -- alongside.crx (or .xpi, or .zip)");
  const theirs = readPackage(file);
  const ours = ourPackage(isForFirefox(theirs) ? "firefox" : "chrome");
  console.log(`${file}\nbeside ${ours}\n`);
  const comparison = compare(readPackage(ours), theirs);
  const { same, bySigning, changed, missing, extra } = comparison;
  console.log(`${same.length} files are the same, byte for byte.`);
  list("Added or written by the store's signing", bySigning);
  list("DIFFERENT", changed);
  list("MISSING in this package", missing);
  list("EXTRA in this package", extra);
  const isOurs = isFaithful(comparison);
  console.log(isOurs ? "\nThis package is what the source gives." : "\nThis package is NOT what this source gives.");
  process.exitCode = isOurs ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function isForFirefox(files: Files): boolean {
  const manifest = files.get("manifest.json");
  if (!manifest) throw new Error("There is no manifest.json in it: this is no extension.");
  return "browser_specific_settings" in JSON.parse(Buffer.from(manifest).toString());
}

function ourPackage(browser: string): string {
  const [name] = globSync(`*-${browser}.zip`, { cwd: packages });
  if (!name) throw new Error("There is nothing to compare with yet. First: npm run package");
  return join(packages, name);
}

function list(title: string, paths: readonly string[]): void {
  if (paths.length > 0) console.log(`\n${title}:\n${paths.map((path) => `  ${path}\n`).join("")}`);
}
