import { globSync } from "node:fs";
import { until } from "../../../tools/browsers/chromium.ts";
import { extensionId, type Firefox } from "../../../tools/browsers/firefox.ts";
import { openWatcher } from "../../../tools/browsers/firefoxWatcher.ts";
import type { HostileBrowser, Spot } from "./run.ts";
import { notesBy } from "./seeNotes.ts";

const seeNotes = notesBy("(element) => element.openOrClosedShadowRoot");

/** A page of ours hears what the background hears, and sees into it. */
const listening = `window.heard = []; window.faults = [];
  browser.runtime.onMessage.addListener((message) => { window.heard.push(String(message?.name)); });
  return browser.runtime.getBackgroundPage().then((background) => {
    background.console.error = (...words) => { window.faults.push("background: " + words.join(" ")); };
  });`;

/** What Firefox itself says of errors in our files, since it was last asked. */
const ownErrors = `const found = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => sourceName.startsWith("moz-extension:"))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + " at " + sourceName + ":" + lineNumber);
  Services.console.reset();
  return found;`;

/** Asked again until it is true: a popup that is still opening does not close. */
const closePopup = `const popup = document.querySelector("browser.webextension-popup-browser");
  if (popup?.closest("panel").state === "open") popup.closest("panel").hidePopup();
  return popup === null;`;

/** Firefox before the hostile pages, all in one tab. */
export async function hostileFirefox(firefox: Firefox): Promise<HostileBrowser> {
  const watcher = await openWatcher(firefox, "options.html");
  await watcher.evaluate(listening);
  const perform = (actions: object) => firefox.send<void>("WebDriver:PerformActions", { actions: [actions] });
  const move = ({ x, y }: Spot) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 });
  const withMouse = (actions: object[]) =>
    perform({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
  return {
    ours: { id: extensionId, base: firefox.own(""), files: globSync("**/*.*", { cwd: ".output/firefox-mv3" }) },
    async forget() {
      await firefox.goto("about:blank");
      await watcher.evaluate("window.heard.length = window.faults.length = 0; return browser.storage.local.clear()");
      await firefox.inBrowser(ownErrors);
    },
    open: firefox.goto,
    read: (expression) => firefox.evaluate<string>(`return ${expression}`),
    async notes() {
      const script = { script: `return ${seeNotes}`, args: [], sandbox: "system" };
      return JSON.parse((await firefox.send<{ value: string }>("WebDriver:ExecuteScript", script)).value);
    },
    press: (spot) => withMouse([move(spot), { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }]),
    hover: (spot) => withMouse([move(spot)]),
    type: (letters) =>
      perform({
        type: "key",
        id: "keys",
        actions: [...letters].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value }))),
      }),
    heard: () => watcher.evaluate("return [...window.heard]"),
    stored: () => watcher.evaluate("return browser.storage.local.get(null)"),
    isPopupOpen: () =>
      firefox.inBrowser("return document.querySelector('browser.webextension-popup-browser') !== null"),
    closePopup: () => until(() => firefox.inBrowser<boolean>(closePopup), "the popup to close"),
    faults: async () => [
      ...(await firefox.inBrowser<string[]>(ownErrors)),
      ...(await watcher.evaluate<string[]>("return [...window.faults]")),
    ],
  };
}
