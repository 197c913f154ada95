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
