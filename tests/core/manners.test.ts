import { describe, expect, test } from "vitest";
import { createFindSilence, createFindSilenceBeside } from "../../core/pages/manners.ts";
import { type Page, pageFrom } from "../../core/pages/page.ts";
import { silentHosts } from "../../data/signals/hosts.ts";
import { signals } from "../../data/signals.ts";
import { aPage } from "../support/builders.ts";

const rules = { words: signals.flatMap(({ silence }) => silence), hosts: silentHosts };
const findSilence = createFindSilence(rules);
const silence = (parts: Partial<Page>) => findSilence(aPage(parts));

describe("addresses", () => {
  test.each([
    ["https://www.jpay.com/", undefined],
    ["https://www.jpay.com/PLogin.aspx", "sign-in"],
    ["https://securustech.online/#/login", "sign-in"],
    ["https://login.securustech.net/", "sign-in"],
    ["https://x.example/es/iniciar-sesion", "sign-in"],
    ["https://x.example/index.php?view=sign-in", "sign-in"],
    ["https://x.example/shop/cart", "payment"],
    ["https://x.example/cartwright-unit", undefined],
    ["https://x.example/pay.aspx", "payment"],
    ["https://x.example/payne-county-jail", undefined],
    ["https://x.example/bail/pay", undefined], // information about bail may mention payment
    ["https://x.example/about/careers", "jobs"],
    ["https://jobs.corecivic.com/", "jobs"],
    ["https://x.example/news", "press"],
    ["https://x.example/newsome-center", undefined],
    ["https://x.example/por/visitas", undefined],
    ["https://x.example/jury-duty", "jury"],
    ["https://x.example/Traffic/PayTicket", "traffic"],
    ["https://x.example/divisions/civil", "civil"],
    ["https://x.example/criminal-and-civil-cases", undefined],
    ["https://www.nysb.uscourts.gov/", "civil"],
    ["https://www.nysd.uscourts.gov/", undefined],
    ["https://x.example/marriage-license", "clerk"],
    ["https://x.example/protective-orders", "protective"],
    ["https://x.example/es/ordenes-de-proteccion", "protective"],
    ["https://x.example/victim-services", "victims"],
    ["https://x.example/sex-offender-registry", "registry"],
    ["https://x.example/sheriffs-sales", "sheriff-other"],
    ["https://x.example/attorneys", "staff"],
    ["https://x.example/background-checks", "background-check"],
    ["https://x.example/handbook.pdf", "viewer"],
    ["https://www-jpay-com.translate.goog/", "viewer"],
    ["https://web.archive.org/web/2020/https://www.jpay.com/", "viewer"],
    ["file:///home/me/page.html", "scheme"],
    ["about:blank", "scheme"],
    ["not an address", "scheme"],
  ])("%s", (url, expected) => expect(silence({ url })).toBe(expected));
});

describe("what the page shows", () => {
  const fields = { password: false, card: false, text: 0, focused: false };
  test.each<[string, Partial<Page>, string | undefined]>([
    ["a password field", { fields: { ...fields, password: true } }, "sign-in"],
    [
      "a card field, on a bail page too",
      { url: "https://x.example/bail", fields: { ...fields, card: true } },
      "payment",
    ],
    ["four text fields", { fields: { ...fields, text: 4 } }, "form"],
    ["three text fields", { fields: { ...fields, text: 3 } }, undefined],
    ["a field that has the focus", { fields: { ...fields, focused: true } }, "form"],
    ["a main heading", { headings: ["Juror Reporting Instructions"] }, "jury"],
    ["a smaller heading", { headings: ["Welcome", "Jury Duty"] }, undefined],
    ["a part of a title", { title: "Lobbies open again | News | County" }, "press"],
    ["a word inside a part of a title", { title: "Newsome Center | County" }, undefined],
    ["a print view", { url: "https://x.example/visits?print=1" }, "viewer"],
    ["a title", { title: "Servicios a víctimas | Condado" }, "victims"],
    ["a document that is no page", { contentType: "application/pdf" }, "viewer"],
    ["an XHTML page", { contentType: "application/xhtml+xml" }, undefined],
  ])("%s", (_what, parts, expected) => expect(silence(parts)).toBe(expected));
});

describe("beside: a page that is about no need we know", () => {
  const beside = createFindSilenceBeside(rules);
  test.each<[string, Partial<Page>, string | undefined]>([
    [
      "a smaller heading about jurors",
      { url: "https://x.example/info", headings: ["Information", "Jury Duty"] },
      "jury",
    ],
    ["about victims", { url: "https://x.example/info", headings: ["Information", "Victim Services"] }, "victims"],
    ["about jobs", { url: "https://x.example/info", headings: ["Information", "Careers"] }, undefined],
    [
      "on a start page, whose headings are a menu",
      { headings: ["Welcome", "Jury Duty"], url: "https://x.example/" },
      undefined,
    ],
  ])("%s", (_what, parts, expected) => expect(beside(aPage(parts))).toBe(expected));
});

test("a site that is always silent stays silent on a page without a word", () => {
  expect(findSilence(aPage(), { silent: "victims" })).toBe("victims");
});

test("whatever claims to be a page becomes a quiet one or none", () => {
  expect(pageFrom(null)).toBeUndefined();
  expect(pageFrom({ url: 7 })).toBeUndefined();
  expect(pageFrom({ url: `https://x.example/${"a".repeat(5000)}` })).toBeUndefined();
  expect(
    pageFrom({
      url: "https://x.example/%E0%A4%A",
      title: {},
      headings: [1, "a"],
      fields: { text: Number.NaN, password: "yes" },
    }),
  ).toEqual({
    url: "https://x.example/%E0%A4%A",
    title: "",
    headings: ["a"],
    fields: { password: false, card: false, text: 0, focused: false },
  });
  expect(silence({ url: "https://x.example/%E0%A4%A" })).toBeUndefined();
});

describe("each kind of word, where it counts", () => {
  const own = createFindSilence({
    words: [
      { reason: "jury", phrases: ["jury duty"], unless: ["grand jury"] },
      { reason: "press", phrases: [], segments: ["news"], edges: ["press"] },
      { reason: "sign-in", phrases: [], pieces: ["login", "signon"] },
      { reason: "staff", phrases: ["staff"] },
    ],
    hosts: [{ pattern: /^quiet\./, reason: "victims" }],
  });
  const reason = (path: string, said = "") => {
    const [title = "", main = ""] = said.split(" / ");
    return own(aPage({ url: `https://x.example/${path}`, title, headings: [main, "Jury duty"] }));
  };

  test.each([
    ["jury-duty", "", "jury"],
    ["?a=jury+duties", "", undefined],
    ["?a=jury+duty", "", "jury"],
    ["", "Jury duty", "jury"],
    ["", " / Jury duty", "jury"],
    ["", "Jury duty / Grand jury", undefined],
    ["grand-jury", "Jury duty", undefined],
    ["news", "", "press"],
    ["newsroom", "", undefined],
    ["our-news", "", undefined],
    ["?a=news", "", undefined],
    ["", "Jail | News", "press"],
    ["", "Jail News", undefined],
    ["", " / Jail, News", "press"],
    ["press-room", "", "press"],
    ["our-press", "", "press"],
    ["our-press-room", "", undefined],
    ["", "Press Room", "press"],
    ["", "Our Press | Room", "press"],
    ["userlogin", "", "sign-in"],
    ["loginpage", "", "sign-in"],
    ["usersignon/x", "", "sign-in"],
    ["userloginpage", "", undefined],
    ["", "Userlogin", undefined],
    ["staff", "Jury duty", "jury"],
    ["staff", "", "staff"],
    ["", "Staff County", undefined],
    ["", "News | Press County", "press"],
    ["", "Press County", undefined],
  ])("%s says %s: %s", (path, said, expected) => expect(reason(path, said)).toBe(expected));
  test("labels of the host count like folders", () => {
    const at = (host: string) => own(aPage({ url: `https://${host}/` }));
    expect(at("news.x.example")).toBe("press");
    expect(at("staff.x.example")).toBe("staff");
    expect(at("quiet.x.example")).toBe("victims");
    expect(at("not.quiet.example")).toBeUndefined();
    expect(at("userlogin.example")).toBeUndefined();
  });
  test("of several reasons, the first in their order", () => {
    expect(own(aPage({ url: "https://quiet.example/staff" }), { silent: "press" })).toBe("press");
    expect(own(aPage({ url: "https://quiet.example/staff" }), { silent: undefined })).toBe("victims");
  });
});

describe("what is no page to read", () => {
  test.each([
    ["visits.pdf", "viewer"],
    ["visits.doc", "viewer"],
    ["visits.DOCX", "viewer"],
    ["visits.xls", "viewer"],
    ["visits.xlsx", "viewer"],
    ["visits.csv", "viewer"],
    ["visits.txt", "viewer"],
    ["visits.pdf.html", undefined],
    ["visitspdf", undefined],
    ["DocumentCenter/View/12/Visits", "viewer"],
    ["DocumentCenter/Index/12", undefined],
    ["docview.asp", "viewer"],
    ["docviews", undefined],
    ["printable/visits", "viewer"],
    ["printables", undefined],
    ["visits?print=true", "viewer"],
    ["visits?print=yes", "viewer"],
    ["visits?print=no", undefined],
    ["visits?print=1x", undefined],
    ["visits?blueprint=1", undefined],
  ])("%s: %s", (path, expected) => expect(silence({ url: `https://x.example/${path}` })).toBe(expected));
});

describe("a start page's headings are a menu", () => {
  const beside = createFindSilenceBeside(rules);
  const reason = (path: string) =>
    beside(aPage({ url: `https://x.example/${path}`, headings: ["Welcome", "Hours", "Jury Duty"] }));
  test.each([
    "",
    "index.html",
    "index.php",
    "home",
    "default.aspx",
    "es/",
    "en/home",
    "inicio",
    "index-php",
    "index-htm",
  ])("%s is one", (path) => expect(reason(path)).toBeUndefined());
  test.each(["visits", "index/visits", "visits/index.html", "homes", "my-home", "index-old"])("%s is none", (path) =>
    expect(reason(path)).toBe("jury"),
  );
  test.each([
    ["Protection Orders", "protective"],
    ["Victim Services", "victims"],
    ["Sex Offender Registry", "registry"],
    ["Careers", undefined],
    ["Traffic tickets", undefined],
  ])("elsewhere a smaller heading %s: %s", (heading, expected) =>
    expect(beside(aPage({ url: "https://x.example/info", headings: ["Info", heading] }))).toBe(expected),
  );
  test("the main heading is not read again, and no address is a start page", () => {
    expect(beside(aPage({ url: "https://x.example/info", headings: ["Jury Duty"] }))).toBeUndefined();
    expect(beside(aPage({ url: "not an address", headings: ["Info", "Jury Duty"] }))).toBeUndefined();
  });
});
