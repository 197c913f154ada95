import type { Site } from "../../data/schema.ts";
import { type Address, parseAddress } from "./address.ts";

/**
 * The most specific site that covers `url`, or `undefined` when none does or `url` is not a web address.
 *
 * A site covers its host, all sub-hosts of it, and paths below its `path`. Longer hosts win over shorter ones,
 * then longer paths.
 */
export function recognize(url: string, sites: readonly Site[]): Site | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  return sites.filter((site) => covers(site, address)).sort(bySpecificity)[0];
}

function covers(site: Site, address: Address): boolean {
  return (
    isHostOrSubHost(address.host, site.host) &&
    (site.path === undefined || isPathOrBelow(address.path, site.path.toLowerCase())) &&
    (site.onlyWith === undefined || site.onlyWith.some((word) => `${address.path}#${address.fragment}`.includes(word)))
  );
}

/** Compared by whole labels from the right: "notjpay.com" must not pass for "jpay.com". */
export function isHostOrSubHost(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

// A prefix ends at a segment boundary: on a shared host, "/docket" is a neighbor of "/doc".
function isPathOrBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

function bySpecificity(one: Site, other: Site): number {
  return other.host.length - one.host.length || (other.path?.length ?? 0) - (one.path?.length ?? 0);
}
