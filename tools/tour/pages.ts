import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../core/settings.ts";
import type { Pages } from "../browsers/stage.ts";

/** A page of a jail-call company, which is on our list, and one of a county, which is not. */
export const callPage: Record<Language, string> = { en: "https://www.jpay.com/", es: "https://www.jpay.com/es/" };
export const countyPage: Record<Language, string> = {
  en: "https://www.saukso.us/visiting",
  es: "https://www.saukso.us/es/visitas",
};
const files: Record<string, Record<Language, string>> = {
  "www.jpay.com": { en: "calls.html", es: "llamadas.html" },
  "www.saukso.us": { en: "county.html", es: "condado.html" },
};

/** The pages of the tour, at their own addresses. */
export const tourPages: Pages = (host, path) => {
  const file = files[host]?.[path.startsWith("/es") ? "es" : "en"];
  if (file === undefined || /favicon/.test(path)) return undefined;
  return { body: readFileSync(join(import.meta.dirname, "../sample", file), "utf8") };
};
