import { createShadowRootUi } from "wxt/utils/content-script-ui/shadow-root";
import { defineContentScript } from "wxt/utils/define-content-script";
import "./style.css";

// As WXT's guide to content script UIs has it: what a page sees of an extension that follows it.
// biome-ignore lint/style/noDefaultExport: WXT looks for it.
export default defineContentScript({
  matches: ["https://www.jpay.com/*"],
  cssInjectionMode: "ui",
  async main(context) {
    const ui = await createShadowRootUi(context, {
      name: "example-ui",
      position: "inline",
      anchor: "body",
      onMount(container) {
        const line = document.createElement("p");
        line.textContent = document.title;
        container.append(line);
      },
    });
    ui.mount();
  },
});
