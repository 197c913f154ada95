import browser from "webextension-polyfill";

/** Opens the popup as if its button had been pressed; a tab with the same page where the browser refuses. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openOwnPage("popup.html");
  }
}

export async function openOwnPage(path: "popup.html" | "options.html" | "welcome.html"): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
