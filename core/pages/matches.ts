import type { Family } from "../../data/lists.ts";
import type { AgencyFamily, AgencyWords, Site } from "../../data/schema.ts";
import type { Settings } from "../settings.ts";
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

/** Tells of a host whether the content script runs there without a further question. */
export function createHasGrant(sites: readonly Site[]): (host: string) => boolean {
  const hosts = requiredHosts(sites);
  return (host) => hosts.some((parent) => isHostOrSubHost(host, parent));
}

export function isGrantedAtInstall(url: string, sites: readonly Site[]): boolean {
  const address = parseAddress(url);
  return address !== undefined && createHasGrant(sites)(address.host);
}

/** By what the browser itself can tell a jail's or court's page, where nothing of ours runs before a press. */
export interface DotRules {
  sites: readonly { host: string; path?: string | undefined }[];
  /** Stand in the host name. */
  hostWords: readonly string[];
  /** For the whole address, lower case; without look-around, which browsers do not know there. Missing where none is wanted. */
  addresses: string | undefined;
}

/** Only the words that hardly mean anything else: the browser knows no "but not". For families with a dot alone. */
export function dotRules(
  sites: readonly Site[],
  words: readonly AgencyWords[],
  { notes, dot }: Pick<Settings, "notes" | "dot">,
): DotRules {
  const isWanted = (family: Family) => dot && notes[family] !== "off";
  const hasGrant = createHasGrant(sites);
  const segments = words.flatMap((language) =>
    agencyFamilies.filter(isWanted).flatMap((family) => language.segments[family]),
  );
  return {
    sites: sites.filter(
      ({ family, host, silent, onlyWith }) => isWanted(family) && !silent && !onlyWith && !hasGrant(host),
    ),
    hostWords: isWanted("jail") ? ["sheriff"] : [],
    addresses: segments.length === 0 ? undefined : addressWith(segments),
  };
}

const agencyFamilies: readonly AgencyFamily[] = ["prison", "jail", "court"];

function addressWith(segments: readonly string[]): string {
  const anySegment = segments.map((segment) => segment.replaceAll(" ", "[-_]?")).join("|");
  return `^https?://[^/?#]*(\\.gov|\\.us|county|parish)[^/?#]*/([^?#]*/)?(${anySegment})(\\.[a-z]+)?([/?#].*)?$`;
}
