import { type HostileCase, scriptsOf } from "./case.ts";

const policy = (text: string) => ({ "content-security-policy": text });
const svg = (hostile: HostileCase) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><title>Sample</title>${scriptsOf(hostile).replaceAll('<script nonce="own">', "<script><![CDATA[").replaceAll("</script>", "]]></script>")}<text y="40">Hello</text></svg>`;
const bare: HostileCase = { name: "", note: "none" };

export const fenced: readonly HostileCase[] = [
  {
    name: "a strict policy and Trusted Types forbid all but one script",
    // Firefox asks for the favicon by itself, and would report it.
    headers: policy(
      "default-src 'none'; img-src https://www.jpay.com/favicon.ico; script-src 'nonce-own' 'report-sample'; style-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    note: "stands",
  },
  {
    name: "the page itself is in a sandbox",
    headers: policy("sandbox allow-scripts"),
    note: "any",
  },
  {
    name: "the page stands alone: no opener, no embedder, no feature",
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "origin-agent-cluster": "?1",
      "permissions-policy": "fullscreen=(), focus-without-user-activation=()",
      "referrer-policy": "no-referrer",
    },
    note: "stands",
  },
  {
    name: "frames of every kind stand in one another",
    body: `<iframe src="/at/plain"></iframe><iframe srcdoc="<h1>Hello</h1><iframe srcdoc='<h1>Hello</h1>'></iframe>"></iframe><iframe src="about:blank"></iframe><iframe sandbox="allow-scripts" src="/at/plain"></iframe><iframe src="data:text/html,<h1>Hello"></iframe><iframe id="made"></iframe>`,
    script:
      "recorder.ready.push(() => { document.getElementById('made').src = URL.createObjectURL(new Blob(['<h1>Hello</h1>'], { type: 'text/html' })); })",
    holds: [
      "[...document.querySelectorAll('iframe')].every((frame) => !frame.contentDocument || [...frame.contentDocument.documentElement.children].every(({ localName }) => localName !== 'div'))",
    ],
    note: "stands",
  },
  {
    name: "the document is a drawing",
    headers: { "content-type": "image/svg+xml" },
    document: svg(bare),
    note: "none",
    isUseless: true,
  },
  {
    name: "the document is XML",
    headers: { "content-type": "application/xml" },
    document: "<page><title>Sample</title><h1>Hello</h1></page>",
    note: "none",
    isUseless: true,
  },
  {
    name: "the document is plain text",
    headers: { "content-type": "text/plain" },
    document: "Hello <h1>Support</h1>",
    note: "none",
    isUseless: true,
  },
  {
    name: "the document is data",
    headers: { "content-type": "application/json" },
    document: '{"h1":"Hello"}',
    note: "none",
    isUseless: true,
  },
  {
    name: "the document is a set of frames",
    document: `<!doctype html><html lang="en"><head><title>Sample</title>${scriptsOf({ name: "", note: "any" })}</head><frameset cols="50%,50%"><frame src="/at/plain"><frame src="about:blank"></frameset></html>`,
    note: "any",
    isUseless: true,
  },
];
