import type { HostileCase } from "./case.ts";

/** What the page does as soon as an element of ours is there. */
const onNote = (act: string) =>
  `const watcher = new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node === recorder.note) { ${act} } });
   recorder.ready.push(() => watcher.observe(document, { childList: true, subtree: true }));`;

export const moved: readonly HostileCase[] = [
  {
    name: "every element that comes is removed at once",
    script: onNote("own(() => node.remove());"),
    attack: "await rest(400);",
    note: "gone",
  },
  {
    name: "every element that comes is removed in the next frame",
    script: onNote("requestAnimationFrame(() => requestAnimationFrame(() => own(() => node.remove())));"),
    attack: "await rest(400);",
    note: "gone",
  },
  {
    name: "the note is removed and put back, over and over",
    attack: `for (let round = 0; round < 40; round++) { own(() => recorder.note.remove()); await rest(5); own(() => document.documentElement.append(recorder.note)); await rest(5); }`,
    note: "stands",
  },
  {
    name: "the page answers each change with two of its own",
    attack: `let rounds = 0;
      const pong = new MutationObserver(() => own(() => {
        if (rounds++ > 2000) return pong.disconnect();
        document.body.toggleAttribute("data-pong");
        document.documentElement.append(document.body.previousSibling ?? document.body);
        document.body.setAttribute("type", rounds);
      }));
      pong.observe(document, { childList: true, subtree: true, attributes: true });
      own(() => document.body.append("ping"));
      await rest(700);`,
    note: "stands",
    afterwards: "any",
  },
  {
    name: "the note is cloned and imported, and its clones are pressed",
    attack: `own(() => {
        for (const copy of [recorder.note.cloneNode(true), document.importNode(recorder.note, true), document.implementation.createHTMLDocument("").importNode(recorder.note, true)]) {
          copy.id = "copy"; copy.style.cssText = "position:fixed;left:300px;top:300px;width:350px;height:46px";
          document.documentElement.append(document.adoptNode(copy)); copy.click();
        }
      }); await rest(50);`,
    presses: ["copy"],
    holds: ["document.getElementById('copy').shadowRoot === null", "document.getElementById('copy').innerText === ''"],
    note: "stands",
  },
  {
    name: "the note is moved into a button of the page",
    attack:
      "own(() => { const box = document.createElement('label'); box.htmlFor = 'act'; document.body.append(box); box.append(recorder.note); }); await rest(50);",
    presses: ["note"],
    isUseless: true, // the label has handed the press to the page's own button
    note: "stands",
  },
  {
    name: "the note is moved into a frame",
    body: "<iframe srcdoc='<p>Frame' style='position:fixed;left:200px;top:200px;width:500px;height:300px'></iframe>",
    attack: `own(() => { const inner = document.querySelector("iframe").contentDocument; inner.documentElement.append(inner.adoptNode(recorder.note)); }); await rest(100);`,
    note: "stands",
    afterwards: "any",
    holds: ["!document.documentElement.contains(recorder.note)"],
  },
  {
    name: "the note is moved into the shadow of an element of the page",
    body: '<p id="inn" style="position:fixed;left:300px;top:300px"></p>',
    attack:
      "own(() => document.getElementById('inn').attachShadow({ mode: 'open' }).append(recorder.note)); await rest(50);",
    presses: ["note"],
    note: "stands",
  },
  {
    name: "the page keeps the note, and puts it back once the person has gone on",
    attack: `own(() => history.pushState({}, "", "/at/other")); await rest(100);
      own(() => { document.documentElement.append(recorder.note); recorder.note.id = "kept"; recorder.note.style.cssText = "position:fixed;right:16px;bottom:16px;width:352px;height:46px"; }); await rest(100);`,
    presses: ["note"],
    note: "stands",
    afterwards: "gone",
  },
  {
    name: "the note is fed with elements, attributes, slots and a style of the page",
    attack: `own(() => { recorder.note.innerHTML = "<slot></slot><button id='fed'>Fed</button><style>button { display: block !important }</style>";
        for (const name of ["id", "class", "title", "role", "part", "slot", "style", "hidden", "inert", "popover", "contenteditable", "tabindex", "is", "lang"]) recorder.note.setAttribute(name, "0");
        recorder.note.removeAttribute("inert"); }); await rest(50);`,
    note: "stands",
    afterwards: "any",
  },
];
