import type { HostileCase } from "./case.ts";

/** Every method and accessor of these, replaced by one that tells of each call and throws. */
const spoil = (types: string, kept = "") => `
  for (const type of [${types}]) for (const part of [type, type.prototype]) {
    for (const name of Object.getOwnPropertyNames(part ?? {})) {
      const { value, get, configurable } = Object.getOwnPropertyDescriptor(part, name);
      if (!configurable || /^(prototype|constructor|name|length${kept && `|${kept}`})$/.test(name)) continue;
      const told = () => { add("called " + type.name + " " + name); throw new Error("own: spoilt " + name); };
      if (typeof value === "function") Object.defineProperty(part, name, { value: told, configurable: true });
      else if (get) Object.defineProperty(part, name, { get: told, set: told, configurable: true });
    }
  }`;

export const prototypes: readonly HostileCase[] = [
  {
    name: "every method and accessor of nodes, elements and events tells and throws",
    script: spoil(
      "Node, Element, HTMLElement, HTMLButtonElement, HTMLDivElement, ShadowRoot, DocumentFragment, EventTarget, Event, MouseEvent, CSSStyleSheet",
    ),
    note: "stands",
  },
  {
    name: "observers, frames, timers, addresses and signals are replaced by traps",
    script: `${spoil("MutationObserver, AbortController, AbortSignal, URL, Scheduler, IntersectionObserver, ResizeObserver")}
      for (const name of ["requestAnimationFrame", "setTimeout", "queueMicrotask", "getComputedStyle", "postMessage", "MutationObserver", "AbortController", "CSSStyleSheet", "URL", "scheduler"])
        Object.defineProperty(window, name, { get() { add("took " + name); throw new Error("own: trap"); } });`,
    note: "stands",
  },
  {
    name: "arrays, objects, strings, promises and JSON are spoilt",
    script: `${spoil("Array, Promise, Map, Set")}
      JSON.stringify = JSON.parse = () => { add("called JSON"); throw new Error("own: JSON"); };
      for (const name of ["name", "page", "url", "line", "title", "then", "toJSON", "get", "value", "capture", "signal", "mode"])
        Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, get() { return undefined; }, set() { add("set " + name); } });`,
    note: "stands",
  },
  {
    name: "the document lies about its title, its parts, its focus and whether it is seen",
    script: `const lies = { title: "Sign in", documentElement: null, body: null, activeElement: null, visibilityState: "hidden", hidden: true, contentType: "text/plain", fullscreenElement: document.createElement("p") };
      for (const [name, value] of Object.entries(lies)) Object.defineProperty(document, name, { get: () => value });
      Object.defineProperty(Document.prototype, "querySelectorAll", { value: () => [document.createElement("input")] });`,
    note: "stands",
  },
  {
    name: "Navigation and History are spoilt, and every navigation is stopped short",
    script: `for (const type of ["navigate", "navigatesuccess", "currententrychange", "hashchange", "popstate"]) {
        window.navigation?.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      }
      ${spoil("History, ...(window.Navigation ? [Navigation, NavigationHistoryEntry] : [])", "pushState")}`,
    attack:
      "own(() => { history.pushState({}, '', '/login'); document.body.append('Welcome back'); }); await rest(50);",
    note: "stands",
    afterwards: "gone",
  },
  {
    name: "custom elements wait for every name, and div is one",
    script: `const told = (name) => class extends HTMLElement { constructor() { super(); add("made " + name); } connectedCallback() { add("connected " + name); } };
      for (const name of ["x-note", "alongside-note", "wxt-shadow", "shadow-host"]) customElements.define(name, told(name));
      customElements.define("own-div", class extends HTMLDivElement { constructor() { super(); add("made a div"); } }, { extends: "div" });
      HTMLElement.prototype.connectedCallback = HTMLDivElement.prototype.connectedCallback = () => add("connected");`,
    note: "stands",
  },
  {
    name: "everything is frozen",
    script: `for (const name of Object.getOwnPropertyNames(window)) if (/^[A-Z]/.test(name)) try { Object.freeze(window[name]); Object.freeze(window[name].prototype); } catch { /* not of this kind */ }
      for (const part of [navigator, document, history]) try { Object.freeze(part); } catch { /* not of this kind */ }`,
    note: "stands",
  },
  {
    name: "a listener for every event throws, and stops the event first",
    script: `for (const name of ["scroll", "resize", "focusin", "blur", "input", "pageshow", "visibilitychange", "fullscreenchange", "pointerover", "mousemove", "readystatechange", "load"])
        addEventListener(name, (event) => { event.stopImmediatePropagation(); throw new Error("own: " + name); }, true);`,
    attack:
      "for (const name of ['scroll', 'resize', 'blur', 'visibilitychange']) own(() => dispatchEvent(new Event(name))); await rest(50);",
    note: "stands",
  },
  {
    name: "the page has made itself an extension's own globals",
    script: `const trap = (path) => new Proxy(function () {}, { get: (_, name) => { if (typeof name === "string") add("read " + path + "." + name); return trap(path); }, apply: () => add("called " + path) });
      for (const name of ["browser", "alongside", "wxt"]) Object.defineProperty(window, name, { value: trap(name) });
      try { Object.defineProperty(window, "chrome", { value: trap("chrome"), configurable: true }); } catch { /* Firefox has none */ }`,
    note: "stands",
  },
];
