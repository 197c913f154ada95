import { parseSync } from "vite";

// What in a built file could send something, load something, or lead somewhere, read from its syntax: wherever such a name is
// used, under whatever alias, it is found. Names are wider than what we could ever reach: a false alarm costs a look, a miss a promise.

/** Never used by any script of ours, as a variable, a member, or a name in brackets or quotes. */
const names = new Set(
  `fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection
  webkitRTCPeerConnection TCPSocket UDPSocket Worker SharedWorker serviceWorker importScripts audioWorklet paintWorklet
  Image Audio FontFace pushManager PushManager backgroundFetch geolocation SpeechRecognition webkitSpeechRecognition speechSynthesis
  PaymentRequest PresentationRequest requestSubmit submit sync managed downloads setUninstallURL requestUpdateCheck connect
  connectNative sendNativeMessage launchWebAuthFlow gcm instanceID srcset srcdoc ping poster formAction attributionSrc`.split(
    /\s+/,
  ),
);
/** Elements that load by themselves, and the one that sends; `link` is judged by its `rel`. */
const loading = new Set(
  "img image script iframe frame fencedframe portal embed object audio video source track base form".split(" "),
);
/** Look among the elements that are there, and make none. */
const finders = new Set(["querySelector", "querySelectorAll"]);
/** What a `rel` may say: our links out, and what the build puts into our own windows. */
const rels = new Set(["noreferrer", "modulepreload", "stylesheet"]);
const hints = new Set(["preconnect", "dns-prefetch", "prefetch", "prerender", "speculationrules"]);
const globals = new Set([
  "globalThis",
  "window",
  "self",
  "top",
  "parent",
  "navigator",
  "document",
  "chrome",
  "browser",
]);

interface Node {
  type: string;
  [part: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** The ways out of a script, each in a few words; none where it is honest. @throws {Error} where it cannot be read. */
export function waysOutOfScript(code: string): string[] {
  const { program, errors } = parseSync("script.js", code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const found = new Set<string>();
  visit(program, (node) => {
    for (const rule of rules[node.type] ?? []) for (const way of rule(node)) found.add(way);
  });
  return [...found];
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) see(value);
  const parts: [string, unknown][] = Object.entries(value);
  for (const [part, one] of parts) if (part !== "key" || !isWrittenKey(value)) visit(one, see);
}

/** The keys of an object that is written down use nothing: `{ fetch: 1 }`, other than `const { fetch } = window`. */
function isWrittenKey(node: object): boolean {
  if (!("type" in node) || node.type !== "Property" || !("value" in node) || !isNode(node.value)) return false;
  return !["Identifier", "AssignmentPattern", "ObjectPattern", "ArrayPattern"].includes(node.value.type);
}

/** A text that stands in the code as such; `undefined` for anything that is made when it runs. */
function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === "Literal" && typeof value.value === "string") return value.value;
  const quasis = value.type === "TemplateLiteral" ? (value.quasis as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

/** The name under which something is reached: `a`, `x.a`, `x["a"]`. */
function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === "Identifier") return String(value.name);
  if (value.type === "ChainExpression") return nameOf(value.expression);
  if (value.type !== "MemberExpression") return undefined;
  return value.computed === true ? textOf(value.property) : nameOf(value.property);
}
const ownerOf = (value: unknown) =>
  isNode(value) && value.type === "MemberExpression" ? nameOf(value.object) : undefined;
const argumentsOf = (node: Node) => node.arguments as Node[];
const isOwnPath = (path: string | undefined) => path !== undefined && /^\.?\/(?!\/)/.test(path);

type Rule = (node: Node) => string[];

const used: Rule = (node) => {
  const name = node.type === "Identifier" ? String(node.name) : textOf(node);
  return name !== undefined && names.has(name) ? [name] : [];
};
/** `globalThis["fe" + "tch"]` */
const reachedByMadeName: Rule = (node) => {
  const isMade = node.computed === true && textOf(node.property) === undefined;
  const owner = isMade ? (nameOf(node.object) ?? "") : "";
  return globals.has(owner) ? [`${owner}[…]`] : [];
};
const imported: Rule = ({ source }) =>
  !source || isOwnPath(textOf(source)) ? [] : [`import of ${textOf(source) ?? "…"}`];
const madeFromText: Rule = ({ callee }) =>
  ["eval", "Function"].includes(nameOf(callee) ?? "") ? ["code from text"] : [];
const loads: Rule = (node) => {
  if (ownerOf(node.callee) !== undefined && finders.has(nameOf(node.callee) ?? "")) return [];
  const tag = argumentsOf(node)
    .map(textOf)
    .find((text) => loading.has(text ?? ""));
  return tag === undefined ? [] : [`<${tag}>`];
};
const hinted: Rule = (node) => [textOf(node) ?? ""].filter((text) => hints.has(text));
const styled: Rule = (node) =>
  waysOutOfStyle(String(node.type === "Literal" ? node.value : JSON.stringify(node.value)));
const related: Rule = (node) =>
  nameOf(node.left ?? node.key) === "rel"
    ? textsOf(node.right ?? node.value)
        .filter((text) => !rels.has(text))
        .map((text) => `rel=${text}`)
    : [];
const sourced: Rule = ({ left, right }) =>
  ownerOf(left) !== undefined && nameOf(left) === "src" && !isOwnPath(textOf(right)) ? [".src ="] : [];
const leads: Rule = ({ left, right }) => {
  const isLocation = nameOf(left) === "location" || ownerOf(left) === "location";
  return isLocation && !isOwnPath(textOf(right)) ? ["location ="] : [];
};
const opens: Rule = (node) => {
  const [name = "", owner = ""] = [nameOf(node.callee), ownerOf(node.callee)];
  const isJump = owner === "location" && ["assign", "replace"].includes(name);
  const isWindow = name === "open" && (owner === "" || globals.has(owner));
  return (isJump || isWindow) && !isOwnPath(textOf(argumentsOf(node)[0])) ? [`${owner}.${name}()`] : [];
};
const opensTab: Rule = (node) => {
  const way = `${ownerOf(node.callee)}.${nameOf(node.callee)}`;
  if (!["tabs.create", "tabs.update", "windows.create"].includes(way)) return [];
  return argumentsOf(node).some(opensOwn) ? [] : [`${way}()`];
};

/** What is asked of each kind of node. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  Identifier: [used],
  Literal: [used, hinted, styled],
  TemplateLiteral: [used, hinted],
  TemplateElement: [styled],
  MemberExpression: [reachedByMadeName],
  ImportDeclaration: [imported],
  ImportExpression: [imported],
  ExportNamedDeclaration: [imported],
  ExportAllDeclaration: [imported],
  CallExpression: [madeFromText, loads, opens, opensTab],
  NewExpression: [madeFromText],
  AssignmentExpression: [related, sourced, leads],
  Property: [related],
};

/** `{ url: browser.runtime.getURL(…) }`, or a page of the browser's own settings. */
function opensOwn(argument: Node): boolean {
  if (argument.type !== "ObjectExpression") return false;
  const url = (argument.properties as Node[]).find(({ key }) => nameOf(key) === "url")?.value;
  return (isNode(url) && nameOf(url.callee) === "getURL") || /^chrome:\/\//.test(textOf(url) ?? "");
}

/** What a value can be, where it is a text or a choice of texts; `…` for what is made when it runs. */
function textsOf(value: unknown): string[] {
  if (isNode(value) && value.type === "ConditionalExpression")
    return [...textsOf(value.consequent), ...textsOf(value.alternate)];
  return (textOf(value) ?? "…").split(" ");
}

/** The ways out of a style sheet, or of a text that could become one. */
export function waysOutOfStyle(style: string): string[] {
  return style.match(/\burl\(|@import\b|image-set\(|@font-face\b|\bsrc\(/g) ?? [];
}

const loadingAttributes =
  /^(src|srcset|data|poster|background|action|formaction|ping|manifest|srcdoc|http-equiv|style|on.*)$/;

/** The ways out of a page: whatever it loads must lie in the package, and be a script, a style, an icon or a picture. */
export function waysOutOfPage(html: string): string[] {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/gi)].flatMap(
    ([, tag = "", attributes = ""]) => {
      const pairs = [...attributes.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)];
      return pairs.flatMap(([, name = "", ...values]) =>
        attributeFaults(tag, name.toLowerCase(), values.find(Boolean)),
      );
    },
  );
}

function attributeFaults(tag: string, name: string, value = ""): string[] {
  if (name === "rel")
    return value
      .split(" ")
      .filter((rel) => !rels.has(rel) && rel !== "icon")
      .map((rel) => `rel=${rel}`);
  const isOwn = isOwnPath(value) && ["src", "href"].includes(name);
  const loads = loadingAttributes.test(name) || (name === "href" && tag !== "a");
  return (loads && !isOwn) || (loading.has(tag) && !["script", "img"].includes(tag))
    ? [`<${tag} ${name}=${value}>`]
    : [];
}
