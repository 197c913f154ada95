import { describe, expect, test } from "vitest";
import { recognized } from "../support/knowledge.ts";

type Case = [url: string, said: string, expected: string | undefined];
/** What the page says: its title, then its headings, between slashes. */
const told = (url: string, said = "") => {
  const [title = "", ...headings] = said.split(" / ");
  const site = recognized(url, title, headings);
  return site && `${site.family} by ${site.rule}`;
};

describe("an agency that no list has is known by its host", () => {
  test.each([
    ["http://www.flaglersheriff.com/", "jail by host"],
    ["https://sheriff.co.yuba.ca.us/", "jail by host"],
    ["http://www.highland.miamivalleyjails.org/", "jail by host"],
    ["https://districtcourt22.example/", undefined],
    ["https://districtcourt22.com/", "court by host"],
    ["https://www.courtlandtwp.org/", undefined],
    ["https://www.sheriffjobs.us/", undefined],
    ["https://www.countyjailbailbonds.com/", undefined],
    ["https://www.smithforsheriff2026.com/", undefined],
    ["https://sors.doc.ok.gov/", "prison by host"],
  ])("%s", (url, expected) => expect(told(url)).toBe(expected));
});

describe("by its path, on a public host or as a whole segment", () => {
  test.each([
    ["https://www.co.cowlitz.wa.us/267/Sheriff", "jail by path"],
    ["https://www.co.upton.tx.us/page/upton.sheriff", "jail by path"],
    ["https://www.isabellacounty.org/law-justice/sheriffs-office/", "jail by path"],
    ["https://www.washtenaw.org/1124/Sheriff", "jail by path"],
    ["https://shop.example.com/sheriff-badge-pins", undefined],
    ["https://www.example.com/sheriff-badge-pins", undefined],
    ["https://www.somecounty.gov/parks/tennis-courts", undefined],
    ["https://www.somecounty.gov/stormwater/detention", undefined],
    ["https://www.somecounty.gov/courthouse-history", undefined],
    ["https://www.lakeview.k12.oh.us/students/detention", undefined],
    ["https://www.somecounty.gov/Departments/Circuit-Court", "court by path"],
    ["https://www.somecounty.gov/Courts/JuvenileDetention/visitation.htm", "jail by path"],
  ])("%s", (url, expected) => expect(told(url)).toBe(expected));
});

describe("by the words of the page", () => {
  test.each<Case>([
    ["https://www.saukso.us/node/288", "Tablets | Sauk County Jail, Wisconsin / Tablets", "jail by page"],
    ["https://www.lcsomo.org/p/3", "Inmate Mail - LCSO / Inmate Mail", "jail by page"],
    ["https://www.acso.org/", "Association of California Symphony Orchestras / Conference", undefined],
    ["https://vprj.net/", "Virginia Peninsula Regional Jail / Welcome", "jail by page"],
    ["https://www.rrjva.org/m/12", "Good Time - RRJ / Good Time / Riverside Regional Jail, Virginia", "jail by page"],
    ["https://saukprairie.com/a", "Inmate dies at Sauk County Jail / Inmate dies", undefined],
    ["https://jailinfo.com/sauk", "Sauk County Jail / Sauk County Jail", undefined],
    ["https://www.chesco.org/4135/x", "Correo del recluso | Chester County, PA / Correo", "jail by page"],
    ["https://www.blounttn.gov/", "Blount County, TN / Welcome / Find an Inmate", undefined],
    ["https://www.blounttn.gov/1/x", "Visitor Information | Blount County / Visitors / Our Jail", "jail by page"],
    ["https://www.cooscountynh.us/p", "Department of Corrections / Rules", "jail by page"],
    ["https://www.cityoftulsa.org/x", "Dockets | Municipal Court | City of Tulsa, OK / Dockets", "court by page"],
    ["https://www.hendersonlaw.com/x", "Visitation | Henderson Law Firm / Henderson County Jail", undefined],
    ["https://www.somecounty.gov/a", "Tennis Courts | Some County / Tennis Courts", undefined],
    ["https://www.somecounty.gov/a", "Candidates for Sheriff | Board of Elections / Candidates", undefined],
  ])("%s: %s", (url, said, expected) => expect(told(url, said)).toBe(expected));

  test("the very words that told it are kept, and the name", () => {
    expect(recognized("https://www.vprj.net/", "Virginia Peninsula Regional Jail", [])).toMatchObject({
      id: "vprj.net",
      name: "Virginia Peninsula Regional Jail",
      rule: "page",
      words: ["Virginia Peninsula Regional Jail"],
      state: "VA",
    });
  });
});

describe("a look-alike is nobody, whatever it says of itself", () => {
  test.each([
    "https://sheriff.maricopa.gov@inmate-lookup.example/visitation",
    "https://www.tarrantcounty.sheriff.gov.inmate-pay.shop/commissary",
    "https://bop.gov.inmate-lookup.example/inmateloc/",
    "https://www.xn--shriffjail-c7a.org/inmate-mail",
    "https://notjpay.com/send-money",
    "https://mygtlvisitme.com/app",
    "https://us-courts.org/jail",
    "https://jpay-county.us/inmates",
    "https://sheriff.gov.com/jail",
    "https://nysd.us-courts.example/criminal/arraignment",
  ])("%s", (url) =>
    expect(told(url, "Inmate Visitation - Maricopa County Jail / Maricopa County Jail")).toBeUndefined(),
  );
});

describe("the state, where address or page says it", () => {
  test.each<[string, string, string | undefined]>([
    ["https://www.co.walker.tx.us/sheriff", "", "TX"],
    ["https://clark.wa.gov/superior-court", "", "WA"],
    ["https://cabutteodyprod.tylerhost.net/Portal", "", "CA"],
    ["https://portal-ohmedina.tylertech.cloud/Portal/", "", "OH"],
    ["https://gallatin-so-mt.zuercherportal.com/#/inmates", "", "MT"],
    ["https://tippecanoein.gtlvisitme.com/app", "", "IN"],
    ["https://miamidade.gtlvisitme.com/app", "", undefined],
    ["https://www.johnsoncountywyoming.org/sheriff", "", "WY"],
    ["https://www.clerkofcourt.maricopa.gov/", "", undefined],
    ["https://www.delcosheriff.us/", "Jail | Delaware County Sheriff's Office, Ohio", "OH"],
    ["https://www.nevadacountysheriff.com/", "Nevada County Sheriff", undefined],
    ["https://www.texascountysheriff.us/", "Texas County Sheriff's Office, Houston, Missouri", "MO"],
    ["https://www.otsegocountysheriff.com/", "Otsego County Sheriff, Cooperstown NY", "NY"],
  ])("%s %s", (url, title, state) => expect(recognized(url, title)?.state).toBe(state));
});
