import { readFileSync } from "node:fs";
import type { Pages, StagePage } from "../../tools/browsers/stage.ts";

const page = (body: string, head = "", lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Sample</title>${head}</head><body>${body}</body></html>`;

/** Notes down all that a page can notice of what others do to it, from its very first script on. */
const probe = `<script>
  const seen = { timer: setTimeout(() => 0), events: [], messages: 0, added: [], attributes: 0, before: Object.getOwnPropertyNames(window) };
  window.seen = seen;
  const dispatch = EventTarget.prototype.dispatchEvent;
  for (const target of [window, document]) for (const type of ["message", "wxt:content-script-started"])
    target.addEventListener(type, () => seen.messages++);
  EventTarget.prototype.dispatchEvent = function (event) { seen.events.push(event.type); return dispatch.call(this, event); };
  new MutationObserver((records) => { for (const { type, addedNodes } of records) {
    if (type === "attributes") seen.attributes++;
    for (const node of addedNodes) if (document.readyState === "complete") seen.added.push(node.outerHTML ?? node.nodeName);
  } }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const callSite: Record<string, string> = {
  "/": readFileSync("tools/sample/calls.html", "utf8"),
  "/es/": readFileSync("tools/sample/llamadas.html", "utf8"),
  "/login": page("<h1>Sign in</h1><input type=password>"),
  "/visit-form": page("<h1>Apply</h1><input><input><input><input>"),
  "/hello": page("<h1>Hello</h1><input type=password>"),
  "/ask": page("<h1>Ask</h1><input autofocus>"),
  "/one-field": page("<h1>Hello</h1><p><input></p>"),
  "/app": page("<h1>App</h1>"),
  "/probe": page("<h1>Hello</h1>", probe),
  "/buttons": page('<h1>Hello</h1><button id="first">One</button><button id="second">Two</button>'),
  "/corner": page(
    '<h1>Hello</h1><button id="other">One</button><button id="corner" style="position:absolute;right:40px;top:640px">Two</button><p style="height:3000px"></p>',
  ),
  "/hanging": page('<h1>Hello</h1><script src="https://hanging.example/never.js"></script>'),
  "/slow-picture": page('<h1>Hello</h1><img src="https://hanging.example/never.png" alt="">'),
  "/late-form": page(
    "<h1>Hello</h1><script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<input type=password>'), new URLSearchParams(location.search).get('after'))</script>",
  ),
  "/with-frame": page('<h1>Hello</h1><iframe srcdoc="<input>"></iframe>'),
  "/redirects": page(
    "<h1>Hello</h1><script>setTimeout(() => { history.replaceState({}, '', '/login'); document.body.innerHTML = '<h1>Welcome back</h1>'; }, Number(new URLSearchParams(location.search).get('after')))</script>",
  ),
  "/takes-over": page(
    "<h1>Hello</h1><script>navigation.addEventListener('navigate', (event) => event.intercept({ handler: () => new Promise(() => 0) }))</script>",
  ),
  "/secretive": page(
    "<h1>Hello</h1><x-field></x-field><script>document.addEventListener('focusin', (event) => event.stopImmediatePropagation()); const root = document.querySelector('x-field').attachShadow({ mode: 'closed' }); root.innerHTML = '<input>'; window.focusInside = () => root.firstChild.focus()</script>",
  ),
  "/in-shadow": page(
    "<h1>Hello</h1><x-login></x-login><script>document.querySelector('x-login').attachShadow({ mode: 'closed' }).innerHTML = '<input type=password>'</script>",
  ),
  "/shown": page("<h1>Hello</h1><input autocomplete='section-a current-password'>"),
  "/by-card": page("<h1>Hello</h1><input autocomplete='billing cc-number'>"),
  "/payer": page("<h1>Hello</h1><iframe src='https://js.stripe.com/v3/card.html'></iframe>"),
  "/bar": page(
    "<h1>Hello</h1><p style='height:3000px'></p><div id='bar' style='position:fixed;inset:auto 0 0;height:60px'><button id='accept'>Accept</button></div>",
  ),
  "/chat": page(
    "<h1>Hello</h1><iframe title='Chat' style='position:fixed;right:20px;bottom:20px;width:70px;height:70px'></iframe>",
  ),
  "/shell": page("<div style='position:fixed;inset:0'><h1>Hello</h1></div>"),
  "/rtl": page("<h1>Hello</h1>").replace("<html", '<html dir="rtl"'),
  "/hostile": page("<h1>Hello</h1>", "<style>div{display:none!important} *{color:red;font-size:99px}</style>"),
};

const strict = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Real host names, answered on this machine: a call site in many states, others, and a look-alike. */
const hosts: Record<string, (path: string) => StagePage | undefined> = {
  "www.jpay.com": (path) => {
    if (path === "/strict") return { body: page("<h1>Hello</h1>"), headers: { "content-security-policy": strict } };
    const body = callSite[path];
    return body === undefined ? undefined : { body };
  },
  "jpay.com.evil.example": () => ({ body: callSite["/"] ?? "" }),
  "www.tdcj.texas.gov": () => ({ body: page("<h1>Visiting hours</h1>").replace("Sample", "Visitation") }),
  "www.saukso.us": (path) => ({
    body: (path === "/wanted"
      ? page("<h1>Most Wanted</h1>").replace("Sample", "Most Wanted | Sauk County Sheriff, Wisconsin")
      : page("<h1>Visiting hours</h1><h2>Video visitation</h2>")
    ).replace("Sample", "Visiting | Sauk County Jail, Wisconsin"),
  }),
  "www.nyc.gov": () => ({ body: page("<h1>Hello</h1>") }),
  "example.org": (path) => ({
    body: page(path === "/frame" ? '<iframe src="https://www.jpay.com/"></iframe>' : "<h1>Example</h1>", probe),
  }),
};
export const pages: Pages = (host, path) => hosts[host]?.(path.replace(/[?#].*/, ""));
