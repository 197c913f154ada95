import type { Tab } from "./tab.ts";

const of = <T>(all: readonly T[], round: number): T => all[round % all.length] as T; // of a list that has some
const jpay = "https://www.jpay.com";

/** As long as a page takes to settle and the background to answer: what is silent by then stays so. */
const settledMilliseconds = 900;
async function staysSilent(tab: Tab): Promise<void> {
  await tab.page.waitForTimeout(settledMilliseconds);
  await tab.awaitNote(false);
}

/**
 * Twice more if need be: where the machine is slow, the page before this one may have asked for its own note just as the new day began,
 * and have had it.
 */
async function noteOn({ page, awaitNote }: Tab, url: string, newDay: () => Promise<void>): Promise<void> {
  for (const isLast of [false, false, true]) {
    await page.goto(url);
    const stands = awaitNote(true, 10).then(() => true);
    if (isLast ? await stands : await stands.catch(() => false)) return;
    await newDay();
  }
}

/** What each of the tabs does in a round, all of them at the same time; each kind of site has at most one note in it. */
export const visits: readonly ((tab: Tab, round: number, newDay: () => Promise<void>) => Promise<void>)[] = [
  async function noteShown(tab, round, newDay) {
    await noteOn(tab, of([`${jpay}/`, `${jpay}/es/`, `${jpay}/strict`], round), newDay);
  },
  async function noteClosed(tab, _round, newDay) {
    await noteOn(tab, "https://www.tdcj.texas.gov/visitation/", newDay);
    await tab.closeNote();
    await tab.awaitNote(false);
  },
  async function addressMoves(tab, _round, newDay) {
    await noteOn(tab, "https://www.azcourts.gov/calendar", newDay);
    for (const step of [1, 2, 3]) await tab.page.evaluate(`history.pushState({}, "", "/calendar/${step}")`);
    await staysSilent(tab);
  },
  async function silentPage(tab, round) {
    await tab.page.goto(of([`${jpay}/login`, "https://www.tdcj.texas.gov/visit-form", `${jpay}/signin`], round));
    await staysSilent(tab);
  },
  async function notGranted(tab, round) {
    await tab.page.goto(of(["https://example.org/", "https://www.saukso.us/visitation/"], round));
    await staysSilent(tab);
  },
];
