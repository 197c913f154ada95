import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

type Texts = Record<string, string>;
const languages = ["en", "es"] as const;

/**
 * What stands in a window whose code cannot be loaded: a plain sentence in both languages, a way to hide, and numbers to call, in the
 * HTML itself. Our code takes its place when it starts; until then it is not seen (parts.css).
 */
export function standIn(): Plugin {
  return {
    name: "stand-in",
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "div", attrs: { class: "stand-in" }, children: content(), injectTo: "body-prepend" }],
    },
  };
}

function content(): string {
  const texts = languages.map((language) => [language, textsOf(language)] as const);
  const hide = texts.map(([language, { "hide.button": word = "" }]) => `<span lang="${language}">${word}</span>`);
  return [
    link("/empty.html", hide.join(" · "), "button stand-in-part"),
    ...texts.map(([language, one]) => part(language, one)),
  ].join("");
}

function part(language: (typeof languages)[number], texts: Texts): string {
  const t = (key: string) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`locales/${language}.json lacks ${key}, which the stand-in says.`);
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  };
  const p = (...parts: string[]) => `<p>${parts.join(" ")}</p>`;
  return `<section class="stand-in-part" lang="${language}">${[
    p(t("error.failed")),
    p(t("error.failedStill")),
    `<details><summary>${t("crisis.link")}</summary>`,
    p(t("crisis.selfHarm.text"), link("tel:988", t("crisis.selfHarm.call")), t("crisis.selfHarm.more")),
    p(t("crisis.danger.title"), link("tel:911", t("crisis.danger.call911"))),
    p(t("crisis.danger.text"), link("tel:1-800-799-7233", t("crisis.danger.call"))),
    "</details></section>",
  ].join("")}`;
}

function link(address: string, text: string, look = "phone"): string {
  return `<a class="${look}" href="${address}">${text}</a>`;
}

function textsOf(language: string): Texts {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../locales/${language}.json`), "utf8"));
}
