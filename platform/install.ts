import browser from "webextension-polyfill";

/** Runs `prepare` after an installation or an update, told whether it is the first one. */
export function onInstall(prepare: (isNew: boolean) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    prepare(reason === "install").catch((error) => console.error(error));
  });
}
