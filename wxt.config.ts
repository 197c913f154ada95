import preact from "@preact/preset-vite";
import { mergeConfig } from "vite";
import { defineConfig } from "wxt";
import { matchPatterns } from "./core/pages/matches.ts";
import { sites } from "./data/sites.ts";
import { asciiScripts } from "./tools/asciiScripts.ts";
import { writeIndex } from "./tools/build-index.ts";
import { builtValues } from "./tools/builtValues.ts";
import { checkData } from "./tools/check-data.ts";
import { emptyPage } from "./tools/emptyPage.ts";
import { manifestMessages } from "./tools/manifest-messages.ts";
import { preloadParts } from "./tools/preloadParts.ts";
import { makePackagesFolder, zipOptions } from "./tools/release/archives.ts";
import { shippedLicenses } from "./tools/release/licenses.ts";
import { standIn } from "./tools/standIn.ts";
import { windowFiles } from "./tools/windowFiles.ts";

const licenses = shippedLicenses();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: zipOptions,
  vite: () => ({
    plugins: [
      builtValues(),
      standIn(),
      preloadParts({ "popup/index.html": "SearchWindow", "sidepanel/index.html": "SearchWindow" }),
      preact({ prerender: { enabled: false } }),
    ],
    build: { modulePreload: { polyfill: false } }, // it would put a fetch() into every page
  }),
  hooks: {
    "build:before": () => {
      checkData();
      writeIndex();
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      config.plugins = [config.plugins, licenses.plugin];
      if (entrypoints.some(({ name }) => name === "background")) config.plugins = [config.plugins, asciiScripts()];
      if (!entrypoints.every(({ inputPath }) => inputPath.endsWith(".html"))) return;
      const codeSplitting = { groups: windowFiles, includeDependenciesRecursively: false };
      Object.assign(config, mergeConfig(config, { build: { rollupOptions: { output: { codeSplitting } } } }));
    },
    "build:done": ({ config }) => licenses.write(config.outDir),
    "zip:start": ({ config }) => makePackagesFolder(config.outBaseDir),
    "build:publicAssets": (_wxt, files) => {
      files.push(...manifestMessages(), ...emptyPage());
    },
    "build:manifestGenerated": (_wxt, manifest) => {
      // An unlisted script, put here by hand: WXT's own form of a content script tells the page who we are.
      manifest.content_scripts = [{ matches: matchPatterns(sites), js: ["page-look.js"], run_at: "document_start" }];
      // WXT copies the titles of our pages over these.
      for (const action of [manifest.action, manifest.sidebar_action])
        if (action) action.default_title = "__MSG_name__";
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [
      "storage",
      "activeTab",
      "scripting",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel", "declarativeContent"]),
    ],
    host_permissions: matchPatterns(sites),
    optional_host_permissions: ["https://*/*"],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/mark-${size}.png`])),
    action: { default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icon/mark-${size}.png`])) },
    omnibox: { keyword: "along" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+L" } },
      "open-panel": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_openPanel__" },
    },
    // URL.parse came with 126, openPopup for every extension with 127.
    ...(browser !== "firefox" && { minimum_chrome_version: "127" }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "alongside@alongside.example",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
        gecko_android: { strict_min_version: "142.0" },
      },
    }),
  }),
});
