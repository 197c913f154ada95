/**
 * Every way out that the policy of our windows must stop, as a script that tries it towards `TARGET`, an address without a scheme. Run in turn;
 * what is stopped is told by a `securitypolicyviolation`, or thrown.
 */
const everywhere: Record<string, string> = {
  fetch: `await fetch("https://TARGET", { mode: "no-cors" })`,
  socket: `new WebSocket("wss://TARGET")`,
  events: `new EventSource("https://TARGET")`,
  transport: `await new WebTransport("https://TARGET").ready`,
};
const added = (tag: string, fields: string) =>
  `document.body.append(Object.assign(document.createElement("${tag}"), { ${fields} }))`;
const inWindows: Record<string, string> = {
  ...everywhere,
  request: `const request = new XMLHttpRequest(); request.open("GET", "https://TARGET"); request.send()`,
  beacon: `navigator.sendBeacon("https://TARGET", "x")`,
  picture: `new Image().src = "https://TARGET"`,
  choice: added("img", `srcset: "https://TARGET 1x"`),
  sound: `new Audio("https://TARGET").load()`,
  video: added("video", `src: "https://TARGET"`),
  poster: added("video", `poster: "https://TARGET"`),
  script: added("script", `src: "https://TARGET"`),
  module: `await import("https://TARGET")`,
  preload: added("link", `rel: "modulepreload", href: "https://TARGET"`),
  prefetch: added("link", `rel: "prefetch", href: "https://TARGET"`),
  style: added("link", `rel: "stylesheet", href: "https://TARGET"`),
  icon: added("link", `rel: "icon", href: "https://TARGET"`),
  font: `await new FontFace("a", "url(https://TARGET)").load()`,
  background: `const sheet = new CSSStyleSheet(); sheet.replaceSync("body { background-image: url(https://TARGET) }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; document.body.getBoundingClientRect()`,
  imported: added("style", `textContent: "@import url(https://TARGET)"`),
  form: `const form = document.createElement("form"); form.action = "https://TARGET"; document.body.append(form); form.submit()`,
  ping: `const link = Object.assign(document.createElement("a"), { href: "#x", ping: "https://TARGET" }); document.body.append(link); link.click()`,
  worker: `new Worker("https://TARGET")`,
  shared: `new SharedWorker("https://TARGET")`,
};
const inWorkers: Record<string, string> = {
  ...everywhere,
  scripts: `importScripts("https://TARGET")`,
};

/** Tries all of them towards a host. The value is the list of ways that were neither told of nor thrown: none, where all is stopped. */
export function tryAll(place: "window" | "worker", host: string): string {
  const ways = Object.entries(place === "window" ? inWindows : inWorkers);
  const tries = ways.map(
    ([name, script]) => `["${name}", async () => { ${script.replaceAll("TARGET", `${name}.${host}/`)} }]`,
  );
  return `(async () => {
    const stopped = new Set();
    const told = ({ blockedURI }) =>
      stopped.add(blockedURI === "inline" ? "imported" : /\\/\\/(\\w+)\\.${host.replaceAll(".", "\\.")}/.exec(blockedURI)?.[1]);
    self.addEventListener("securitypolicyviolation", told);
    const ways = [${tries.join(",")}];
    for (const [name, run] of ways) await Promise.race([run().catch(() => stopped.add(name)), new Promise((done) => setTimeout(done, 1000))]);
    const end = Date.now() + 3000;
    while (stopped.size < ways.length && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
    self.removeEventListener("securitypolicyviolation", told);
    return ways.map(([name]) => name).filter((name) => !stopped.has(name));
  })()`;
}

/**
 * The ways that no policy stops, in a window: hints to open a connection and to look up a name, a peer's search for its own address, and a
 * frame, whose page the policy stops, but only after Chromium has connected.
 */
export const unstoppable = (host: string): string => `(async () => {
  for (const rel of ["preconnect", "dns-prefetch"])
    document.head.append(Object.assign(document.createElement("link"), { rel, href: "https://" + rel + ".${host}/" }));
  document.body.append(Object.assign(document.createElement("iframe"), { src: "https://frame.${host}/" }));
  const peer = new RTCPeerConnection({ iceServers: [{ urls: ["stun:peer.${host}:3478", "stun:192.0.2.1:3478"] }] });
  peer.createDataChannel("x");
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise((done) => { peer.onicegatheringstatechange = () => peer.iceGatheringState === "complete" && done(); setTimeout(done, 1500); });
  peer.close();
})()`;
