/**
 * The first script of every hostile page: it keeps what it needs of the browser before the page spoils it, and notes down all that others
 * do to the page. What the page does to itself it does inside `recorder.own(…)`, so that whatever is noted was done by someone else.
 *
 * `recorder.note` is the element that someone put into the page, `ours` what a page may know of the extension, `ready` what it does
 * once it is parsed; `start()` begins what the page keeps for later in `recorder.attack`.
 */
export const recorderScript = `(() => {
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const getter = (type, name) => uncurry(Object.getOwnPropertyDescriptor(type.prototype, name).get);
  const listen = uncurry(EventTarget.prototype.addEventListener);
  const takeRecords = uncurry(MutationObserver.prototype.takeRecords);
  const observe = uncurry(MutationObserver.prototype.observe);
  const rectOf = uncurry(Element.prototype.getBoundingClientRect);
  const byId = uncurry(Document.prototype.getElementById);
  const includes = uncurry(String.prototype.includes);
  const startsWith = uncurry(String.prototype.startsWith);
  const then = uncurry(Promise.prototype.then);
  const [type, target, added, removed] = ["type", "target", "addedNodes", "removedNodes"].map((name) => getter(MutationRecord, name));
  const [outerHTML, textContent, nodeName] = [getter(Element, "outerHTML"), getter(Node, "textContent"), getter(Node, "nodeName")];
  const [eventType, eventTarget] = [getter(Event, "type"), getter(Event, "target")];
  const valueOf = getter(HTMLInputElement, "value");
  const [names, setTimer, entries, NativePromise] = [Object.getOwnPropertyNames, setTimeout, performance, Promise];
  let [log, depth, isParsing, isAsking, presses] = ["", 0, true, false, 0];
  // What is asked of the recorder calls methods that the page has spoilt: that is no one else's call.
  const add = (line) => { if (!(isAsking && startsWith(line, "called "))) log += line + "\\n"; };
  const asked = (answer) => (...given) => { const before = isAsking; isAsking = true; try { return answer(...given); } finally { isAsking = before; } };
  const htmlOf = (node) => (node instanceof Element ? outerHTML(node) : nodeName(node));
  const readOne = (record) => {
    if (type(record) !== "childList") return add(type(record) + " of " + nodeName(target(record)));
    const where = nodeName(target(record));
    for (let list = added(record), at = 0; at < list.length; at++) {
      add("added " + htmlOf(list[at]) + " to " + where);
      recorder.note = list[at];
    }
    for (let list = removed(record), at = 0; at < list.length; at++) add("removed " + htmlOf(list[at]) + " from " + where);
  };
  const read = (records) => {
    for (let at = 0; !isParsing && at < records.length; at++) readOne(records[at]);
  };
  const observer = new MutationObserver(read);
  const rest = (milliseconds) => new NativePromise((done) => setTimer(done, milliseconds));
  const recorder = {
    note: null, isDone: false, add, rest, listen, takeRecords,
    watch: () => observe(observer, document, { subtree: true, childList: true, attributes: true, characterData: true }),
    own(act) {
      read(takeRecords(observer));
      depth++;
      try { return act(); } finally { depth--; takeRecords(observer); }
    },
    ready: [],
    start(ours) {
      recorder.ours = ours;
      then(recorder.attack(), () => { recorder.isDone = true; }, (error) => add("attack failed: " + error));
    },
    /** Where the middle of a part of the page is. */
    spot: asked((id) => {
      const { x, y, width, height } = rectOf(id === "note" ? recorder.note : byId(document, id));
      return x + width / 2 + "," + (y + height / 2);
    }),
    works: asked(() => presses + " presses, typed " + valueOf(byId(document, "field"))),
    listenToPresses() {
      listen(window, "click", (event) => { if (event.isTrusted && eventTarget(event) === byId(document, "act")) presses++; });
    },
    report: asked(() => {
      read(takeRecords(observer));
      const now = names(window);
      for (let at = 0; at < now.length; at++) if (!includes(globals, " " + now[at] + " ") && !(now[at] >= 0)) add("global " + now[at]);
      try {
        if (localStorage.length + sessionStorage.length > 0 || document.cookie) add("storage");
      } catch { /* an origin of its own has none */ }
      for (const { name } of entries.getEntriesByType("resource"))
        if (!recorder.isProbing && includes(name, "-extension:")) add("resource " + name);
      return log;
    }),
  };
  Object.defineProperty(window, "recorder", { value: recorder });
  let globals = "";
  listen(document, "DOMContentLoaded", () => {
    for (let at = 0; at < recorder.ready.length; at++) recorder.ready[at]();
    takeRecords(observer);
    isParsing = false;
    for (let at = 0, now = names(window); at < now.length; at++) globals += " " + now[at] + " ";
  });
  recorder.watch();
  recorder.listenToPresses();
  const isOwn = (words) => startsWith(String(words), "own") || includes(String(words), "own:");
  listen(window, "error", ({ message }) => { if (!isOwn(message)) add("error " + message); });
  listen(window, "unhandledrejection", ({ reason }) => { if (!isOwn(reason?.message ?? reason)) add("rejection " + reason); });
  listen(document, "securitypolicyviolation", ({ blockedURI, effectiveDirective }) => add("policy " + effectiveDirective + " " + blockedURI));
  const onEvent = (event) => { if (depth === 0 && !event.isTrusted) add("event " + eventType(event)); };
  const known = ["wxt:content-script-started", "note", "alongside", "ready", "load"];
  for (let part = window; part; part = Object.getPrototypeOf(part))
    for (const name of names(part)) if (/^on./.test(name)) known.push(name.slice(2));
  for (const name of new Set(known)) listen(window, name, onEvent, true);
  listen(window, "message", ({ data }) => { if (depth === 0 && data?.isOwn !== true) add("message " + String(data)); });
  for (const level of ["error", "warn"]) {
    const said = console[level];
    console[level] = (...words) => { if (!isOwn(words[0])) add("console " + words[0]); said.apply(console, words); };
  }
  ${/* What a page reads of the element's inside by any way that it has. */ ""}
  const line = "Families Al" + "liance";
  const attempts = [
    () => outerHTML(document.documentElement),
    () => textContent(document.documentElement),
    () => document.documentElement.innerText,
    () => document.documentElement.getHTML({ serializableShadowRoots: true }),
    () => recorder.note.shadowRoot && line,
    () => recorder.note.innerText + recorder.note.getHTML({ serializableShadowRoots: true }),
    () => { const range = document.createRange(); range.selectNode(document.documentElement); return range.toString() + range.cloneContents().textContent; },
    () => { getSelection().selectAllChildren(document.documentElement); const words = String(getSelection()); getSelection().removeAllRanges(); return words; },
    () => document.evaluate("string(/)", document, null, XPathResult.STRING_TYPE, null).stringValue,
    () => new XMLSerializer().serializeToString(document.documentElement),
    () => document.getAnimations().map(({ effect }) => effect.target.outerHTML).join(),
    () => { const [x, y] = recorder.spot("note").split(","); return document.elementsFromPoint(x, y).map(outerHTML).join(); },
    () => { const [x, y] = recorder.spot("note").split(","); const { offsetNode } = document.caretPositionFromPoint(x, y); return textContent(offsetNode) + nodeName(offsetNode.parentNode).replace("BUTTON", line); },
    () => { const [x, y] = recorder.spot("note").split(","); return textContent(document.caretRangeFromPoint(x, y).startContainer); },
  ];
  /** By which ways, by number, the page reads the line. */
  recorder.knows = asked(() => {
    let known = "";
    for (let at = 0; at < attempts.length; at++)
      try {
        if (includes(attempts[at]() + "", line)) known += at + " ";
      } catch { /* a way that this browser does not have */ }
    return known;
  });
})();`;
