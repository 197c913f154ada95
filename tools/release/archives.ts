import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.ts";

/** Where `wxt zip` puts both packages and the source archive. */
export const packages = join(root, ".output/packages");

/**
 * What goes into them. The source archive is a list of what the build needs, not of what it can do without: so a file that
 * lies about in somebody's folder cannot slip in, and two folders give the same archive.
 */
export const zipOptions = {
  artifactTemplate: "packages/{{name}}-{{version}}-{{browser}}.zip",
  sourcesTemplate: "packages/{{name}}-{{version}}-sources.zip",
  includeSources: [
    "{components,core,data,entrypoints,locales,platform,public,tools}/**",
    "{package,package-lock,tsconfig}.json",
    "wxt.config.ts",
    ".npmrc",
    "{CHANGELOG,CONTRIBUTING,PRIVACY,README}.md",
    "LICENSE",
    "docs/verify.md",
  ],
  excludeSources: ["data/searchIndex.json", "**/.wxt/**"], // made by builds, the probe's too
  dotSources: true,
};

/** WXT writes its archives without asking whether their folder stands. `outBase` is its output folder. */
export function makePackagesFolder(outBase: string): void {
  mkdirSync(join(outBase, "packages"), { recursive: true });
}
