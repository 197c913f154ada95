import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build as bundle } from "vite";
import { describe, expect, test } from "vitest";
import { resources } from "../../data/resources.ts";
import { sites } from "../../data/sites.ts";

const builds = ["chrome-mv3", "firefox-mv3"] as const;
const folder = (build: string) => join(".output", build);
const read = (build: string, path: string) => readFileSync(join(folder(build), path), "utf8");
const files = (build: string, pattern: string) => globSync(pattern, { cwd: folder(build) });
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(builds)("%s", (build) => {
  // The groups of wxt.config.ts cut across imports: in a ring one file would use what another has not yet made.
  test("has no files that import each other in a ring", () => {
    const importsOf = (path: string) =>
      [...read(build, path).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
        ([, file = ""]) => `chunks/${file}`,
      );
    const ringFrom = (path: string, way: readonly string[]): readonly string[] | undefined =>
      way.includes(path)
        ? [...way, path]
        : importsOf(path)
            .map((next) => ringFrom(next, [...way, path]))
            .find(Boolean);
    expect(files(build, "chunks/*.js").flatMap((path) => ringFrom(path, []) ?? [])).toEqual([]);
  });

  test("carries neither records nor sites nor a view in the scripts that run on pages", () => {
    const hosts = [
      ...sites.map(({ host }) => host),
      ...resources.flatMap(({ website }) => (website ? [new URL(website).hostname] : [])),
    ];
    for (const path of ["page-look.js", "page-note.js", "page-read.js"]) {
      const script = read(build, path);
      expect(hosts.filter((host) => script.includes(host))).toEqual([]);
      expect(script).not.toContain("webextension-polyfill");
    }
  });

  test("gives no sign to the page by any of the ways that a probing page could not be asked about", () => {
    const signs =
      /dispatchEvent|postMessage|CustomEvent|performance\.(mark|measure)|setAttribute\(.data|localStorage|sessionStorage|document\.cookie|set(Timeout|Interval)|request(AnimationFrame|IdleCallback)|postTask/;
    for (const path of ["page-look.js", "page-note.js", "page-read.js"]) expect(read(build, path)).not.toMatch(signs);
  });

  test("stays within its weight", () => {
    const look = zipped(read(build, "page-look.js"));
    const note = zipped(read(build, "page-note.js"));
    const scripts = [...read(build, "popup.html").matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, path]) => path ?? "",
    );
    const weigh = (name: RegExp) =>
      scripts.filter((path) => name.test(path)).reduce((sum, path) => sum + zipped(read(build, path)), 0);
    const code = weigh(/^(?!chunks\/(records|index|sites|places|vocabulary|texts)-)/);
    const weighChunk = (name: string) =>
      files(build, `chunks/${name}-*.js`).reduce((sum, path) => sum + zipped(read(build, path)), 0);
    const [records, index, sites] = [weighChunk("records"), weighChunk("index"), weighChunk("sites")];
    const [places, words, texts] = [weighChunk("places"), weighChunk("vocabulary"), weighChunk("texts")];
    const raw = files(build, "chunks/records-*.js").reduce((sum, path) => sum + read(build, path).length, 0);
    console.log(
      `${build}, gzipped: page-look ${look} B, page-note ${note} B; popup: code ${code} B, texts ${texts} B, word lists ${words} B, ` +
        `sites ${sites} B, places ${places} B, records ${records} B (${raw} B raw), index ${index} B`,
    );
    expect(records).toBeGreaterThan(100_000);
    expect(records).toBeLessThanOrEqual(180_000);
    expect(raw).toBeLessThanOrEqual(700_000);
    expect(index).toBeLessThanOrEqual(230_000);
    expect(sites * places * words * index * texts).toBeGreaterThan(0);
    expect(look).toBeLessThanOrEqual(2000);
    expect(note).toBeLessThanOrEqual(4000);
    expect(code).toBeLessThanOrEqual(40_000);
  });

  test("starts the popup without what only a hand-out needs: codes, tables, calendars", () => {
    const needed = ["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", "escape_formulas", "vcalendar"];
    const started = [...read(build, "popup.html").matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, path]) => path ?? "",
    );
    for (const sign of needed) {
      const having = files(build, "**/*.js").filter((path) => read(build, path).includes(sign));
      expect(having, sign).not.toEqual([]);
      expect(having.filter((path) => started.includes(path))).toEqual([]);
    }
  });

  test("has a neutral title on every window", () => {
    for (const path of files(build, "*.html")) expect(read(build, path)).toContain("<title>Alongside</title>");
    for (const language of ["en", "es"])
      expect(JSON.parse(read(build, `_locales/${language}/messages.json`)).name.message).toBe("Alongside");
  });
});

test("the search and Fuse, bundled alone, stay within their weight", async () => {
  const parts = ["search", "searchIndex", "rough"].map(
    (name) => `export * from ${JSON.stringify(resolve(`core/search/${name}.ts`))};`,
  );
  const entry = "\0the search";
  const built = await bundle({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? parts.join("\n") : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[];
  const weight = zipped(output.map(({ code = "" }) => code).join(""));
  console.log(`search code with Fuse, gzipped: ${weight} B`);
  expect(weight).toBeGreaterThan(8000); // Fuse alone
  expect(weight).toBeLessThanOrEqual(18 * 1024);
});
