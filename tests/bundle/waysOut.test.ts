import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { waysOutOfPage, waysOutOfScript, waysOutOfStyle } from "../support/waysOut.ts";

/** Vite's own: it preloads our files, and makes the address of each by a slash before its name. */
const known = /^chunks\/preload-helper-[\w-]+\.js: rel=…$/;
const asked = new Map<string, string[]>(); // most files are the same in both builds

function waysOut(text: string, look: (text: string) => string[]): string[] {
  const ways = asked.get(text) ?? look(text);
  asked.set(text, ways);
  return ways;
}

describe.each(["chrome-mv3", "firefox-mv3"])("%s", (build) => {
  const folder = join(".output", build);
  const found = (pattern: string, look: (text: string) => string[]) => {
    const paths = globSync(pattern, { cwd: folder });
    const ways = paths.flatMap((path) =>
      waysOut(readFileSync(join(folder, path), "utf8"), look).map((way) => `${path}: ${way}`),
    );
    return { count: paths.length, ways };
  };
  test("no script holds a way to a network", () => {
    const { count, ways } = found("**/*.js", waysOutOfScript);
    expect(count).toBeGreaterThan(20);
    expect(ways.filter((way) => !known.test(way))).toEqual([]);
  }, 60_000);
  test("no page and no style loads anything from elsewhere, or gives the browser a hint to", () => {
    expect(found("*.html", waysOutOfPage)).toEqual({ count: 6, ways: [] }); // five windows, and the empty page that Hide leaves
    const { count, ways } = found("**/*.css", waysOutOfStyle);
    expect(count).toBeGreaterThan(2);
    expect(ways).toEqual([]);
  });
  test("nothing ships but what is looked into here, pictures, and the names for the browser", () => {
    const others = globSync("**/*.*", { cwd: folder }).filter((path) => !/\.(js|css|html)$/.test(path));
    expect(
      others.filter(
        (path) => !/^(manifest\.json|licenses\.txt|_locales\/\w+\/messages\.json|icon\/[\w-]+\.png)$/.test(path),
      ),
    ).toEqual([]);
  });
});

const page = (head: string) => `<!doctype html><html><head><title>x</title>${head}</head><body><p>x</p></body></html>`;

describe("the check itself finds", () => {
  test.each([
    ["a request", 'fetch("https://a.example/")', "fetch"],
    ["a request by another name", "const ask = fetch; ask(x)", "fetch"],
    ["a request without its call", "globalThis.fetch", "fetch"],
    ["a request in brackets", 'globalThis["fetch"](x)', "fetch"],
    ["a request in quotes", "Reflect.get(globalThis, `fetch`)(x)", "fetch"],
    ["a request by a made name", 'globalThis["fe" + "tch"](x)', "globalThis[…]"],
    ["a request that is unpacked", "const { fetch: ask } = window", "fetch"],
    ["a later request", 'fetchLater("https://a.example/")', "fetchLater"],
    ["an old request", "new XMLHttpRequest()", "XMLHttpRequest"],
    ["a beacon", 'navigator.sendBeacon("https://a.example/", x)', "sendBeacon"],
    ["a beacon, if there is one", 'navigator?.sendBeacon?.("https://a.example/")', "sendBeacon"],
    ["a socket", 'new WebSocket("wss://a.example/")', "WebSocket"],
    ["a stream of events", 'new EventSource("https://a.example/")', "EventSource"],
    ["a transport", 'new WebTransport("https://a.example/")', "WebTransport"],
    ["a peer", "new RTCPeerConnection({ iceServers })", "RTCPeerConnection"],
    ["a loaded script", 'importScripts("https://a.example/a.js")', "importScripts"],
    ["an import from elsewhere", 'import("https://a.example/a.js")', "import of https://a.example/a.js"],
    ["an import of whatever", "import(x)", "import of …"],
    ["a fixed import from elsewhere", 'import x from "https://a.example/a.js"', "import of https://a.example/a.js"],
    ["an import without a scheme", 'export * from "//a.example/a.js"', "import of //a.example/a.js"],
    ["a worker", 'new Worker("/a.js")', "Worker"],
    ["a shared worker", 'new SharedWorker("/a.js")', "SharedWorker"],
    ["a registered worker", 'navigator.serviceWorker.register("/a.js")', "serviceWorker"],
    ["a picture", 'new Image().src = "https://a.example/"', "Image"],
    ["a source", "picture.src = address", ".src ="],
    ["a source on another host", 'picture.src = "//a.example/a.png"', ".src ="],
    ["a picture that is made", 'document.createElement("img")', "<img>"],
    ["a picture of Preact", 'h("img", { src: x })', "<img>"],
    ["a frame", 'document.createElement("iframe")', "<iframe>"],
    ["a frame that is made beside one that is looked for", 'e.querySelectorAll("iframe"); make("iframe")', "<iframe>"],
    ["a frame by a made finder", 'querySelectorAll("iframe")', "<iframe>"],
    ["a sound", 'new Audio("https://a.example/a.mp3")', "Audio"],
    ["a font", 'new FontFace("a", "url(https://a.example/a)")', "FontFace"],
    ["a hint", 'link.rel = "preconnect"', "rel=preconnect"],
    ["a hint for names", 'h("link", { rel: "dns-prefetch", href })', "rel=dns-prefetch"],
    ["a hint as an attribute", 'link.setAttribute("rel", "prefetch")', "prefetch"],
    ["a ping", "link.ping = x", "ping"],
    ["a picture in a style", 'element.style.cssText = "background: url(https://a.example/)"', "url("],
    ["a picture in a made style", "`.a { background: url(` + x + `) }`", "url("],
    ["a style from elsewhere", "sheet.replaceSync(`@import 'https://a.example/a.css'`)", "@import"],
    ["a page at the end", 'chrome.runtime.setUninstallURL("https://a.example/")', "setUninstallURL"],
    ["a search for updates", "browser.runtime.requestUpdateCheck()", "requestUpdateCheck"],
    ["a download", 'chrome.downloads.download({ url: "https://a.example/" })', "downloads"],
    ["a program outside", 'chrome.runtime.connectNative("a")', "connectNative"],
    ["a tab elsewhere", 'b.tabs.create({ url: "https://a.example/" })', "tabs.create()"],
    ["a tab anywhere", "b.tabs.create(options)", "tabs.create()"],
    ["a window elsewhere", "b.windows.create({ url: x })", "windows.create()"],
    ["a jump", "location.href = x", "location ="],
    ["another jump", 'location.replace("https://a.example/")', "location.replace()"],
    ["a window of the page", "open(x)", ".open()"],
    ["a form that is made", 'document.createElement("form").action = x', "<form>"],
    ["a form that is sent", "form.requestSubmit()", "requestSubmit"],
    ["a store that is copied", "chrome.storage.sync.set({})", "sync"],
    ["a place", "navigator.geolocation.getCurrentPosition(x)", "geolocation"],
    ["speech", "new webkitSpeechRecognition()", "webkitSpeechRecognition"],
    ["code from text", 'new Function("return fetch")()', "code from text"],
  ])("%s", (_name, code, way) => expect(waysOutOfScript(code)).toContain(way));

  test.each([
    ["a hint", page('<link rel="preconnect" href="https://a.example/">'), "rel=preconnect"],
    ["a hint for names", page("<link rel=dns-prefetch href=//a.example>"), "rel=dns-prefetch"],
    ["a script from elsewhere", page('<script src="https://a.example/a.js"></script>'), "https://a.example/a.js"],
    ["a style from elsewhere", page('<link rel="stylesheet" href="//a.example/a.css">'), "//a.example/a.css"],
    ["a picture from elsewhere", page("<img src='https://a.example/a.png'>"), "https://a.example/a.png"],
    ["a frame", page('<iframe src="/a.html"></iframe>'), "<iframe"],
    ["a new home", page('<base href="https://a.example/">'), "<base"],
    ["a page that moves on", page('<meta http-equiv="refresh" content="0; url=https://a.example/">'), "http-equiv"],
    ["a ping", page('<a href="/x" ping="https://a.example/">x</a>'), "ping"],
    ["a form", page('<form action="https://a.example/"></form>'), "action"],
    ["a form to itself", page("<form method=get></form>"), "<form"],
    ["a style in place", page('<p style="background: url(https://a.example/)">x</p>'), "style"],
  ])("%s in a page", (_name, html, way) => expect(waysOutOfPage(html).join()).toContain(way));

  test.each([
    ["a picture", "p { background: url(https://a.example/a.png) }", "url("],
    ["a style", '@import "https://a.example/a.css";', "@import"],
    ["a font", "@font-face { font-family: a }", "@font-face"],
    ["a set of pictures", 'p { background: image-set("https://a.example/a.png" 1x) }', "image-set("],
  ])("%s in a style", (_name, style, way) => expect(waysOutOfStyle(style)).toContain(way));
});

test("what is honest is let through", () => {
  const code = `import { a } from "./a.js"; import(\`./b.js\`); location.replace("/empty.html"); location.href;
    b.tabs.create({ url: b.runtime.getURL(x) }); const keys = { fetch: 1, "sync": { get: { minArgs: 0 } } };
    h("a", { href, rel: "noreferrer", target: "_blank" }); map.open(x); text.replace("a", "b"); scope.querySelectorAll("iframe");`;
  expect(waysOutOfScript(code)).toEqual([]);
  expect(
    waysOutOfPage(
      page('<script type="module" crossorigin src="/a.js"></script><link rel="stylesheet" crossorigin href="/a.css">'),
    ),
  ).toEqual([]);
  expect(waysOutOfStyle("p { color: var(--ink) }")).toEqual([]);
});
