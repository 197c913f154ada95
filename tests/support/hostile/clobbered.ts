import { type HostileCase, parts, scriptsOf } from "./case.ts";

const names =
  "localName shadowRoot matches parentElement parentNode tagName getBoundingClientRect querySelectorAll children contains checkVisibility isContentEditable contentDocument";
/** A form whose fields take the place of its own methods. */
const form = (attributes: string) =>
  `<form id="trap" ${attributes}>${names
    .split(" ")
    .map((name) => `<input type="hidden" name="${name}">`)
    .join("")}</form>`;
const password = "own(() => document.body.insertAdjacentHTML('beforeend', '<input type=password>'))";

const whole: HostileCase = { name: "", note: "stands" };

export const clobbered: readonly HostileCase[] = [
  {
    name: "forms and images bear the names of the document's own parts",
    body: "body documentElement title head forms location activeElement visibilityState querySelectorAll createElement contentType adoptedStyleSheets fullscreenElement elementsFromPoint navigation scheduler chrome browser top self"
      .split(" ")
      .map(
        (name) =>
          `<form name="${name}" id="${name}"></form><img name="${name}" alt=""><a id="${name}" name="${name}"></a>`,
      )
      .join(""),
    note: "stands",
  },
  {
    name: "frames and anchors bear the names of what scripts find in a window",
    body: "navigation scheduler document CSSStyleSheet MutationObserver requestAnimationFrame AbortController getComputedStyle"
      .split(" ")
      .map((name) => `<iframe name="${name}" hidden></iframe>`)
      .join(""),
    note: "stands",
  },
  {
    name: "frames of its own and of another site bear the names of an extension's door",
    body: `<iframe name="chrome" hidden></iframe><iframe name="browser" src="https://other.example/" hidden></iframe>`,
    note: "stands", // we start before the page has frames
  },
  {
    name: "a frame of another site takes the name of an extension's door while the note stands",
    attack: `own(() => { for (const name of ["chrome", "browser"]) { const frame = document.createElement("iframe"); frame.name = name; frame.src = "https://other.example/"; document.body.append(frame); } }); await rest(400);`,
    note: "stands",
    opens: true,
    isUseless: true, // typing in its field would send the note away, before the press that shows the door to be ours
  },
  { name: "the fields of a form take the place of its methods", body: form(""), note: "stands" },
  {
    name: "such a form is fixed where the note stands",
    body: form('style="position:absolute;right:0;bottom:0;width:400px;height:200px;background:#eee"'),
    attack: "own(() => dispatchEvent(new Event('resize'))); await rest(400);",
    note: "stands",
  },
  {
    name: "such a form takes the focus",
    body: form('tabindex="0" style="position:absolute;right:0;bottom:0;width:400px;height:200px"'),
    attack: "own(() => document.getElementById('trap').focus()); await rest(50);",
    note: "stands",
    afterwards: "any",
  },
  {
    name: "such a form stands beside a password that is drawn late",
    body: form(""),
    attack: `${password}; await rest(50);`,
    note: "stands",
    afterwards: "gone",
  },
  {
    name: "the whole html is exchanged for another",
    attack: `own(() => {
        const other = document.createElement("html");
        other.innerHTML = '<head></head><body>${parts}</body>';
        document.replaceChild(other, document.documentElement);
      }); await rest(400);`,
    note: "stands",
    afterwards: "gone",
  },
  {
    name: "there is no html at all for a while",
    script:
      "addEventListener('load', () => own(() => { const all = document.documentElement; all.remove(); setTimeout(() => own(() => document.append(all)), 550); }))",
    attack: "while (!document.documentElement) await rest(20);",
    note: "any",
  },
  {
    name: "the html goes in the moment in which the note is to come",
    script: `addEventListener("load", () => { const all = document.documentElement; let left = 60;
      const blink = () => { own(() => all.isConnected ? all.remove() : document.append(all)); if (left-- > 0 || !all.isConnected) setTimeout(blink, 10); else recorder.isWhole = true; }; setTimeout(blink, 300); })`,
    attack: "while (!recorder.isWhole) await rest(20);",
    note: "any",
  },
  {
    name: "the document is opened and written anew",
    attack: `own(() => { document.open(); document.write('<!doctype html><title>Other</title>${parts}'); document.close(); });
      recorder.listenToPresses(); await rest(400);`,
    note: "stands",
    afterwards: "gone",
  },
  {
    name: "the document is written anew into a sign-in form before the note can come",
    script: `addEventListener("load", () => setTimeout(() => { own(() => { document.open(); document.write('<!doctype html><title>Sign in</title><input type=password>${parts}'); document.close(); }); recorder.listenToPresses(); }))`,
    note: "none",
  },
  {
    name: "the body goes, and comes back",
    attack:
      "const { body } = document; own(() => body.remove()); await rest(350); own(() => document.documentElement.append(body)); await rest(50);",
    note: "stands",
  },
  {
    name: "the page moves into another document and back",
    attack: `own(() => { const other = document.implementation.createHTMLDocument(""); const all = document.documentElement;
        other.replaceChild(other.adoptNode(all), other.documentElement); document.append(document.adoptNode(all)); }); await rest(350);`,
    note: "stands",
    afterwards: "any",
  },
  {
    name: "the page has no doctype, and html comes twice",
    document: `<html lang="en"><title>Sample</title>${scriptsOf(whole)}<html lang="es"><body><body>${parts}`,
    note: "stands",
  },
];
