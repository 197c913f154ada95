import browser from "webextension-polyfill";

/** Runs `prepare` after an installation or an update, told whether it is the first one. */
export function onInstall(prepare: (isNew: boolean) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    prepare(reason === "install").catch((error) => console.error(error));
  });
}

/** Runs `prepare` when the browser starts: it remembers menus and rules for icons itself. */
export function onBrowserStart(prepare: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => {
    prepare().catch((error) => console.error(error));
  });
}
