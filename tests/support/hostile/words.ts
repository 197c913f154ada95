import type { HostileCase } from "./case.ts";

const find = `const found = own(() => window.find?.("Families Al" + "liance", false, false, true, false, true, false));`;
/** In Firefox the way from a selection leads into the root itself. */
const root = "const root = getSelection().rangeCount ? getSelection().anchorNode?.getRootNode() : undefined;";

export const words: readonly HostileCase[] = [
  {
    name: "the words are searched for, and deleted as one edits a page",
    attack: `${find} own(() => { document.designMode = "on"; for (const command of ["delete", "cut", "insertText", "insertHTML", "createLink"]) document.execCommand(command, false, "<b>own</b>"); document.designMode = "off"; }); await rest(100);`,
    note: "stands",
    afterwards: "any",
    knows: true,
  },
  {
    name: "the words are found, and rewritten, and pressed by script",
    attack: `${find} ${root}
      if (root instanceof ShadowRoot) own(() => {
        for (const button of root.querySelectorAll("button")) { button.click(); button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })); }
        root.querySelector("button").append(" own");
      }); await rest(100);`,
    note: "stands",
    rewrites: true,
    knows: true,
  },
  {
    name: "the words are found, and the whole inside is replaced by the page's own",
    attack: `${find} ${root}
      if (root instanceof ShadowRoot) own(() => { root.innerHTML = "<form id='f'><input type='password'><button class='open' style='position:fixed;right:16px;bottom:16px;width:300px;height:40px'>Sign in</button></form>"; root.adoptedStyleSheets = []; }); await rest(400);`,
    note: "stands",
    afterwards: "any",
    knows: true,
  },
  {
    name: "the whole page can be edited",
    script:
      "addEventListener('load', () => own(() => { document.documentElement.contentEditable = 'true'; document.body.contentEditable = 'true'; }))",
    note: "none",
    isUseless: true,
  },
  {
    name: "a design mode is turned on while the note stands",
    attack: "own(() => { document.designMode = 'on'; document.body.append('x'); }); await rest(350);",
    note: "stands",
    afterwards: "gone",
    isUseless: true,
  },
  {
    name: "the title has 20 million letters, and so has the heading",
    script:
      "document.title = 'Sample '.repeat(3_000_000); recorder.ready.push(() => { document.querySelector('h1').hidden = true; document.querySelector('h1').textContent = 'Hello '.repeat(200_000); })",
    knows: true, // too long to be read in twenty ways
    note: "stands",
  },
  {
    name: "lang is a million letters long",
    script: "document.documentElement.lang = 'es-'.repeat(400_000);",
    note: "any",
  },
  {
    name: "lang is none, and the direction another",
    script: "document.documentElement.lang = '<script>\\u202e\\u0000__proto__'; document.documentElement.dir = 'rtl';",
    note: "stands",
  },
  {
    name: "the page has made a note that looks like ours",
    body: `<div id="like" style="position:fixed;right:16px;bottom:120px;width:352px;height:46px"></div>`,
    script: `recorder.ready.push(() => { const root = document.getElementById("like").attachShadow({ mode: "closed" });
      root.innerHTML = "<div class='note' role='status' lang='en'><button class='like' style='width:300px;height:40px'>Support for families: Prison Families Al" + "liance and 2 more</button><button title='Not today' aria-label='Not today'>×</button></div>"; })`,
    presses: ["like"],
    note: "stands",
  },
];
