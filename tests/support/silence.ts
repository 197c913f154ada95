import { globSync, readFileSync } from "node:fs";

// What a browser's network was seen to do while our windows were used, against what it may.

/** The browsers' own calls, whatever is installed in them. Nothing of ours stands here, and each line says what it is. */
const ownCalls = {
  chromium: [
    // Asks for news of its own parts, switched off as they are: the whole address but two random values.
    /^(CONNECT update\.googleapis\.com:443|https?:\/\/update\.googleapis\.com\/service\/update2\/json\?cup2key=[\w:-]+&cup2hreq=\w+)$/,
    // Asks whether someone is signed in to the browser.
    /^(CONNECT accounts\.google\.com:443|https:\/\/accounts\.google\.com\/ListAccounts\?[\w=&]+)$/,
  ],
  // None: what Firefox calls by itself can be, and is, switched off in tools/browsers/firefox.ts.
  firefox: [],
} as const satisfies Record<string, readonly RegExp[]>;
/** Hosts of the above. */
const ownHosts = { chromium: ["update.googleapis.com", "accounts.google.com"], firefox: [] } as const;
export type Kind = keyof typeof ownCalls;

/** The hosts that a test lets go to the stage, where not all do: what it opens, and the browser's own. */
export const proxiedHosts = (kind: Kind, opened: readonly string[]): string[] => [...opened, ...ownHosts[kind]];

/** Of what the stage was asked for, all that was neither opened, by these hosts, nor one of the browser's own calls. */
export function strangersOf(kind: Kind, requests: readonly string[], opened: readonly string[]): string[] {
  const isOpened = (request: string) =>
    opened.includes(URL.parse(request.replace("CONNECT ", "https://"))?.hostname ?? "");
  const isOwn = (request: string) => ownCalls[kind].some((call) => call.test(request));
  return [...new Set(requests.filter((request) => !isOpened(request) && !isOwn(request)))];
}

/** What Chromium's network part did, as its own log has it. */
export interface NetLog {
  /** Hosts that were looked up, connected to, or asked for something, if only by a hint. */
  hosts: string[];
  /** Anything at all that was done in the name of a window or worker of an extension: kind and target. */
  ours: string[];
  /** Addresses that datagrams were sent to, but the machine's own name service and Chromium's trial of whether it has IPv6. */
  datagrams: string[];
}
interface LogEvent {
  type: number;
  params?: Record<string, unknown>;
}

/** Reads the log of a Chromium that has been closed. @throws {Error} where it is none. */
export function readNetLog(path: string): NetLog {
  const { constants, events } = JSON.parse(readFileSync(path, "utf8")) as {
    constants: { logEventTypes: Record<string, number> };
    events: LogEvent[];
  }; // the format of --log-net-log
  const kinds = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const named = events.map(({ type, params = {} }) => ({ kind: kinds.get(type) ?? "", params }));
  const { hosts, ours, datagrams } = {
    hosts: named.flatMap(hostsOf),
    ours: named.flatMap(({ kind, params }) =>
      /chrome-extension:\/\//.test(JSON.stringify(params)) ? [`${kind} ${JSON.stringify(params)}`] : [],
    ),
    datagrams: named.flatMap(({ kind, params }) => (/^UDP_/.test(kind) ? datagramOf(kind, params) : [])),
  };
  return { hosts: unique(hosts), ours: unique(ours), datagrams: unique(datagrams) };
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();

/** The keys under which events name the host they are about; a connection's group is `https://host <who asked>`. */
function hostsOf({ params }: { params: Record<string, unknown> }): string[] {
  const urls = [params.url, params.host, params.destination, params.group_id].filter((one) => typeof one === "string");
  const names = [params.hostname, params.qname].filter((one) => typeof one === "string");
  return [
    ...urls.flatMap((one) => one.match(/(?<=\b(?:https?|wss?):\/\/)[^/:\s>]+/)?.[0] ?? []),
    ...names.map((one) => one.replace(/\.$/, "")),
  ].filter((host) => host !== "127.0.0.1");
}

const ipv6Trial = "[2001:4860:4860::8888]:443";
function datagramOf(kind: string, { address }: Record<string, unknown>): string[] {
  const isTo = (kind === "UDP_CONNECT" || kind === "UDP_BYTES_SENT") && typeof address === "string";
  return isTo && address !== ipv6Trial && !address.endsWith(":53") ? [address] : [];
}

/**
 * The names that Firefox looked up, as the log of a closed one has them. A name that is looked up for a hint alone (`dns-prefetch`) does not
 * stand there: of such hints tests/bundle/waysOut.test.ts shows that none are built, and Chromium's log that none are followed.
 */
export function namesLookedUp(log: string): string[] {
  const lines = globSync(`${log}*`).map((file) => readFileSync(file, "utf8"));
  if (lines.length === 0) throw new Error(`Firefox wrote no log at ${log}.`);
  return unique(
    lines.flatMap((text) => [...text.matchAll(/Resolving host \[([^\]]*)\]/g)].map(([, host = ""]) => host)),
  ).filter((host) => !["127.0.0.1", "localhost"].includes(host));
}
