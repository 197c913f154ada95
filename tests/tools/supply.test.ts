// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };
import { licenseTexts, packageOf } from "../../tools/release/licenses.ts";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const { "": self, ...installed } = lock.packages as Record<string, Locked>;
const packages = Object.entries(installed).map(([path, locked]) => ({ name: nameOf(path), ...locked }));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Licenses that any package may have: they ask for no more than their text, or nothing. */
const free = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "MPL-2.0",
];
/** Others, for one package each, with the reason. */
const named: Record<string, string> = {
  argparse: "Python-2.0", // as free as BSD; reads the command line of a tool
  "caniuse-lite": "CC-BY-4.0", // a table that a tool reads; not in what ships
  zipcodes: "BSD", // its file is the BSD license of three clauses, and goes along (licenses.txt)
};

describe("licenses", () => {
  test("each installed package has one that is allowed", () => {
    // "(A OR B)" leaves the choice to us; "A AND B" does not, and is not met so far.
    const choices = (license = "none") => license.replace(/[()]/g, "").split(" OR ");
    const isAllowed = ({ name, license }: { name: string; license?: string }) =>
      choices(license).some((choice) => free.includes(choice)) || named[name] === license;
    const others = packages.filter((each) => !isAllowed(each));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    expect(packages.length).toBeGreaterThan(300);
  });

  test("no exception is left over", () => {
    for (const [name, license] of Object.entries(named))
      expect(packages.find((each) => each.name === name)?.license, name).toBe(license);
  });

  test("the text that ships is the package's own, with where its source is", () => {
    const text = licenseTexts(["preact", "vite", "wxt"]);
    expect(text).toContain(
      `preact ${manifest.dependencies.preact} (MIT)\nSource: git+https://github.com/preactjs/preact`,
    );
    expect(text).toContain("Copyright (c) 2015-present Jason Miller");
    expect(text).not.toContain("Bundled dependencies");
    expect(text).toContain("Copyright (c) 2023 Aaron");
    expect(text.match(/WITHOUT WARRANTY OF ANY KIND/g)).toHaveLength(3);
  });

  test.each([
    ["/somewhere/node_modules/preact/hooks/dist/hooks.mjs", "preact"],
    ["/somewhere/node_modules/a/node_modules/@date-fns/tz/index.js?x", "@date-fns/tz"],
    ["\0vite/preload-helper.js", "vite"],
    ["/somewhere/core/search/search.ts", undefined],
    ["\0virtual:wxt-plugins", undefined],
  ])("%j comes from %s", (id, name) => expect(packageOf(id)).toBe(name));
});

test("each direct dependency stands in a decision record, and is pinned", () => {
  const records = globSync("docs/decisions/*.md").map((path) => readFileSync(path, "utf8"));
  const isNamed = (name: string) =>
    records.some((text) => new RegExp(`(^|[\\s|\`,(])${name}([\\s|\`,.:)]|$)`, "m").test(text));
  expect(Object.keys(direct).filter((name) => !isNamed(name))).toEqual([]);
  for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

describe("installing", () => {
  test("runs the scripts of no package but those that package.json allows by name", () => {
    const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(running).toEqual(allowed.map(([name]) => name));
    expect(readFileSync(".npmrc", "utf8")).toContain("strict-allow-scripts=true");
  });

  test("runs one script of ours, and that makes types only", () => {
    const own = Object.entries(manifest.scripts).filter(([name]) => /install|prepare|^pre|^post/.test(name));
    expect(own).toEqual([["postinstall", "wxt prepare"]]);
    expect(self?.hasInstallScript).toBe(true);
  });

  test("takes nothing but what the lock file has a checksum for, and names no host", () => {
    for (const { name, integrity, resolved } of packages) {
      expect(integrity, name).toMatch(/^sha512-/);
      expect(resolved, name).toBeUndefined();
    }
  });
});
