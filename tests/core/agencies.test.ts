import { describe, expect, test } from "vitest";
import { parseAddress } from "../../core/pages/address.ts";
import { createAgencies } from "../../core/pages/agencies.ts";
import { aPage } from "../support/builders.ts";
import { knowledge, recognized } from "../support/knowledge.ts";

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

describe("by a few rules of its own", () => {
  const none = { prison: [], jail: [], court: [] };
  const words = [
    {
      names: { prison: ["department of corrections"], jail: ["county jail", "jail"], court: ["district court"] },
      words: { ...none, jail: ["inmates"], court: ["felony"] },
      paths: { ...none, jail: ["jail", "sheriff"], court: ["court"] },
      segments: { ...none, jail: ["jail roster"], court: ["district court"] },
      harmless: ["tennis court", "inmates at play"],
      strangers: ["law firm"],
      others: ["news"],
    },
  ];
  const agencyHosts = [
    { family: "jail" as const, pattern: /sheriff[a-z]*/, says: ["sheriff"] },
    { family: "prison" as const, pattern: /^doc$/, endings: ["gov"], says: ["doc"] },
    { family: "prison" as const, pattern: /(^|\.)doc\b/, endings: ["us"], says: ["doc"] },
  ];
  const findAgency = createAgencies(
    {
      words,
      agencyHosts,
      agencyEndings: ["gov", "us", "org", "com", "net"],
      publicHost: /\.gov$/,
      abbreviatedHost: /^[a-z]{2,4}so$/,
      otherHostWords: ["lawyer", "^vote"],
      otherLabels: ["k12"],
      imitatedNames: ["^bop\\b"],
      vendors: ["jpay.com", "securus.com", "telmat.com", "gtl.net"],
    },
    (text) => (/visits/.test(text) ? "visits" : undefined),
  );
  const agencyOf = (url: string, said = "") => {
    const [title = "", ...headings] = said.split(" / ");
    const address = parseAddress(url);
    return address && findAgency(address, aPage({ url, title, headings }));
  };
  const brief = (url: string, said = "") => {
    const agency = agencyOf(url, said);
    return agency && [agency.family, agency.rule, ...agency.words].join(" ");
  };

  test.each([
    ["https://lakesheriff.com/", "jail host sheriff"],
    ["https://lakesheriffs.org/", "jail host sheriffs"],
    ["https://sheriff.gov.lake.com/", undefined],
    ["https://sheriff.com.lake.org/", undefined],
    ["https://sheriff.org.lake.com/", undefined],
    ["https://sheriff.net.lake.com/", undefined],
    ["https://mygov.sheriff.com/", "jail host sheriff"],
    ["https://govx.sheriff.com/", "jail host sheriff"],
    ["https://sheriff.k12.lake.us/", undefined],
    ["https://sheriff.example/", undefined],
    ["https://vote.sheriff.org/", undefined],
    ["https://sheriffvote.org/", "jail host sheriffvote"],
    ["https://sheriff-lawyer.org/", undefined],
    ["https://bop.sheriff.org/", undefined],
    ["https://bop.sheriff.gov/", "jail host sheriff"],
    ["https://lawyer.sheriff.gov/", undefined],
    ["https://jpaysheriff.com/", undefined],
    ["https://j-p-a-y-sheriff.com/", undefined],
    ["https://sheriff-securus.com/", undefined],
    ["https://sheriff-secu-rus.com/", undefined],
    ["https://sheriff-securu.com/", "jail host sheriff"],
    ["https://sheriff-telmat.com/", undefined],
    ["https://gtl-sheriff.com/", undefined],
    ["https://gtlsheriff.com/", "jail host sheriff"],
    ["https://sheriff-gtl.com/", "jail host sheriff"],
    ["https://doc.gov/", "prison host doc"],
    ["https://doc.org/", undefined],
    ["https://doc.ok.us/", "prison host doc"],
    ["https://doc.okx.us/", undefined],
    ["https://doc.ok.us.lake.org/", undefined],
    ["https://doc.us/", undefined],
  ])("the host %s: %s", (url, expected) => expect(brief(url)).toBe(expected));

  test.each([
    ["https://lake.gov/jail", "jail path jail"],
    ["https://lake.gov/251-Jail", "jail path jail"],
    ["https://lake.gov/about-our-jail/hours", "jail path jail"],
    ["https://lake.gov/court/jail", "jail path jail"],
    ["https://lake.gov/jail/court", "court path court"],
    ["https://lake.gov/tennis-court", undefined],
    ["https://lake.gov/jail/tennis-court", "jail path jail"],
    ["https://lake.org/jail-roster", "jail path jail roster"],
    ["https://lake.org/12-jail-roster/", "jail path jail roster"],
    ["https://lake.org/my-jail-roster", undefined],
    ["https://lake.org/jail-12-roster", undefined],
    ["https://lake.org/jail", undefined],
    ["https://lake.org/district-court/jail-roster/x", "jail path jail roster"],
    ["https://lake.gov/law-firm/jail", undefined],
  ])("the path of %s: %s", (url, expected) => expect(brief(url)).toBe(expected));

  test("where the page can be read, a folder of anybody's host is not enough", () => {
    expect(brief("https://lake.org/jail-roster", "Roster")).toBeUndefined();
    expect(brief("https://lake.org/jail-roster", " / Roster")).toBeUndefined();
    expect(brief("https://lake.org/jail-roster", "Roster / Lake County Jail")).toBe("jail path jail roster");
    expect(brief("https://lake.gov/jail", "Roster")).toBe("jail path jail");
    expect(brief("https://lakecounty.org/jail", "Roster | Lake County")).toBe("jail path jail");
    expect(brief("https://elsewhere.org/jail", "Roster | Lake County")).toBeUndefined();
  });

  test.each([
    ["https://lake.gov/", "Our inmates", "jail page inmates"],
    ["https://lake.gov/", "Welcome / Our inmates", "jail page inmates"],
    ["https://lake.gov/", "Welcome / Hours / Our inmates", undefined],
    ["https://lake.gov/", "Visits / Hours / Our inmates", "jail page inmates"],
    ["https://lake.gov/", "Visits / Hours / Our / Inmates", "jail page inmates"],
    ["https://lake.gov/", "Welcome / Visits / Our inmates", "jail page inmates"],
    ["https://lake.gov/", "Welcome / Visits / Inmates at play", undefined],
    ["https://lake.gov/", "Inmates at play", undefined],
    ["https://lake.gov/", "Felony inmates", "court page felony"],
    ["https://lake.gov/", "Inmates of the district court", "court page district court"],
    ["https://lake.org/", "Our inmates", undefined],
    ["https://lcso.org/", "Our inmates", "jail page inmates"],
    ["https://lakecounty.org/", "Our inmates | Lake County", "jail page inmates"],
    ["https://elsewhere.org/", "Our inmates | Lake County", undefined],
    ["https://lake.gov/", "Inmates / Law firm", undefined],
    ["https://lake.gov/", "Law firm / Inmates", undefined],
    ["https://lake.gov/", "Inmates / Hours / Law firm", "jail page inmates"],
    ["https://lakejail.org/", "Lake County Jail", "jail page Lake County Jail"],
    ["https://lakejail.org/", "News | Lake County Jail", undefined],
    ["https://lakejail.org/", "Lake County Jail / News", undefined],
    ["https://lakejail.org/", "Lake County Jail / Hours / News", "jail page Lake County Jail"],
    ["https://lakejail.org/", "Pond County Jail / Hours / Lake County Jail", "jail page Lake County Jail"],
    ["https://elsewhere.org/", "Lake County Jail", undefined],
    ["https://lakefolk.org/", "Jail | Lake County | Pond County", "jail page Jail"],
    ["https://courts.org/", "Lake District Court", "court page Lake District Court"],
    ["https://thecourt.org/", "Lake District Court", "court page Lake District Court"],
    ["https://courtside.org/", "Lake District Court", undefined],
    ["https://courts.org/", "Lake County Jail", undefined],
  ])("%s says %s: %s", (url, said, expected) => expect(brief(url, said)).toBe(expected));

  test.each([
    ["https://lake.gov/", "Department of Corrections", "prison"],
    ["https://lake.gov/", "Department of Corrections | Lake County", "jail"],
    ["https://lake.gov/", "Department of Corrections | Caddo PARISH", "jail"],
    ["https://lake.gov/", "Department of Corrections | Condado de Lake", "jail"],
    ["https://lake.gov/", "Department of Corrections | Countywide", "prison"],
    ["https://lakecounty.gov/", "Department of Corrections", "jail"],
    ["https://caddoparish.gov/", "Department of Corrections", "jail"],
    ["https://co.lake.gov/", "Department of Corrections", "jail"],
    ["https://www.co.st-croix.gov/", "Department of Corrections", "jail"],
    ["https://taco.lake.gov/", "Department of Corrections", "prison"],
    ["https://lakecounty.gov/", "Felony", "court"],
  ])("%s, a page of %s, is a %s", (url, said, family) => expect(agencyOf(url, said)?.family).toBe(family));

  test("its name is the first in title or headings, also where the host told it", () => {
    expect(agencyOf("https://lakesheriff.com/", "Hours | Lake County Jail / Pond Jail")?.name).toBe("Lake County Jail");
    expect(agencyOf("https://lakesheriff.com/", "Hours / Pond Jail")?.name).toBe("Pond Jail");
    expect(agencyOf("https://lakesheriff.com/", " / Pond Jail")?.name).toBe("Pond Jail");
    expect(agencyOf("https://lakesheriff.com/", "Hours")?.name).toBeUndefined();
    expect(agencyOf("https://lakesheriff.com/")?.name).toBeUndefined();
  });
  test("an agency's id is its host, without www", () => {
    const id = (url: string) => recognized(url)?.id;
    expect(id("https://www.flaglersheriff.com/")).toBe("flaglersheriff.com");
    expect(id("https://my.www.flaglersheriff.com/")).toBe("my.www.flaglersheriff.com");
  });
});

test("a listed site is told by its list, by its own words, with what the list knows of it", () => {
  const site = knowledge.sites.find(({ path }) => path !== undefined);
  expect(recognized(`https://${site?.host}${site?.path}`)).toMatchObject({
    id: site?.id,
    name: site?.name,
    rule: "list",
    words: [`${site?.host}${site?.path}`],
  });
  expect(recognized("https://www.jpay.com/")?.words).toEqual(["jpay.com"]);
});
