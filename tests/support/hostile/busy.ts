import type { HostileCase } from "./case.ts";

export const busy: readonly HostileCase[] = [
  {
    name: "the address changes 200 times in a second",
    attack: `for (let at = 0; at < 200; at++) { try { own(() => at % 2 ? history.pushState({}, "", "/at/step-" + at) : history.replaceState({}, "", "/at/step-" + at)); } catch { /* the browser has had enough */ } if (at % 10 === 0) await rest(20); }`,
    note: "stands",
    afterwards: "gone",
  },
  {
    name: "the hash changes 200 times before the note can come, and ends at a sign-in",
    script: `addEventListener("load", async () => { for (let at = 0; at < 200; at++) { try { location.hash = "#/step-" + at; } catch { /* the browser has had enough */ } if (at % 10 === 0) await rest(10); } try { history.replaceState({}, "", "/login"); } catch { location.hash = "#/login"; } })`,
    note: "none",
  },
  {
    name: "the page says that it was hidden, kept, left and shown again, and none of it is true",
    attack: `await rest(1); // Firefox's driver would believe that its own script was unloaded
      for (let round = 0; round < 30; round++) {
        own(() => { for (const type of ["pageshow", "pagehide"]) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
          for (const type of ["visibilitychange", "freeze", "resume", "readystatechange"]) document.dispatchEvent(new Event(type));
          for (const type of ["beforeunload", "unload", "hashchange", "popstate", "focus", "blur", "load", "scroll", "resize", "focusin", "input"]) dispatchEvent(new Event(type)); });
        await rest(5);
      } await rest(600);`,
    note: "stands",
    afterwards: "any",
  },
  {
    name: "there are 100,000 elements, and they keep changing",
    script: `recorder.ready.push(() => { const many = document.createElement("div"); many.id = "many"; many.style.cssText = "content-visibility:auto;margin-top:200px"; many.innerHTML = "<p><i>x</i></p>".repeat(50_000); document.body.append(many); })`,
    attack: `for (let at = 0; at < 20; at++) { own(() => document.getElementById("many").append(document.createElement("b"))); await rest(20); }`,
    note: "stands",
  },
  {
    name: "there are 10,000 shadow roots",
    script: `recorder.ready.push(() => { const many = document.createElement("div"); for (let at = 0; at < 10_000; at++) { const one = document.createElement("x-" + at); one.attachShadow({ mode: at % 2 ? "open" : "closed" }).append("x"); many.append(one); } document.body.append(many); })`,
    note: "stands",
  },
  {
    name: "elements stand 5,000 levels deep",
    script: `recorder.ready.push(() => { let inner = document.createElement("i"); for (let at = 0; at < 5000; at++) { const outer = document.createElement("i"); outer.append(inner); inner = outer; } inner.style.display = "none"; document.body.append(inner); })`,
    note: "stands",
  },
  {
    name: "shadow roots stand 3,000 levels deep, and a password in the last",
    script: `recorder.ready.push(() => { let inner = document.createElement("input"); inner.type = "password"; for (let at = 0; at < 3000; at++) { const outer = document.createElement("x-deep"); outer.attachShadow({ mode: "open" }).append(inner); inner = outer; } inner.style.display = "none"; document.body.append(inner); })`,
    note: "none",
  },
  {
    name: "a button of the page takes the focus over and over",
    attack: `for (let at = 0; at < 60; at++) { own(() => document.getElementById("act").focus()); own(() => document.getElementById("act").blur()); await rest(5); }`,
    note: "stands",
  },
];
