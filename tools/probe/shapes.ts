import type { Pages, StagePage } from "../browsers/stage.ts";
import { probeScript } from "./probe.ts";

/** One kind of page. Its heading and address are those of a page where a note comes, unless it is quiet. */
export interface Shape {
  name: string;
  body: string;
  head?: string;
  /** Attributes of the root element; English without. */
  root?: string;
  doctype?: string;
  title?: string;
  policy?: string;
  /** A form, a sign-in or a field with the focus: no note comes. */
  isQuiet?: boolean;
}

const heading = "<h1>Visiting hours</h1>";
const paragraph = "<p>Visits are on Saturday and Sunday. Bring a photo ID, and come early.</p>";
const script = (code: string) => `<script nonce="page">${code}</script>`;
const style = (rules: string) => `<style nonce="page">${rules}</style>`;
const times = (count: number, text: string) => text.repeat(count);
const strict = "default-src 'none'; script-src 'nonce-page'; style-src 'nonce-page'; img-src 'self'; base-uri 'none'";

export const shapes: readonly Shape[] = [
  {
    name: "call site, home page",
    title: "Calls and messages",
    body: `<nav><a href="#a">Calls</a> <a href="#b">Messages</a></nav><main>${heading}${times(6, paragraph)}</main><footer>Help</footer>`,
    head: style("body{margin:0;font-family:sans-serif}nav{background:#246;color:#fff;padding:1em}"),
  },
  { name: "visiting rules", body: `${heading}<h2>Rules</h2><ol>${times(30, "<li>Bring a photo ID.</li>")}</ol>` },
  { name: "long article", body: `<article>${heading}${times(40, `<h2>Part</h2>${times(5, paragraph)}`)}</article>` },
  {
    name: "single-page app with pushState",
    body: `<div id="app"></div>${script(`const app = document.querySelector("#app");
      const draw = () => { app.innerHTML = "<h1>Visiting hours</h1><p>View " + location.search + "</p>"; };
      draw(); history.pushState({}, "", "?view=2"); draw();`)}`,
  },
  {
    name: "tables",
    body: `${heading}<table>${times(60, `<tr>${times(8, "<td>Saturday</td>")}</tr>`)}</table>`,
    head: style("table{border-collapse:collapse}td{border:1px solid}"),
  },
  { name: "form", body: `${heading}<form>${times(6, "<label>Field <input></label>")}</form>`, isQuiet: true },
  { name: "sign-in", body: `<h1>Hello</h1><input type="password">`, isQuiet: true },
  {
    name: "frames",
    body: `${heading}<iframe srcdoc="<p>One</p>"></iframe><iframe srcdoc="<p>Two</p><iframe></iframe>"></iframe>`,
  },
  {
    name: "open shadow roots",
    body: `${heading}<div id="one"></div><section id="two"></section>${script(`for (const id of ["one", "two"]) {
      const root = document.getElementById(id).attachShadow({ mode: "open" }); root.innerHTML = "<style>p{color:teal}</style><p>Inside</p><slot></slot>"; }`)}`,
  },
  {
    name: "custom elements",
    body: `${heading}<x-clock></x-clock>${times(12, "<x-row></x-row>")}${script(`customElements.define("x-row", class extends HTMLElement {
      connectedCallback() { this.textContent = "Row"; } });
      customElements.define("x-clock", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "closed" }).textContent = "9:00"; } });`)}`,
  },
  {
    name: "drawings (SVG)",
    body: `${heading}<svg viewBox="0 0 300 300" width="300">${times(200, '<g><path d="M0 0L9 9"/><circle r="2"/></g>')}</svg>`,
  },
  { name: "strict policy (CSP)", body: `${heading}${times(3, paragraph)}`, policy: strict },
  {
    name: "Trusted Types",
    body: `${heading}${paragraph}`,
    policy: `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  { name: "quirks mode", body: `${heading}<center><font size=4>Welcome</font></center>`, doctype: "" },
  { name: "right to left", body: `<h1>مواعيد الزيارة</h1><p>السبت والأحد</p>`, root: 'lang="ar" dir="rtl"' },
  {
    name: "in Spanish",
    title: "Visitas",
    body: "<h1>Horario de visitas</h1><p>Sábado y domingo.</p>",
    root: 'lang="es"',
  },
  { name: "no title, no language", title: "", body: heading, root: "" },
  { name: "huge (6,000 elements)", body: `${heading}${times(3000, "<p>One <b>of</b> many</p>")}` },
  { name: "tiny", body: "<h1>A</h1>" },
  {
    name: "content that comes late",
    body: `${heading}${script(`addEventListener("load", () => setTimeout(() => { const late = document.createElement("p");
      late.className = "late"; late.textContent = "Late news"; document.body.append(late); }, 250));`)}`,
  },
  {
    name: "app to install",
    body: `${heading}${paragraph}`,
    head: '<link rel="manifest" href="data:application/manifest+json,{}"><meta name="theme-color" content="#246"><link rel="apple-touch-icon" href="/pixel.svg">',
  },
  {
    name: "media queries",
    body: `${heading}<main class="wide">${paragraph}</main>`,
    head: style(
      "@media (min-width:600px){.wide{columns:2}}@media (prefers-color-scheme:dark){body{background:#111}}@media print{h1{display:none}}@page{margin:2cm}",
    ),
  },
  {
    name: "animations and transitions",
    // Not by a rule: when its first event comes is chance.
    body: `${heading}<p class="moving">Moving</p>${script('document.querySelector(".moving").animate({ translate: "80px" }, { duration: 300_000, iterations: 9 });')}`,
    head: style(".moving{transition:color 1s}"),
  },
  {
    name: "popover and dialog",
    body: `${heading}<dialog id="d"><p>Cookies</p></dialog><div popover="manual" id="p">Hint</div>${script(
      'document.querySelector("#d").show(); document.querySelector("#p").showPopover(); document.activeElement.blur();',
    )}`,
  },
  {
    name: "grid, fixed bars",
    body: `<div class="bar">Accept</div>${heading}<div class="grid">${times(24, "<div>Tile</div>")}</div>`,
    head: style(
      ".grid{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.bar{position:fixed;inset:auto 0 0;height:60px;background:#eee}html>div{color:red}",
    ),
  },
  {
    name: "many scripts",
    body: `${heading}${times(60, script("window.count = (window.count ?? 0) + 1; setTimeout(() => {}); requestAnimationFrame(() => {});"))}`,
  },
  {
    name: "lazy pictures",
    // The first is not: with it the file has come when the page has loaded, and not by chance a moment later.
    body: `${heading}<img src="/pixel.svg" alt="">${times(20, '<p><img loading="lazy" src="/pixel.svg" width="200" height="300" alt=""></p>')}`,
  },
  {
    name: "text to edit, and a drawing surface",
    body: `${heading}<div contenteditable>Notes</div><canvas id="c" width="300" height="150"></canvas>${script(
      'const brush = document.querySelector("#c").getContext("2d"); for (let at = 0; at < 50; at++) brush.fillRect(at * 5, at, 4, 40);',
    )}`,
  },
  {
    name: "a field that holds the focus",
    body: `${heading}<input id="f">${script('const field = document.querySelector("#f"); field.focus(); field.addEventListener("blur", () => field.focus());')}`,
    isQuiet: true,
  },
  {
    name: "hash routes",
    body: `${heading}<p id="route"></p>${script(`addEventListener("hashchange", () => { document.querySelector("#route").textContent = location.hash; });
      location.hash = "#/hours";`)}`,
  },
];

export const pathOf = (shape: Shape) => `/shapes/${shapes.indexOf(shape)}`;

/** The shapes, each with the probe as its first script; at every host that is asked for. */
export function shapePages(heard: readonly string[] = []): Pages {
  return (_host, path) => {
    if (path.startsWith("/pixel.svg")) return picture;
    const shape = shapes[Number(/^\/shapes\/(\d+)/.exec(path)?.[1])];
    return shape && pageOf(shape, heard);
  };
}

const picture: StagePage = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  headers: { "content-type": "image/svg+xml" },
};

function pageOf(shape: Shape, heard: readonly string[]): StagePage {
  const { body, head = "", root = 'lang="en"', doctype = "<!doctype html>", title = "Visiting" } = shape;
  const titleElement = title === "" ? "" : `<title>${title}</title>`;
  return {
    body: `${doctype}<html ${root}><head>${script(probeScript(heard))}<meta charset="utf-8">${titleElement}<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    ...(shape.policy && { headers: { "content-security-policy": shape.policy } }),
  };
}
