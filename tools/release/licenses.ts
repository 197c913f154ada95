import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { root } from "../steps.ts";

// What the build puts in without importing it: a table made from `zipcodes` (data/places.built.ts).
const shippedAsValues = ["zipcodes"];

// Both are published without the file of their repository. MIT is one text under many names: ours serves for it.
const holders: Readonly<Record<string, string>> = {
  wxt: "Copyright (c) 2023 Aaron",
  "@wxt-dev/browser": "Copyright (c) 2023 Aaron",
};

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

/**
 * Notes which packages are really in the build, over all its parts, and writes their licenses beside it: MIT, BSD and Apache
 * ask that the text goes along, MPL that one says where the source is.
 */
export function shippedLicenses(): { plugin: Plugin; write: (folder: string) => void } {
  const shipped = new Set(shippedAsValues);
  return {
    plugin: {
      name: "shipped-licenses",
      generateBundle: (_options, bundle) => {
        for (const name of packagesIn(Object.values(bundle))) shipped.add(name);
      },
    },
    write: (folder) => writeFileSync(join(folder, "licenses.txt"), licenseTexts([...shipped].sort())),
  };
}

function packagesIn(files: readonly Rolldown.OutputBundle[string][]): readonly string[] {
  const modules = files.flatMap((file) => (file.type === "chunk" ? Object.entries(file.modules) : []));
  return modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (packageOf(id) ?? []) : []));
}

/** The package that a module comes from; `undefined` for our own. Vite and Rolldown add lines of theirs under names without a path. */
export function packageOf(id: string): string | undefined {
  const [, own] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  const [, installed] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return own ?? installed;
}

/** @throws {Error} when a package has no license text, or no place where its source is. */
export function licenseTexts(names: readonly string[]): string {
  const intro = "Alongside is free software (MIT). It carries parts of the packages below, each under its own license.";
  return `${[intro, ...names.map(licenseOf)].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function licenseOf(name: string): string {
  const folder = join(root, "node_modules", name);
  const { version, license, repository }: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const source = typeof repository === "string" ? repository : repository?.url;
  const files = globSync("LICENSE{,.md,-MIT}", { cwd: folder }).sort();
  const texts = files.map((file) => textIn(readFileSync(join(folder, file), "utf8")));
  if (holders[name]) texts.push(ourTextFor(holders[name]));
  if (texts.length === 0 || !source) throw new Error(`${name}: no license text, or no source, to ship along`);
  return [`${name} ${version} (${license})\nSource: ${source}`, ...texts].join("\n\n");
}

// Vite's file goes on with the licenses of what is in Vite itself: nothing of that is in the build.
function textIn(file: string): string {
  return (file.split("\n# Licenses of bundled dependencies")[0] ?? "").replaceAll("\r\n", "\n").trim();
}

function ourTextFor(holder: string): string {
  const [mit = ""] = readFileSync(join(root, "LICENSE"), "utf8").split("\n\nThe directory");
  return mit.replace(/^Copyright .*$/m, holder).trim();
}
