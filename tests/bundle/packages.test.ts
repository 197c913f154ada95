import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json" with { type: "json" };
import { packages } from "../../tools/release/archives.ts";
import { readPackage } from "../../tools/release/readPackage.ts";
import { root } from "../../tools/steps.ts";

const archive = (kind: string) => join(packages, `alongside-${version}-${kind}.zip`);
const filesOf = (kind: string) => readPackage(archive(kind));
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("latin1");

describe.each(["chrome", "firefox"])("the package for %s", (browser) => {
  const built = join(root, `.output/${browser}-mv3`);

  test("holds what was built, all of it and nothing else", () => {
    const paths = globSync("**", { cwd: built, withFileTypes: true }).filter((entry) => entry.isFile());
    const expected = paths.map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
    const files = filesOf(browser);
    expect([...files.keys()]).toEqual(expected.sort());
    for (const [path, bytes] of files) expect(readFileSync(join(built, path)).equals(bytes), path).toBe(true);
  });

  test("names no folder of the machine that built it", () => {
    const telling = [...filesOf(browser)].filter(([, bytes]) => text(bytes).includes(root));
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  test("brings along the license of each package that is in it", () => {
    const licenses = text(filesOf(browser).get("licenses.txt"));
    const named = [...licenses.matchAll(/^(\S+) [\d.]+ \(.+\)\nSource: /gm)].map(([, name]) => name);
    expect(named).toEqual([
      "@date-fns/tz",
      "@wxt-dev/browser",
      "csv-stringify",
      "fuse.js",
      "haversine-distance",
      "ical.js",
      "lucide",
      "preact",
      "qr",
      "rolldown",
      "vite",
      "webextension-polyfill",
      "wxt",
      "zipcodes",
    ]);
    expect(licenses.match(/Mozilla Public License Version 2\.0/g)).toHaveLength(2);
  });
});

test("the source archive has what a build needs, and nothing that the build makes", () => {
  const paths = [...filesOf("sources").keys()];
  expect(paths).toEqual(expect.arrayContaining(["package-lock.json", ".npmrc", "wxt.config.ts", "README.md"]));
  expect(
    paths.filter((path) => /^(tests|docs\/pictures|\.ci)\/|(^|\/)(node_modules|\.output|\.wxt)\//.test(path)),
  ).toEqual([]);
  expect(paths).not.toContain("data/searchIndex.json");
});

test("packed again, into another folder and by another clock, package and sources are the same to the last byte", async () => {
  const outDir = mkdtempSync(join(tmpdir(), "packed-again-"));
  try {
    await packForFirefox(outDir);
    for (const kind of ["firefox", "sources"]) {
      const again = readFileSync(join(outDir, "packages", basename(archive(kind))));
      expect(again.equals(readFileSync(archive(kind))), kind).toBe(true);
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}, 300_000);

// In a process of its own: Vitest tells Vite that this is a test, and the build would be another.
async function packForFirefox(outDir: string): Promise<void> {
  const options = JSON.stringify({ browser: "firefox", manifestVersion: 3, outDir });
  const script = `import { zip } from "wxt"; await zip(${options});`;
  const { VITEST, VITEST_MODE, NODE_ENV, TEST, ...inherited } = process.env;
  const env = { ...inherited, TZ: "Pacific/Kiritimati" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, env });
}
