import type { Site } from "../../data/schema.ts";
import { parseAddress } from "./address.ts";
import { isHostOrSubHost } from "./listed.ts";

const levelsAtInstall = new Set(["vendor", "federal", "state", "private"]);

/**
 * The hosts that the browser asks for at install, sorted; a host below another one of them is left out.
 *
 * Not asked for: counties and cities, hosts shared with others (they have a `path`), and hosts that are always silent.
 */
export function requiredHosts(sites: readonly Site[]): string[] {
  const hosts = sites
    .filter((site) => levelsAtInstall.has(site.level) && site.path === undefined && site.silent === undefined)
    .map((site) => site.host);
  return [...new Set(hosts)]
    .filter((host) => !hosts.some((other) => other !== host && isHostOrSubHost(host, other)))
    .sort();
}

/** The same hosts as match patterns, for `host_permissions` and `content_scripts` alike. */
export function matchPatterns(sites: readonly Site[]): string[] {
  return requiredHosts(sites).map((host) => `*://*.${host}/*`);
}

/** Where nothing of ours runs before a press, and where something could be said. */
export function sitesWithoutAccess(sites: readonly Site[]): Site[] {
  const hosts = requiredHosts(sites);
  return sites.filter(
    ({ host, silent, onlyWith }) => !silent && !onlyWith && !hosts.some((parent) => isHostOrSubHost(host, parent)),
  );
}

/** Does the content script run there without a further question? */
export function isGrantedAtInstall(url: string, sites: readonly Site[]): boolean {
  const address = parseAddress(url);
  return address !== undefined && requiredHosts(sites).some((host) => isHostOrSubHost(address.host, host));
}
