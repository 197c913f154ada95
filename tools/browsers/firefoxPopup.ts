import { until } from "./chromium.ts";
import { extensionId, type Firefox } from "./firefox.ts";
import { openWatcher } from "./firefoxWatcher.ts";

/** The real popup of the toolbar button, open over the page. */
export interface FirefoxPopup {
  /** The value of a script's body; `popup` is the popup's document there. */
  evaluate: <T>(body: string) => Promise<T>;
  until: (body: string) => Promise<void>;
  /** Presses a part of the popup with the mouse: the browser takes it for the person's own press. */
  press: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Presses the toolbar button, with the access to the page that this gives. */
export function pressIcon(firefox: Firefox): Promise<FirefoxPopup> {
  return popupAfter(
    firefox,
    `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID("${extensionId}");
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
}

/**
 * The popup that opens after this was done in the browser's own window. Marionette does not reach into a popup: a
 * watcher looks into it.
 */
export async function popupAfter(firefox: Firefox, deed: string): Promise<FirefoxPopup> {
  const watcher = await openWatcher(firefox, "welcome.html");
  const trigger = `Services.prefs.setBoolPref("ui.popup.disable_autohide", true); ${deed}`;
  const evaluate = <T>(body: string) =>
    watcher.evaluate<T>(`const popup = browser.extension.getViews({ type: "popup" })[0]?.document; ${body}`);
  const waitFor = (body: string) => until(() => evaluate<boolean>(body), `Firefox's popup: ${body}`);
  const isOpen = "return popup?.querySelector('input[type=search]') != null";
  await firefox.inBrowser(trigger);
  // A popup that was closed from outside counts as open still: the first press only ends it.
  await waitFor(isOpen).catch(async () => {
    await firefox.inBrowser(trigger);
    await waitFor(isOpen);
  });
  return {
    evaluate,
    until: waitFor,
    async press(selector) {
      const { x, y } = await evaluate<{ x: number; y: number }>(
        `const part = popup.querySelector(${JSON.stringify(selector)}); part.scrollIntoView({ block: "center" });
         const { x, y, width, height } = part.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 };`,
      );
      await firefox.inBrowser(`const { x, y } = document.querySelector("browser.webextension-popup-browser").getBoundingClientRect();
        for (const type of ["mousemove", "mousedown", "mouseup"])
          window.synthesizeMouseEvent(type, x + ${x}, y + ${y}, { button: 0, clickCount: 1, modifiers: 0 }, {});`);
    },
    async close() {
      await firefox.inBrowser(
        "document.querySelector('browser.webextension-popup-browser')?.closest('panel').hidePopup()",
      );
      await watcher.close();
    },
  };
}
