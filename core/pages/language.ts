import type { Language } from "../settings.ts";
import { parseAddress } from "./address.ts";
import type { Page } from "./page.ts";

/** The page's language as it says itself, by `lang` or by its path; English where it is neither. */
export function languageOf(page: Page): Language {
  if (/^es\b/i.test(page.language ?? "")) return "es";
  const address = parseAddress(page.url);
  const isSpanish = /\/ (es|espanol|spanish|es us|es mx) \//.test(`${address?.words}${address?.queryWords}`);
  return isSpanish ? "es" : "en";
}
