import type { HostileCase } from "./case.ts";

const style = (rules: string) => `<style>${rules}</style>`;
/** What lies over the note, too large to be a bar that the note would step over; a press on it is the page's. */
const overlay = (open: string) =>
  `own(() => { const over = document.createElement("dialog"); over.id = "over"; over.textContent = "x";
    over.style.cssText = "position:fixed;inset:auto 0 0 auto;margin:0;width:480px;height:60vh;z-index:2147483647;display:block;border:0;opacity:0.5";
    document.documentElement.append(over); over.addEventListener("click", ({ isTrusted }) => { if (isTrusted) own(() => { over.dataset.presses = 1; }); }); ${open} }); await rest(50);`;
const wasPressed = ["document.getElementById('over').dataset.presses === '1'"];

export const restyled: readonly HostileCase[] = [
  {
    name: "an element of the page lies over the note",
    attack: overlay(""),
    presses: ["note"],
    holds: wasPressed,
    note: "stands",
  },
  {
    name: "a dialog in the top layer lies over the note",
    attack: `${overlay("over.style.setProperty('z-index', '0'); over.showModal();")} recorder.closeOver = () => own(() => document.getElementById("over").close());`,
    presses: ["note"],
    holds: [...wasPressed, "!recorder.closeOver()"],
    isUseless: true, // what is modal keeps its own page from working
    note: "stands",
  },
  {
    name: "every element is restyled with !important",
    head: style(
      "*, *::before, *::after, :host, :root > div, div:empty, html > div:last-child { all: unset !important; display: none !important; position: static !important; z-index: -1 !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important; width: 0 !important; font-size: 0 !important; color: transparent !important; content: 'own' !important; --text: transparent !important; --surface: transparent !important; --font: fantasy !important; animation: none !important; clip-path: inset(50%) !important } head, script, style { display: none !important } html, body, h1, button, input { display: block !important; visibility: visible !important; pointer-events: auto !important; opacity: 1 !important; transform: none !important; clip-path: none !important } #act, #field { position: fixed !important; width: 120px !important; height: 30px !important; font-size: 16px !important } #field { top: 80px !important } *, #act, #field { z-index: auto !important }",
    ),
    note: "stands",
  },
  {
    name: "all that is inherited is spoilt at the root",
    head: style(
      "html { font: italic 0px/0 monospace !important; color: transparent !important; letter-spacing: -1em; word-spacing: 9em; text-indent: -999px; direction: rtl; writing-mode: vertical-rl; visibility: hidden; text-transform: uppercase; cursor: none; user-select: all; white-space: pre; color-scheme: dark; -webkit-text-fill-color: transparent; -webkit-text-security: disc; pointer-events: none; --text: red; --surface: red; --font: cursive } body { visibility: visible; pointer-events: auto; font-size: 16px }",
    ),
    note: "stands",
  },
  {
    name: "the root is zoomed, filtered, bent and contained",
    head: style(
      "html { min-height: 100vh; zoom: 1.5; filter: invert(1) blur(2px); transform: rotate(2deg); contain: layout style; perspective: 10px; will-change: transform; mix-blend-mode: difference; mask-image: linear-gradient(#000, #000) }",
    ),
    note: "stands",
  },
  {
    name: "animations without end run on everything",
    head: style(
      "@keyframes own { to { transform: translate(9px, 9px); color: red; opacity: 0 } } *, :root > div { animation: own 20ms infinite alternate !important; transition: all 20ms !important } #act, #field { animation: none !important }",
    ),
    note: "stands",
  },
  { name: "the root is not displayed", head: style("html { display: none !important }"), note: "any", isUseless: true },
  {
    name: "the root is display: contents, and the page is hidden from view",
    head: style(
      "html { display: contents; content-visibility: hidden } body { content-visibility: auto; display: contents }",
    ),
    note: "any",
    isUseless: true,
  },
  {
    name: "the page sets the size of the root's letters to nearly nothing, as its own unit",
    head: style("html { font-size: 1px !important } body { font-size: 16rem }"),
    note: "stands",
  },
];
