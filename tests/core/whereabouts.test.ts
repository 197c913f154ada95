import { describe, expect, test } from "vitest";
import { parseAddress } from "../../core/pages/address.ts";
import { createFindState } from "../../core/pages/whereabouts.ts";
import { knowledge } from "../support/knowledge.ts";

const findState = createFindState(knowledge.states);
const stateOf = (host: string, ...[title = "", ...headings]: readonly string[]) => {
  const address = parseAddress(`https://${host}/`);
  return address && findState(address, { title, headings });
};

describe("a host keeps the two letters of its state", () => {
  test.each([
    ["wa.gov", "WA"],
    ["clark.wa.gov", "WA"],
    ["co.walker.tx.us", "TX"],
    ["cotx.us", undefined],
    ["clark.wa.gov.example", undefined],
    ["walker.tx.com", undefined],
    ["clark.zz.gov", undefined],
    ["ca.tylerhost.net", "CA"],
    ["cabutteodyprod.tylerhost.net", "CA"],
    ["portal-ohmedina.tylertech.cloud", "OH"],
    ["my-ohmedina.tylertech.cloud", undefined],
    ["cabutte.tylerhost.net.example", undefined],
    ["gallatin-so-mt.zuercherportal.com", "MT"],
    ["gallatin-so-mt.zuercherportal.com.example", undefined],
    ["tippecanoein.gtlvisitme.com", "IN"],
    ["harris-tx.gtlvisitme.com", "TX"],
    ["miamidade.gtlvisitme.com", undefined],
    ["www.harris-tx.gtlvisitme.com", undefined],
    ["harris-tx.gtlvisitme.com.example", undefined],
    ["polkcountyflso.org", "FL"],
    ["cameronparishlasd.org", "LA"],
    ["polkcountyflxx.org", undefined],
    ["clarkcountynv.gov", "NV"],
    ["saukcounty-wi.gov", "WI"],
    ["caddoparishla.com", "LA"],
    ["lakesheriffil.com", "IL"],
    ["lakesheriffs-il.com", "IL"],
    ["lakejailin.com", "IN"],
    ["lakecourtoh.org", "OH"],
    ["lakecourtsoh.org", "OH"],
    ["lakeclerkmn.org", "MN"],
    ["dodgecityks.org", "KS"],
    ["lcsomo.gov", "MO"],
    ["polkcountysofl.org", "FL"],
    ["lawrencesomo.gov", undefined],
    ["lake-oh.org", "OH"],
    ["lake-oh.gov", "OH"],
    ["lake-oho.org", undefined],
    ["lake-oh.somewhere.org", undefined],
    ["fairfax-va.gov", "VA"],
    ["va.gov", undefined],
    ["www.va.gov", undefined],
    ["va.gov.lake-oh.org", "OH"],
  ])("%s: %s", (host, state) => expect(stateOf(host)).toBe(state));
});

describe("or the name of its state", () => {
  test.each([
    ["oregon.gov", "OR"],
    ["www.oregon.gov", "OR"],
    ["doc.newmexico.gov", "NM"],
    ["johnsoncountywyoming.org", "WY"],
    ["perrycountysheriffindiana.com", "IN"],
    ["thesupremecourtsohio.org", "OH"],
    ["lake-parishtexas.org", "TX"],
    ["lakejailsutah.org", "UT"],
    ["oregonian.com", undefined],
    ["myoregon.com", undefined],
    ["jailcali.com", undefined],
  ])("%s: %s", (host, state) => expect(stateOf(host)).toBe(state));
});

describe("a page names its state", () => {
  test.each([
    ["Albany, NY", "NY"],
    ["Albany,NY jail", "NY"],
    ["Albany, NYX", undefined],
    ["Albany, ZZ", undefined],
    ["Cooperstown NY", "NY"],
    ["Cooperstown NY | Jail", "NY"],
    ["(Cooperstown NY) Jail", "NY"],
    ["Cooperstown NY - Jail", "NY"],
    ["Cooperstown NY – Jail", "NY"],
    ["Cooperstown NY — Jail", "NY"],
    ["Cooperstown NY Jail", undefined],
    ["CooperstownNY", undefined],
    ["Moved from Austin, TX to Albany, NY", "NY"],
    ["Formerly of Texas, now Albany, NY", "NY"],
    ["From Texas to Ohio", "OH"],
    ["West Virginia Regional Jail", "WV"],
    ["Arkansas", "AR"],
    ["Washington D.C. Jail", "DC"],
    ["Delaware County", undefined],
    ["Kansas City Jail", undefined],
    ["Nevada Township", undefined],
    ["Ohio Street Jail", undefined],
    ["Texas Avenue Jail", undefined],
    ["Colorado Pass", undefined],
    ["Oregonians", undefined],
    ["Southoregon", undefined],
    ["Cali", undefined],
    ["Vegas", undefined],
  ])("%s: %s", (title, state) => expect(stateOf("jail.example", title)).toBe(state));

  test.each(["Texas", "Maine", "Idaho", "Utah", "Ohio", "Iowa", "Guam"])("%s is a name, short as it is", (name) =>
    expect(stateOf("jail.example", `${name} Jail`)).toBe(knowledge.states.get(name.toLowerCase())),
  );
  test.each(["IN", "OR", "ME", "HI", "OK", "ID", "MD", "PR"])(
    "%s may be a word, after a comma it is a state",
    (code) => {
      expect(stateOf("jail.example", `Sign ${code} | Jail`)).toBeUndefined();
      expect(stateOf("jail.example", `Albany, ${code} | Jail`)).toBe(code);
    },
  );
  test("the longest name that stands there", () => {
    const find = createFindState(
      new Map([
        ["washington", "WA"],
        ["washington d c", "DC"],
      ]),
    );
    const address = parseAddress("https://jail.example/");
    expect(address && find(address, { title: "Washington D.C.", headings: [] })).toBe("DC");
  });
  test("the host first, then the title, then each heading", () => {
    expect(stateOf("clark.wa.gov", "Albany, NY")).toBe("WA");
    expect(stateOf("jail.example", "Albany, NY", "Austin, TX")).toBe("NY");
    expect(stateOf("jail.example", "", "Welcome", "Austin, TX")).toBe("TX");
  });
  test("only Louisiana has parishes", () => {
    expect(stateOf("jail.example", "St. Tammany Parish Jail")).toBe("LA");
    expect(stateOf("jail.example", "Jail", "About the PARISH")).toBe("LA");
    expect(stateOf("caddo-parish.example", "Jail")).toBe("LA");
    expect(stateOf("caddo-parish.example", "", "Jail")).toBe("LA");
    expect(stateOf("caddo-parish.example")).toBeUndefined();
    expect(stateOf("jail.example", "For parishioners")).toBeUndefined();
    expect(stateOf("jail.example", "Old Parish Road, Albany, NY")).toBe("NY");
  });
});
