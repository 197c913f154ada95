import type { SilentHost } from "../schema.ts";

/** Hosts that keep Alongside quiet before any word of the page is read. */
export const silentHosts: readonly SilentHost[] = [
  { pattern: /(^|\.)[a-z]{2,4}b\.uscourts\.gov$/, reason: "civil" }, // bankruptcy courts: nysb, cacb, deb …
  { pattern: /(^|\.)translate\.(goog|google\.com)$/, reason: "viewer" },
  { pattern: /(^|\.)(archive\.org|archive\.ph|archive\.today|webcache\.googleusercontent\.com)$/, reason: "viewer" },
];
