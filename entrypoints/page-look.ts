import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { tell } from "../platform/pageDoor.ts";
import { readPage } from "../platform/readPage.ts";

/** Long enough for a single-page app to draw its title and its forms after the address. */
const settleMilliseconds = 400;

export default defineUnlistedScript(() => {
  if (window.top !== window) return; // never in a frame
  let told = "";
  let timer = 0;
  const look = () => {
    if (told === location.href) return;
    told = location.href;
    void tell({ name: "pageSeen", page: readPage() });
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, settleMilliseconds);
  };
  if ("navigation" in window) navigation.addEventListener("navigatesuccess", lookSoon);
  else addEventListener("hashchange", lookSoon);
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    told = ""; // back from the cache, with all its scripts: a new visit
    lookSoon();
  });
  // A page that is only being prepared was not visited yet.
  if ("prerendering" in document && document.prerendering)
    document.addEventListener("prerenderingchange", lookSoon, { once: true });
  else lookSoon();
});
