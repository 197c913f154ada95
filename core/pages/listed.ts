import type { Site } from "../../data/schema.ts";
import type { Address } from "./address.ts";

/** Finds the most specific listed site that covers an address. */
export type FindListed = (address: Address) => Site | undefined;

/**
 * A site covers its host, all sub-hosts of it, and paths below its `path`. Longer hosts win over shorter ones,
 * then longer paths.
 */
export function createListed(sites: readonly Site[]): FindListed {
  const byHost = Map.groupBy(sites, ({ host }) => host);
  for (const ofHost of byHost.values())
    ofHost.sort((one, other) => (other.path?.length ?? 0) - (one.path?.length ?? 0));
  return (address) => {
    for (const host of parentsOf(address.host)) {
      const covering = byHost.get(host)?.find((site) => coversPath(site, address));
      if (covering) return covering;
    }
    return undefined;
  };
}

/** The host itself, then each host that it is below. Whole labels: "notjpay.com" must not pass for "jpay.com". */
function* parentsOf(host: string): Generator<string> {
  for (let rest = host; rest !== ""; rest = rest.includes(".") ? rest.slice(rest.indexOf(".") + 1) : "") yield rest;
}

export function isHostOrSubHost(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

function coversPath({ path, onlyWith }: Site, address: Address): boolean {
  return (
    (path === undefined || isPathOrBelow(address.path, path.toLowerCase())) &&
    (onlyWith === undefined || onlyWith.some((word) => `${address.path}#${address.fragment}`.includes(word)))
  );
}

// A prefix ends at a segment boundary: on a shared host, "/docket" is a neighbor of "/doc".
function isPathOrBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}
