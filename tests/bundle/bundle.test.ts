import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build as bundle } from "vite";
import { describe, expect, test } from "vitest";
import { matchPatterns } from "../../core/pages/matches.ts";
import { resources } from "../../data/resources.ts";
import { sites } from "../../data/sites.ts";

const builds = ["chrome-mv3", "firefox-mv3"] as const;
const folder = (build: string) => join(".output", build);
const read = (build: string, path: string) => readFileSync(join(folder(build), path), "utf8");
const files = (build: string, pattern: string) => globSync(pattern, { cwd: folder(build) });
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(builds)("%s", (build) => {
  const manifest = JSON.parse(read(build, "manifest.json"));

  test("asks for these permissions and no more", () => {
    const chromiumOnly = build === "chrome-mv3" ? ["sidePanel", "declarativeContent"] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ["storage", "activeTab", "scripting", "contextMenus", ...chromiumOnly].sort(),
    );
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    expect(manifest.host_permissions).toEqual(matchPatterns(sites));
    expect(manifest.content_scripts).toEqual([
      { matches: matchPatterns(sites), js: ["page-look.js"], run_at: "document_idle" },
    ]);
    console.log(
      `${build}: ${manifest.host_permissions.length} required hosts, frozen in tests/fixtures/required-hosts.txt`,
    );
  });

  test("shows nothing of itself to any page", () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test("has a policy that lets nothing out", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe|data:|blob:/);
  });

  test("holds no way to reach a network", () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|storage\.sync|new Image\b/;
    const found = files(build, "**/*.js").filter((path) => ways.test(read(build, path)));
    expect(found).toEqual([]);
    const pages = files(build, "*.html").map((path) => read(build, path));
    expect(pages.length).toBe(6); // five windows, and the empty page that Hide leaves
    for (const html of pages) expect(html).not.toMatch(/preconnect|prefetch|(src|href)="https?:/);
    for (const path of files(build, "**/*.css")) expect(read(build, path)).not.toMatch(/url\(|@import/);
  });

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
      /dispatchEvent|postMessage|CustomEvent|performance\.(mark|measure)|setAttribute\(.data|localStorage|sessionStorage|document\.cookie|set(Timeout|Interval)|request(AnimationFrame|IdleCallback)/;
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
    expect(manifest.action.default_title).toBe("__MSG_name__");
    for (const language of ["en", "es"])
      expect(JSON.parse(read(build, `_locales/${language}/messages.json`)).name.message).toBe("Alongside");
  });
});

test("Firefox is told that no data is collected, and does not open its sidebar by itself", () => {
  const manifest = JSON.parse(read("firefox-mv3", "manifest.json"));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ["none"] });
  expect(manifest.browser_specific_settings.gecko_android).toBeDefined();
  expect(manifest.sidebar_action.open_at_install).toBe(false);
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
