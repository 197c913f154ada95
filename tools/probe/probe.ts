/** What a page could tell from another visit, by class; a line that is met more than once counts so often. */
export const differenceClasses = [
  "nodes",
  "attributes",
  "globals",
  "styles",
  "events",
  "messages",
  "resources",
  "storage",
  "timers",
  "layout",
  "errors",
] as const;
export type DifferenceClass = (typeof differenceClasses)[number];
export type Sighting = Readonly<Record<DifferenceClass, Readonly<Record<string, number>>>>;

/** What the probe leaves in the page for the one who drives it. */
export interface Probe {
  /** What the page had seen shortly after it had loaded: `undefined` until then. */
  early: Promise<Sighting> | undefined;
  /** The page has done all it does by itself, and a note would stand. */
  isSettled: boolean;
  /** What stands now, and what came and went since the page began, or since `begin`. */
  take: () => Promise<Sighting>;
  begin: () => void;
}

/** The code of the first script of a page; it also listens for events of these names. */
export function probeScript(heard: readonly string[]): string {
  return `(${watchPage})(${JSON.stringify(heard)})`;
}

/** Runs in the page, so it may use nothing from outside itself. */
function watchPage(heard: readonly string[]): void {
  const all = ["nodes", "attributes", "globals", "styles", "events", "messages", "resources", "storage", "timers"];
  const empty = () => Object.fromEntries([...all, "layout", "errors"].map((name) => [name, {}]));
  let log: Record<string, Record<string, number>> = empty();
  const note = (into: typeof log, name: string, line: string) => {
    const lines = into[name] ?? {};
    lines[line] = (lines[line] ?? 0) + 1;
  };
  /** However often it happens: how many frames or presses there were is chance. */
  const noteOnce = (name: string, line: string) => {
    const lines = log[name] ?? {};
    lines[line] = 1;
  };
  const nameOf = (target: unknown) =>
    target instanceof Element ? target.tagName : Object.prototype.toString.call(target);

  // Timers are numbered for all who set them: numbers that are missing were somebody else's.
  const own = { timeouts: 0, frames: 0, idles: 0 };
  const [startTimeout, startInterval] = [setTimeout, setInterval];
  const [startFrame, startIdle] = [requestAnimationFrame, requestIdleCallback];
  const count = (of: keyof typeof own, act: (...given: never[]) => number) =>
    function (this: unknown, ...given: never[]) {
      own[of]++;
      return act.apply(window, given);
    };
  Object.assign(window, {
    setTimeout: count("timeouts", startTimeout),
    setInterval: count("timeouts", startInterval),
    requestAnimationFrame: count("frames", startFrame),
    requestIdleCallback: count("idles", startIdle),
  });
  const first = {
    timeouts: startTimeout(() => {}) as unknown as number, // in a page it is a number
    frames: startFrame(() => {}),
    idles: startIdle(() => {}),
  };
  const noteTimers = (into: typeof log) => {
    const now = {
      timeouts: setTimeout(() => {}) as unknown as number, // in a page it is a number
      frames: requestAnimationFrame(() => {}),
      idles: requestIdleCallback(() => {}),
    };
    for (const kind of ["timeouts", "frames", "idles"] as const) {
      const missing = now[kind] - first[kind] - own[kind];
      if (missing !== 0) note(into, "timers", `${missing} ${kind} of somebody else`);
    }
  };

  // Nodes and attributes, as they come and go.
  const tallied = new Set<Node>();
  const added: [Node, string][] = [];
  const onRecord = ({ type, target, attributeName, addedNodes }: MutationRecord) => {
    if (type === "attributes") note(log, "attributes", `${attributeName} of ${nameOf(target)} was written`);
    for (const node of addedNodes) if (node instanceof Element) added.push([node, nameOf(target)]);
  };
  const observer = new MutationObserver((records) => records.forEach(onRecord));
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const notePassing = () => {
    observer.takeRecords().forEach(onRecord);
    for (const [node, where] of added.splice(0)) {
      if (node.isConnected || tallied.has(node)) continue;
      tallied.add(node);
      note(log, "nodes", `${nameOf(node)} in ${where} came and went`);
    }
  };
  const noteElement = (into: typeof log, { attributes, shadowRoot }: Element, here: string) => {
    for (const { name, value } of attributes) note(into, "attributes", `${here} ${name}=${value.slice(0, 60)}`);
    if (!shadowRoot) return;
    note(into, "styles", `${here}: ${shadowRoot.adoptedStyleSheets.length} adopted sheets`);
    walk(into, shadowRoot, here);
  };
  const walk = (into: typeof log, node: Node, path: string) => {
    const here = `${path} > ${node.nodeName}`;
    note(into, "nodes", node instanceof Text ? `${path} > ${node.data.slice(0, 60)}` : here);
    if (node instanceof Element) noteElement(into, node, here);
    for (const child of node.childNodes) walk(into, child, here);
  };

  // Globals: every name, and every function that is not the browser's own.
  const hash = (text: string) => {
    let value = 5381;
    for (let at = 0; at < text.length; at++) value = (Math.imul(value, 33) ^ text.charCodeAt(at)) | 0;
    return (value >>> 0).toString(36);
  };
  const functionText = Function.prototype.toString;
  const isNative = (value: unknown) => functionText.call(value).includes("[native code]");
  const partsOf = (holder: object) =>
    Reflect.ownKeys(holder).map((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(holder, key) ?? {};
      const functions = [value, get, set].filter((one) => typeof one === "function");
      return { name: String(key), isTouched: !functions.every(isNative) };
    });
  const noteHolder = (into: typeof log, name: string, holder: object) => {
    const parts = partsOf(holder);
    const names = parts.map((part) => part.name).sort();
    note(into, "globals", `${name} has ${names.length} names (${hash(names.join())})`);
    for (const part of parts) if (part.isTouched) note(into, "globals", `${name}.${part.name} is not the browser's`);
  };
  const valueIn = (name: string) => Object.getOwnPropertyDescriptor(window, name)?.value;
  const noteGlobals = (into: typeof log) => {
    for (const name of ["window", "document", "navigator", "chrome"]) {
      const holder = Object((window as unknown as Record<string, unknown>)[name]); // one of the window's own
      for (const part of Object.getOwnPropertyNames(holder)) note(into, "globals", `${name}.${part}`);
    }
    const made = Object.getOwnPropertyNames(window).filter((name) => typeof valueIn(name) === "function");
    const holders = made.flatMap((name) => [
      { name, holder: valueIn(name) },
      { name: `${name}.prototype`, holder: valueIn(name).prototype },
    ]);
    for (const { name, holder } of holders.filter((one) => one.holder)) noteHolder(into, name, holder);
  };

  const noteStyles = (into: typeof log) => {
    for (const sheet of document.styleSheets)
      note(into, "styles", `sheet of ${sheet.cssRules.length} rules in ${nameOf(sheet.ownerNode)}`);
    note(into, "styles", `${document.adoptedStyleSheets.length} adopted sheets`);
    note(into, "styles", `${document.fonts.size} fonts, ${document.fonts.status}`);
    note(into, "styles", `${document.getAnimations().length} animations`);
    for (const element of [document.documentElement, document.body]) noteComputed(into, element);
  };
  const noteComputed = (into: typeof log, element: Element) => {
    const computed = getComputedStyle(element);
    for (const name of computed) note(into, "styles", `${nameOf(element)} ${name}: ${computed.getPropertyValue(name)}`);
    const map = "computedStyleMap" in element ? [...element.computedStyleMap().keys()] : [];
    for (const name of map.filter((one) => one.startsWith("--"))) note(into, "styles", `${nameOf(element)} ${name}`);
  };

  // Events: of every type that has a handler, and those that have none.
  const holders: object[] = [window, document, HTMLElement.prototype, Document.prototype];
  const handled = holders
    .flatMap((holder) => Object.getOwnPropertyNames(holder))
    .filter((name) => /^on[a-z]/.test(name));
  const others =
    "focusin focusout DOMContentLoaded compositionstart compositionend touchstart touchend touchmove visibilitychange fullscreenchange selectionchange slotchange popstate hashchange pageshow pagehide DOMSubtreeModified DOMNodeInserted";
  const types = new Set([...handled.map((name) => name.slice(2)), ...others.split(" "), ...heard]);
  const onEvent = (event: Event) =>
    noteOnce(
      event.type === "message" || heard.includes(event.type) ? "messages" : "events",
      `${event.type}${event.isTrusted ? "" : " (made by a script)"} on ${nameOf(event.target)}`,
    );
  const counted = [...types].filter((type) => !/^device|^pagereveal/.test(type)); // those come when they like
  for (const type of counted) addEventListener(type, onEvent, { capture: true, passive: true });
  for (const type of ["navigate", "navigatesuccess", "navigateerror", "currententrychange"])
    (window as { navigation?: EventTarget }).navigation?.addEventListener(type, onEvent);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    noteOnce("events", `${event.type} was dispatched`);
    return dispatch.call(this, event);
  };
  for (const channel of ["alongside", "extension", "wxt", "content"])
    new BroadcastChannel(channel).onmessage = () => note(log, "messages", `a broadcast on ${channel}`);
  navigator.serviceWorker?.addEventListener("message", () => note(log, "messages", "from a service worker"));

  // Resources, and what else the browser's performance records tell; how long things take is the affair of the timing probe.
  const recorded = [
    "resource",
    "mark",
    "measure",
    "element",
    "layout-shift",
    "largest-contentful-paint",
    "back-forward-cache-restoration",
  ];
  let largest = 0;
  const onEntry = (entry: PerformanceEntry) => {
    const { size } = entry as PerformanceEntry & { size?: number };
    if (entry.entryType === "largest-contentful-paint") largest = size ?? 0;
    else noteOnce("resources", `${entry.entryType} ${entry.name}`);
  };
  const entries = new PerformanceObserver((list) => list.getEntries().forEach(onEntry));
  const supported = recorded.filter((type) => PerformanceObserver.supportedEntryTypes.includes(type));
  for (const type of supported) entries.observe({ type, buffered: true });

  /** What is asked for in turn; a browser that has none of a kind says so by throwing. */
  const stores: Record<string, () => Promise<unknown[]> | unknown[]> = {
    localStorage: () => Object.keys(localStorage),
    sessionStorage: () => Object.keys(sessionStorage),
    cookies: () => document.cookie.split(";").filter(Boolean),
    database: async () => (await indexedDB.databases()).map(({ name }) => name),
    cache: () => caches.keys(),
    lock: async () =>
      Object.values(await navigator.locks.query()).flatMap((locks) => locks.map((lock: LockInfo) => lock.name)),
    worker: async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  };
  const noteStorage = async (into: typeof log) => {
    for (const [kind, read] of Object.entries(stores))
      try {
        for (const name of await read()) note(into, "storage", `${kind} ${name}`);
      } catch (error) {
        note(into, "storage", `${kind}: ${error}`);
      }
  };
  const noteLayout = (into: typeof log) => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const { x, y, width, height } = document.body.getBoundingClientRect();
    note(into, "layout", `root ${[scrollWidth, scrollHeight, clientWidth, clientHeight].join(" ")}`);
    note(into, "layout", `body ${[x, y, width, height].join(" ")}`);
    note(
      into,
      "layout",
      `scrolled to ${scrollX} ${scrollY}, window ${innerWidth} ${innerHeight}, ${frames.length} frames`,
    );
    note(into, "layout", `focus on ${nameOf(document.activeElement)}, ${document.hasFocus()}`);
    note(into, "layout", `selected: ${getSelection()}, ${getSelection()?.rangeCount}`);
    note(into, "layout", `history of ${history.length}, at ${location.href}, titled ${document.title}`);
  };

  for (const level of ["log", "info", "warn", "error", "debug"] as const) {
    const write = console[level];
    console[level] = (...given) => {
      note(log, "errors", `console.${level}`);
      write.apply(console, given);
    };
  }
  addEventListener("error", ({ message }) => note(log, "errors", `error ${message}`));
  addEventListener("unhandledrejection", () => note(log, "errors", "a promise was rejected"));
  if ("ReportingObserver" in window)
    new ReportingObserver(
      (reports) => {
        for (const { type } of reports) note(log, "errors", `report ${type}`);
      },
      {
        buffered: true,
      },
    ).observe();

  const take = async () => {
    notePassing();
    entries.takeRecords().forEach(onEntry);
    const taken: typeof log = JSON.parse(JSON.stringify(log)); // what happens from here on is none of this sighting
    noteTimers(taken);
    walk(taken, document, "");
    noteGlobals(taken);
    noteStyles(taken);
    noteLayout(taken);
    if (probe.isSettled && largest) note(taken, "resources", `largest paint ${largest}`);
    await noteStorage(taken);
    return taken;
  };
  const probe = {
    early: undefined as unknown,
    isSettled: false,
    take,
    begin: () => {
      notePassing();
      log = empty();
    },
  };
  Object.defineProperty(window, "probe", { value: probe, enumerable: false });
  addEventListener("load", () => {
    startTimeout(() => (probe.early = take()), 150);
    startTimeout(() => (probe.isSettled = true), 600);
    own.timeouts += 2;
  });
}
