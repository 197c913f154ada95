import fc from "fast-check";
import { describe, expect } from "vitest";
import { pageFrom } from "../../core/pages/page.ts";
import { createRecognize } from "../../core/pages/recognize.ts";
import { siteFamilies } from "../../data/lists.ts";
import { anyAddress, vendorLookAlike } from "../support/arbitraries/addresses.ts";
import { knownAddress } from "../support/arbitraries/pages.ts";
import { aPage } from "../support/builders.ts";
import { fuzz, inTime } from "../support/fuzz.ts";
import { knowledge, lookAt } from "../support/knowledge.ts";

const recognize = createRecognize(knowledge);
/** As it comes from a page; an address that is too long to come is a case for the tests of pages. */
function pageOf(url: string) {
  const page = pageFrom({ url });
  fc.pre(page !== undefined);
  return page ?? aPage();
}
const siteOf = (url: string) => inTime(() => recognize(pageOf(url)));

/** The host as the platform itself reads it: where the browser really goes. */
function hostOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && ["http:", "https:"].includes(parsed.protocol) ? parsed.hostname.replace(/\.$/, "") : undefined;
}

const isOf = (host: string, owner: string) => host === owner || host.endsWith(`.${owner}`);

/** Read out of the list again, without the code under test. */
function ownersOf(host: string) {
  return knowledge.sites.filter((site) => isOf(host, site.host));
}

describe("an address", () => {
  fuzz(
    "is known for a listed site only where the browser really goes to its host, and nowhere but on the web",
    11_000,
    [
      anyAddress,
      (url) => {
        const host = hostOf(url);
        const site = siteOf(url);
        if (host === undefined) return expect(site).toBeUndefined();
        if (site?.rule !== "list")
          return expect(site?.id ?? host.replace(/^www\./, "")).toBe(host.replace(/^www\./, ""));
        expect(ownersOf(host).map(({ id }) => id)).toContain(site.id);
      },
    ],
  );
  fuzz("that no list has is at most an agency's by its own words, never a vendor's", 5_500, [
    anyAddress,
    (url) => {
      const host = hostOf(url);
      const site = siteOf(url);
      if (!site || host === undefined || ownersOf(host).length > 0) return;
      expect(["host", "path"], "with the address alone these two can tell").toContain(site.rule);
      expect(site.family).not.toBe("calls");
      expect(/(\.|^)xn--|[^a-z0-9.-]/.test(host), `an IP address or a host in other letters: ${host}`).toBe(false);
      expect(site.words.length).toBeGreaterThan(0);
    },
  ]);
  fuzz("that looks like that of a vendor is nobody's", 8_250, [
    vendorLookAlike,
    (url) => {
      const host = hostOf(url);
      fc.pre(host === undefined || ownersOf(host).length === 0);
      expect(siteOf(url)).toBeUndefined();
    },
  ]);
  fuzz("of a listed site is known however it is written: in capitals, with a port, with a name before it", 2_750, [
    fc.tuple(knownAddress, fc.constantFrom("", "user@", "evil.example@"), fc.constantFrom("", ":8443", ".", ".:80")),
    ([url, user, port]) => {
      const written = url.replace(
        /^https:..([^/]+)/,
        (_, host: string) => `HTTPS://${user}${host.toUpperCase()}${port}`,
      );
      expect(siteOf(written)).toEqual(siteOf(url));
    },
  ]);
  fuzz("with a look-alike's user name, path, query or fragment is its host's alone", 2_750, [
    fc.tuple(
      vendorLookAlike,
      fc.constantFrom("https://evil.example/", "https://evil.example/?u=", "https://evil.example/#"),
    ),
    ([inside, outside]) => expect(siteOf(outside + inside)).toBeUndefined(),
  ]);
});

fuzz("where nothing is known nothing is suggested; what is suggested is of a family and in the directory", 4_400, [
  anyAddress,
  (url) => {
    const { site, silent, suggestion } = inTime(() => lookAt(pageOf(url)));
    if (hostOf(url) === undefined) expect(silent).toBe("scheme");
    if (!site || silent) expect(suggestion).toBeUndefined();
    if (suggestion) expect(siteFamilies).toContain(suggestion.family);
  },
]);
