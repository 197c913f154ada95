import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { later } from "../platform/later.ts";
import { tell } from "../platform/pageDoor.ts";
import { readPage } from "../platform/readPage.ts";

/**
 * Long enough for a single-page app to draw its title and its forms after the address; what it draws still later the note itself sees.
 * Reading takes some milliseconds: chance has part in when, or a page that times itself finds them at the same moment each time (decision 23).
 */
const settleMilliseconds = () => 250 + Math.random() * 250;
/** A page whose pictures hang is read none the less: after so many waits since all its elements were there. */
const mostWaits = 5;

export default defineUnlistedScript(() => {
  if (window.top !== window) return; // never in a frame
  let told = "";
  let latest = 0;
  let waits = 0;
  const isThere = () =>
    document.readyState === "complete" || (document.readyState === "interactive" && waits++ >= mostWaits);
  const look = () => {
    if (!isThere()) return lookSoon();
    if (told === location.href || document.visibilityState !== "visible") return;
    told = location.href;
    void tell({ name: "pageSeen", page: readPage("surface") });
  };
  const lookSoon = () => {
    const mine = ++latest;
    later(settleMilliseconds(), () => {
      if (mine === latest) look();
    });
  };
  // Which of the two comes depends on the page: a navigation that it takes over may never succeed.
  if ("navigation" in window)
    for (const type of ["navigatesuccess", "currententrychange"]) navigation.addEventListener(type, lookSoon);
  else addEventListener("hashchange", lookSoon);
  addEventListener("pageshow", (event) => {
    if (event.persisted) told = ""; // back from the cache, with all its scripts: a new visit
    lookSoon();
  });
  // A page in a tab that nobody looks at, or that is only being prepared, was not visited yet.
  document.addEventListener("visibilitychange", lookSoon);
  // We start before the page does, and do nothing at its own moments: it could time us there (decision 23).
  lookSoon();
});
