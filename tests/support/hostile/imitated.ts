import type { HostileCase } from "./case.ts";

const messages = `[{ name: "noteOpened" }, { name: "noteClosed", family: "calls" }, { name: "pageSeen", page: { url: location.href, title: "x", headings: [] } }, "leave",
  { url: location.href, line: "own", language: "en", close: "own", family: "calls" }, { type: "wxt:content-script-started" }]`;

export const imitated: readonly HostileCase[] = [
  {
    name: "the note is pressed by script, in every way that there is",
    body: `<form id="form"><button id="go" type="submit"></button></form><label id="label"><input type="hidden"></label>`,
    attack: `const { note } = recorder;
      own(() => {
        const [x, y] = recorder.spot("note").split(",").map(Number);
        const common = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, view: window };
        const events = [];
        for (const type of ["pointerover", "pointerdown", "pointerup", "pointercancel"]) events.push(() => new PointerEvent(type, common));
        for (const type of ["mouseover", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu"]) events.push(() => new MouseEvent(type, common));
        for (const type of ["keydown", "keypress", "keyup"]) for (const key of ["Enter", " ", "Escape", "Tab"]) events.push(() => new KeyboardEvent(type, { ...common, key, code: key }));
        for (const make of events) for (const part of new Set([note, document.elementFromPoint(x, y), ...document.elementsFromPoint(x, y)])) part?.dispatchEvent(make());
        note.click(); note.focus(); document.activeElement.click();
        document.getElementById("form").addEventListener("submit", (event) => event.preventDefault());
        note.setAttribute("accesskey", "a"); note.id = "note-of-theirs"; document.getElementById("label").htmlFor = "note-of-theirs"; document.getElementById("label").click();
        document.getElementById("go").setAttribute("popovertarget", "note-of-theirs"); document.getElementById("form").requestSubmit(); document.getElementById("go").click();
        for (const name of ["id", "accesskey"]) note.removeAttribute(name);
      }); await rest(100);`,
    opens: true,
    isUseless: true, // typing in its field would send the note away, before a press of the person's own is tried
    note: "stands",
  },
  {
    name: "messages and events imitate ours",
    attack: `const { id } = recorder.ours;
      own(() => {
        for (const data of ${messages}) {
          recorder.expected = (recorder.expected ?? 0) + 1;
          postMessage({ isOwn: true, ...Object(data) }, "*"); window.dispatchEvent(new MessageEvent("message", { data: { isOwn: true, ...Object(data) } }));
          new BroadcastChannel("alongside").postMessage(data);
          for (const name of ["message", "wxt:content-script-started", "noteOpened", id + ":page-look:wxt:content-script-started", id + ":page-note:wxt:content-script-started"])
            for (const target of [document, window, document.documentElement, recorder.note]) target.dispatchEvent(new CustomEvent(name, { detail: data, bubbles: true }));
          for (const api of [window.chrome?.runtime, window.browser?.runtime]) try { api?.sendMessage(id, data, () => 0); } catch { /* nobody there */ }
          for (const api of [window.chrome?.runtime, window.browser?.runtime]) try { api?.connect(id); } catch { /* nobody there */ }
        }
      }); await rest(100);`,
    note: "stands",
  },
  {
    name: "every file of ours is asked for, in every way that there is",
    attack: `recorder.isProbing = true;
      const { base, files } = recorder.ours;
      const loads = (make) => new Promise((done) => { const one = make(); one.onload = () => done(true); one.onerror = () => done(false); setTimeout(() => done(false), 500); own(() => document.head.append(one)); });
      const tag = (name, set) => loads(() => Object.assign(document.createElement(name), set));
      const got = await Promise.all(files.flatMap((file) => {
        const url = base + file;
        return [fetch(url).then(() => true, () => false), fetch(url, { mode: "no-cors" }).then(() => true, () => false), loads(() => Object.assign(new Image(), { src: url }))].map((one) => one.then((is) => (is ? url : "")));
      }).concat(["popup.html", "page-note.js", "page-look.js", "icon/mark-16.png", "manifest.json", "empty.css"].flatMap((file) => {
        const url = base + file;
        return [tag("script", { src: url }), tag("link", { rel: "stylesheet", href: url }), tag("link", { rel: "preload", as: "script", href: url }), tag("video", { src: url }), import(url).then(() => true, () => false)].map((one) => one.then((is) => (is ? url : "")));
      })));
      recorder.got = got.filter(Boolean).join();
      const frame = document.createElement("iframe"); frame.src = base + "popup.html"; own(() => document.body.append(frame)); await rest(200);
      recorder.framed = frame.contentDocument === null ? "foreign" : frame.contentDocument.documentElement.textContent;`,
    holds: ["recorder.got === ''", "!/Alongside|Search/.test(recorder.framed)"],
    note: "stands",
  },
  {
    name: "all that moves, paints and presses is watched, and every node of it asked for",
    script: `recorder.seen = [];
      const tell = (what, node) => { if (node && node.getRootNode?.() !== document && node !== document && node !== window) recorder.seen.push(what + " " + node.nodeName); };
      for (const type of ["largest-contentful-paint", "layout-shift", "event", "first-input", "element", "longtask"]) try {
        new PerformanceObserver((list) => { for (const one of list.getEntries()) { tell(type, one.element); tell(type, one.target); for (const { node } of one.sources ?? []) tell(type, node); } }).observe({ type, buffered: true, durationThreshold: 16 });
      } catch { /* not in this browser */ }
      for (const type of ["animationstart", "animationend", "transitionstart", "pointerover", "mouseover", "mousemove", "focusin", "focusout", "selectionchange", "copy", "wheel"]) addEventListener(type, (event) => {
        for (const node of event.composedPath()) tell(type, node); tell(type, event.target); tell(type, event.relatedTarget);
        if (/animation|transition/.test(type)) recorder.seen.push(type + " of " + event.animationName);
      }, true);
      const watchAnimations = () => { for (const { effect } of document.getAnimations()) recorder.seen.push("animation of " + effect.target.nodeName); if (recorder.seen.length < 9) requestAnimationFrame(watchAnimations); };
      requestAnimationFrame(watchAnimations);`,
    attack: `const both = [new IntersectionObserver(([one]) => { recorder.crossed ||= one.isIntersecting; }), new ResizeObserver(([one]) => { recorder.sized ||= one.borderBoxSize[0].inlineSize; })];
      for (const one of both) one.observe(recorder.note); for (let left = 40; left > 0 && !(recorder.sized && recorder.crossed); left--) await rest(50);`,
    holds: [
      "recorder.seen.join() === ''",
      "recorder.crossed === true",
      "recorder.sized > 200",
      "recorder.note.shadowRoot === null",
    ],
    hovers: true,
    note: "stands",
  },
];
