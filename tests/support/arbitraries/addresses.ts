import fc from "fast-check";
import { sites } from "../../../data/sites.ts";
import { anyText, flood, mutated, nastyText } from "./texts.ts";

const listedHosts = [...new Set(sites.map(({ host }) => host))];
/** Hosts of those who sell calls: the ones that are imitated for money. What speaks of sheriffs may also be a sheriff's. */
const vendorHosts = [...new Set(sites.filter(({ level }) => level === "vendor").map(({ host }) => host))].filter(
  (host) => !/sheriff|jail|court/.test(host),
);
/** On no list; known by their own words. */
const countyHosts = [
  "www.saukso.us",
  "co.walker.tx.us",
  "www.clarkcountynv.gov",
  "sheriff.harriscountytx.gov",
  "www.polkcountysheriff.com",
  "countyjail.org",
  "circuitclerk.example.org",
  "lcsomo.gov",
];
const evilHosts = [
  "evil.example",
  "evil.com",
  "xn--e1awd7f.com",
  "login-verify.net",
  "127.0.0.1",
  "[::1]",
  "evil.gov.com",
];
export const anyHost = fc.constantFrom(...listedHosts, ...vendorHosts, ...countyHosts);

/** Letters that look like another one; a browser writes such a host as "xn--…". */
const alike: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  y: "у",
  i: "і",
  s: "ѕ",
  j: "ј",
};

/** Ways to make a host that looks like `host`, and is somebody else's. */
const imitations: readonly ((host: string, evil: string) => string)[] = [
  (host, evil) => `${host}.${evil}`,
  (host, evil) => `${host}-${evil}`,
  (host, evil) => `${host.replaceAll(".", "-")}.${evil}`,
  (host) => `evil${host}`,
  (host) => `my-${host}`,
  (host) => `${host}.co`,
  (host) => host.replace(/\.[a-z]+$/, ".net"),
  (host) => host.replace(/\.[a-z]+$/, ".info"),
  (host) => host.replace(".", ""),
  (host) => host.replaceAll(".", "-").concat(".com"),
  (host) => host.replace(/[aeocpyisj]/g, (letter) => alike[letter] ?? letter),
  (host) => host.replace(/[aeocpyisj]/, (letter) => alike[letter] ?? letter),
  (host) => host.replace("l", "1").replace("o", "0"),
  (host) => host.replace(/([a-z])([a-z])/, "$2$1"),
  (host) => `xn--${host}`,
  (host) => `${host}..`,
  (host) => `${host}\u00ad.com`,
  (host) => `${host}。evil.com`,
  (host, evil) => `${host}@${evil}`,
  (host, evil) => `${host}:443@${evil}`,
  (host, evil) => `user:${host}%2f@${evil}`,
  (host, evil) => `${evil}\\@${host}`,
  (host, evil) => `${evil}/${host}`,
  (host, evil) => `${evil}?${host}/`,
  (host, evil) => `${evil}#@${host}/`,
  (host, evil) => `${evil}:80\\.${host}`,
  (host, evil) => `${evil}%00.${host}`,
  (host, evil) => `${evil}\t/\n.${host}`,
  (host, evil) => `${evil}%2f.${host}`,
];

const imitationOf = (host: fc.Arbitrary<string>) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(host, fc.constantFrom(...evilHosts), fc.constantFrom(...imitations))
        .map(([one, evil, imitate]) => imitate(one, evil)),
    },
    { weight: 1, arbitrary: host.chain(mutated) },
  );

/** Addresses that look like those of vendors; nothing in their paths says that an agency is there. */
export const vendorLookAlike = fc
  .tuple(fc.constantFrom("https://", "http://", "https:/\\", "HTTPS://"), imitationOf(fc.constantFrom(...vendorHosts)))
  .chain(([scheme, host]) =>
    fc.constantFrom("", "/", "/login", "/?next=/", "#top").map((path) => scheme + host + path),
  );

const schemes = [
  "https://",
  "http://",
  "https:",
  "http:\\\\",
  "//",
  "",
  "ftp://",
  "file:///",
  "data:text/html,",
  "blob:https://",
  "javascript://",
  "view-source:https://",
  "about:blank#",
  "chrome-extension://",
  "moz-extension://",
  "wss://",
  " \u0000https://",
  "ht\ntps://",
] as const;

const port = fc.constantFrom("", "", ":443", ":8443", ":0", ":99999", ".", ".:80", "%2e", "%20");
const pathPiece = fc.oneof(
  fc.constantFrom("inmate-search", "visitation", "jail", "Sheriff", "login", "PLogin.aspx", "..", "%2e%2e", "%", "%ff"),
  fc.constantFrom("es", "court-dates", "DocumentCenter", "constructor", "__proto__", ";a=1", "a:b@c", "\\", "😀"),
  anyHost,
  anyText,
);
const path = fc
  .array(fc.tuple(fc.constantFrom("/", "//", "\\", "?", "&", "=", "#", "/-/"), pathPiece), { maxLength: 6 })
  .map((pieces) => pieces.flat().join(""));

/** Anything that may stand where an address stands: real ones, look-alikes, other schemes, long ones, and no addresses. */
export const anyAddress = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...schemes), fc.oneof(anyHost, imitationOf(anyHost)), port, path)
      .map((parts) => parts.join("")),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(anyHost, fc.oneof(path, flood)).map(([host, rest]) => `https://${host}/${rest}`),
  },
  { weight: 1, arbitrary: flood.map((labels) => `https://${labels}.gov/jail`) },
  { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  { weight: 1, arbitrary: fc.oneof(anyText, nastyText) },
);
