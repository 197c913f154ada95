import { describe, expect, test } from "vitest";
import { parseAddress } from "../../core/pages/address.ts";

describe("an address is taken apart", () => {
  test("host, path and fragment are in lower case, without port, user and trailing dot", () => {
    const address = parseAddress("https://Me:Secret@WWW.Jail.Example.:8443/Visits/Today.HTM?Day=1#Top/Of");
    expect(address).toMatchObject({ host: "www.jail.example", path: "/visits/today.htm", fragment: "top/of" });
  });
  test("a page without a path, fragment or query has no words but its host's", () => {
    const address = parseAddress("https://jail.example/");
    expect(address).toMatchObject({
      path: "/",
      fragment: "",
      words: "",
      hostWords: "/ jail / example /",
      queryWords: "",
    });
  });
  test.each([
    ["Visiting-Hours/jail", "/ visiting hours / jail /"],
    ["visits//today/", "/ visits / today /"],
    ["visits.htm", "/ visits /"],
    ["visits.HTML", "/ visits /"],
    ["visits.asp", "/ visits /"],
    ["visits.aspx", "/ visits /"],
    ["visits.php", "/ visits /"],
    ["visits.jsp", "/ visits /"],
    ["visits.cfm", "/ visits /"],
    ["visits.pdf", "/ visits pdf /"],
    ["visits.html.old", "/ visits html old /"],
    ["visitshtml", "/ visitshtml /"],
    ["VisitingHours", "/ visiting hours /"],
    ["PLogin", "/ p login /"],
    ["FAQPage", "/ faq page /"],
    ["DOC", "/ doc /"],
    ["page2Visits", "/ page2 visits /"],
    ["visiting%20hours", "/ visiting hours /"],
    ["%C3%B3rdenes", "/ ordenes /"],
    ["100%/visits", "/ 100 / visits /"],
    ["#/Inmates/search?county=Sauk&day=1", "/ inmates / search / county / sauk / day / 1 /"],
    ["a/b#c", "/ a / b / c /"],
  ])("the words of %s are %s", (path, words) =>
    expect(parseAddress(`https://jail.example/${path}`)?.words).toBe(words),
  );
  test.each([
    ["view=sign-in", "/ view / sign in /"],
    ["return=/Account/LogIn.aspx", "/ return / account / log in /"],
    ["print", "/ print /"],
  ])("the words of the query %s are %s", (query, words) =>
    expect(parseAddress(`https://jail.example/?${query}`)?.queryWords).toBe(words),
  );
});

describe("an address that is none of the web's, or pretends, is nothing", () => {
  test.each(["http://jail.example/", "https://jail.example/", "https://axn--.example/"])("%s is one", (url) =>
    expect(parseAddress(url)).toBeDefined(),
  );
  test.each([
    "xhttps://jail.example/",
    "chrome://settings/",
    "https://jail..example/",
    "https://.example/",
    "https://jail.xn--p1ai/",
    "https://proto_type.gov/jail",
    "https://x!.gov/jail",
    "jail.example",
    "",
  ])("%s is none", (url) => expect(parseAddress(url)).toBeUndefined());
});
