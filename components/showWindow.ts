import { type ComponentChild, render } from "preact";

/** Puts a window into its page, in the place of the words that stand there for the case that none of our code comes (tools/standIn.ts). */
export function showWindow(content: ComponentChild): void {
  render(content, document.body);
  document.querySelector(".stand-in")?.remove();
}
