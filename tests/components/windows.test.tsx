import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import type { DetachedWindowAPI } from "happy-dom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type BesidePage, type Finder, FindHelp } from "../../components/FindHelp.tsx";
import { Folded } from "../../components/Folded.tsx";
import { OptionsPage } from "../../components/OptionsPage.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { ResourceCard } from "../../components/ResourceCard.tsx";
import { useSettings } from "../../components/useSettings.ts";
import { WelcomePage } from "../../components/WelcomePage.tsx";
import { SpeakIn } from "../../components/words.tsx";
import { figuresOf } from "../../core/figures.ts";
import { ruleListOf } from "../../core/pages/ruleList.ts";
import { createRough } from "../../core/search/rough.ts";
import { defaultSettings, notesEverywhere, type Settings } from "../../core/settings.ts";
import { createFinder } from "../../entrypoints/popup/finder.ts";
import { readSettings } from "../../platform/settings.ts";
import { aDaysRest, aPage, aResource } from "../support/builders.ts";
import { knowledge, lookAt } from "../support/knowledge.ts";
import { fakePermissions } from "../support/permissions.ts";
import { fakeNoWaysIn, fakeWaysIn } from "../support/waysIn.ts";

const finder = createFinder(createRough);
// The width of a popup: where there is more room, what is open stands beside the list (tests/e2e/keys.test.ts).
beforeEach(() => (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setViewport({ width: 400 })); // it is happy-dom
afterEach(cleanup);

test("a part that cannot be loaded is said in one calm sentence, with Hide and help still there", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined); // Preact's own
  const load = () => Promise.reject(new Error("truncated"));
  function Broken() {
    return (
      <OwnWindow state={useSettings(defaultSettings)}>
        <Folded title="More" load={load}>
          {() => null}
        </Folded>
      </OwnWindow>
    );
  }
  render(<Broken />);
  const details = screen.getByText("More").closest("details");
  if (!details) throw new Error("Nothing is folded.");
  fireEvent(details, new Event("toggle"));
  await screen.findByText("Something went wrong on our side. Press the icon to try again.");
  expect(screen.getByRole("button", { name: "Hide" })).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Need help now?" }));
  expect(await screen.findByRole("link", { name: "Call 988" })).toBeDefined();
});

interface WindowProps {
  page?: BesidePage;
  settings?: Partial<Settings>;
  isPanel?: boolean;
  finder?: Finder | undefined;
}
function Popup({ page = "no-access", settings = {}, isPanel = false, ...given }: WindowProps) {
  const state = useSettings({ ...defaultSettings, ...settings });
  return (
    <OwnWindow state={state}>
      <FindHelp
        resources={knowledge.resources}
        lookAt={lookAt}
        finder={"finder" in given ? given.finder : finder}
        page={page}
        isPanel={isPanel}
        windowId={1}
        state={state}
      />
    </OwnWindow>
  );
}
const type = (text: string) => fireEvent.input(screen.getByRole("searchbox"), { target: { value: text } });
const cardNames = () => screen.getAllByRole("article").map((card) => card.getAttribute("aria-label"));

describe("a search", () => {
  test("says which words it was taken for, and goes back to those that were typed", () => {
    render(<Popup />);
    type("scholorships");
    expect(screen.getByText("Showing results for “scholarships”.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Search for “scholorships”" }));
    expect(screen.queryByText(/Showing results for/)).toBeNull();
    type("scholorship");
    expect(screen.getByText("Showing results for “scholarship”.")).toBeDefined();
  });
  test("finds by a misspelling, announces the count, and says where it was read", () => {
    render(<Popup />);
    type("prison famlies aliance");
    expect(cardNames()[0]).toBe("Prison Families Alliance");
    expect(screen.getByText(/^\d+ results?$/).getAttribute("role")).toBe("status");
    expect(screen.getAllByText(/Read on another source’s page/)[0]).toBeDefined();
  });
  test("shows cards closed, and opens one at a time in its place, with all that is known", () => {
    render(<Popup />);
    type("prison families alliance");
    const [first, second] = screen.getAllByRole("article");
    if (!first || !second) throw new Error("There are too few results.");
    const nameOf = (card: HTMLElement) => within(card).getAllByRole("button")[0] ?? card;
    expect(within(first).queryByText("Where we read this")).toBeNull();
    fireEvent.click(nameOf(first));
    expect(nameOf(first).getAttribute("aria-expanded")).toBe("true");
    expect(within(first).getByText("Where we read this")).toBeDefined();
    expect(within(first).getByText("Report a mistake")).toBeDefined();
    fireEvent.click(nameOf(second));
    expect(nameOf(first).getAttribute("aria-expanded")).toBe("false");
    expect(within(second).getByText("Where we read this")).toBeDefined();
  });
  test.each([
    [["Enter"], "true"],
    [["Enter", "Backspace"], "false"],
  ])("keys %j before the search is loaded: the first result, once it comes, is open: %s", async (keys, isOpen) => {
    const { rerender } = render(<Popup finder={undefined} />);
    type("prison families alliance");
    await vi.waitFor(() => expect(screen.queryAllByRole("article")).toEqual([]));
    for (const key of keys) fireEvent.keyDown(screen.getByRole("searchbox"), { key });
    rerender(<Popup />);
    const name = () => screen.getAllByRole("button", { name: "Prison Families Alliance" })[0];
    await vi.waitFor(() => expect(name()).toBeDefined());
    await new Promise((done) => setTimeout(done, 50)); // effects come after the paint
    expect(name()?.getAttribute("aria-expanded")).toBe(isOpen);
  });
  test("words of self-harm put 988 above every result, in the person's language", () => {
    render(<Popup settings={{ language: "es" }} />);
    type("mi hijo se quiere morir, quiero morir");
    const crisis = screen.getByRole("heading", { name: "Puede hablar con alguien ahora." });
    type("suicidio");
    const first = screen.getAllByRole("article")[0];
    expect(first && crisis.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getAllByRole("link", { name: "Llamar al 988 y oprimir 2" })[0]?.getAttribute("href")).toBe("tel:988");
  });
  test("so do words that are misspelt, that only the repair of the search understands, and beside any choice", () => {
    render(<Popup />);
    const first = () => screen.getAllByRole("article")[0];
    const isAbove = (crisis: HTMLElement) =>
      crisis.compareDocumentPosition(first() ?? crisis) & Node.DOCUMENT_POSITION_FOLLOWING;
    for (const words of ["my son talks of suiside", "suecidal thoghts", "siucydal"]) {
      type(words);
      expect(isAbove(screen.getByRole("heading", { name: "You can talk with someone now." })), words).toBeTruthy();
    }
    fireEvent.change(screen.getByRole("combobox", { name: "Faith" }), { target: { value: "jewish" } });
    expect(screen.getByRole("heading", { name: "You can talk with someone now." })).toBeDefined();
    type("he said hes going to kill me");
    expect(screen.getAllByRole("link", { name: "Call 911" })[0]).toBeDefined();
  });
  test("beside a crisis stands nothing that merely sounds alike, and no “nothing fits”", () => {
    render(<Popup settings={{ language: "es" }} />);
    type("quiero morir");
    expect(screen.queryByText(/Aquí nada coincide/)).toBeNull();
    type("me pega");
    expect(screen.getAllByRole("link", { name: "Llamar al 911" })[0]).toBeDefined();
    expect(screen.queryByText(/Mom's Conviction/)).toBeNull();
  });
  test("a query that nothing fits gets a plain sentence with a way on", () => {
    render(<Popup />);
    type("zzzzqqqq");
    expect(screen.getByText(/Nothing here fits “zzzzqqqq”/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Call 211" }).getAttribute("href")).toBe("tel:211");
    expect(screen.getByRole("region", { name: "Good places to start" })).toBeDefined();
  });
  test("what was understood stands there as chips; pressing one takes its words out, and leaves the others as they were typed", () => {
    render(<Popup />);
    type("My son visits, in Texas");
    const chips = () => within(screen.getByRole("list", { name: "Understood as:" })).getAllByRole("button");
    expect(chips().map(({ textContent }) => textContent)).toEqual(["parents ×", "Visits ×", "Texas ×"]);
    fireEvent.click(screen.getByRole("button", { name: "Search without “Texas”" }));
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("My son visits, in");
    expect(chips().map(({ textContent }) => textContent)).toEqual(["parents ×", "Visits ×"]);
  });
  test("a card stays the same card while words are added", () => {
    render(<Popup />);
    type("prison families alliance");
    const [first] = screen.getAllByRole("article");
    type("prison families alliance ");
    expect(screen.getAllByRole("article")[0]).toBe(first);
  });
  test("one letter shows nothing that nobody asked for", () => {
    render(<Popup />);
    type("x");
    expect(screen.queryByRole("region", { name: "Results" })).toBeNull();
  });
  test("an unknown ZIP and a state without a group are said", () => {
    render(<Popup />);
    type("visits 00000");
    expect(screen.getByText(/We do not know that ZIP code/)).toBeDefined();
    type("support group guam");
    expect(screen.getByText("We know of no group in Guam yet. These help across the country.")).toBeDefined();
    type("visits hawaii");
    expect(screen.getByText("We know of no support group in Hawaii yet. Here is other help.")).toBeDefined();
  });
  test("10,000 characters are answered", () => {
    render(<Popup />);
    type("a".repeat(10_000));
    expect(screen.getAllByRole("status").length).toBeGreaterThan(0);
  });
  test("in a window that is made narrow as it opens stands no card beside the list", () => {
    vi.spyOn(globalThis, "matchMedia").mockReturnValueOnce({ ...matchMedia("all"), matches: true });
    render(<Popup />);
    expect(cardNames().length).toBeGreaterThan(0);
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

describe("for this page", () => {
  const jpay = aPage({ url: "https://www.jpay.com/" });
  test("three groups with reasons, and the ways to be left alone", async () => {
    render(<Popup page={jpay} />);
    const region = screen.getByRole("region", { name: "For this page" });
    expect(within(region).getAllByRole("article")).toHaveLength(3);
    expect(within(region).getByText(/This address is on our list of call sites\./).textContent).toContain(
      "nothing was sent",
    );
    fireEvent.click(within(region).getByRole("button", { name: "Not on call sites" }));
    expect(await screen.findByText("All right. You can change this in Options.")).toBeDefined();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
    expect(await fakeBrowser.storage.local.get("quiet")).toEqual({ quiet: { calls: "always" } });
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Not today" })).toBeDefined();
  });
  test("what was taken back is as it was before, not as if nothing had been said today", async () => {
    await fakeBrowser.storage.local.set({ quiet: aDaysRest() });
    render(<Popup page={jpay} />);
    expect(await screen.findByText(/No more notes on call sites until/)).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Not on call sites" }));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get("quiet")).toEqual({ quiet: aDaysRest() }));
  });
  test("never on any page can be taken back too, and a store that refuses is said", async () => {
    render(<Popup page={jpay} />);
    fireEvent.click(screen.getByRole("button", { name: "Never on any page" }));
    expect(await screen.findByText("All right. You can change this in Options.")).toBeDefined();
    await vi.waitFor(async () => expect((await readSettings()).notes).toEqual(notesEverywhere("off")));
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("quota"));
    fireEvent.click(await screen.findByRole("button", { name: "Not today" }));
    expect(await screen.findByText(/This browser would not save that/)).toBeDefined();
    vi.restoreAllMocks();
  });
  test("where notes are off on this kind of site it says so, and one press brings them back there alone", async () => {
    const notes = { calls: "off", prison: "off", jail: "note", court: "note" } as const;
    await fakeBrowser.storage.local.set({ settings: { notes } });
    render(<Popup page={jpay} settings={{ notes }} />);
    expect(screen.getByText("Notes are off on call sites.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Show notes again" }));
    await screen.findByRole("button", { name: "Not today" });
    await vi.waitFor(async () => expect((await readSettings()).notes).toEqual({ ...notes, calls: "note" }));
  });
  test("nothing jumps while the page is still read", () => {
    render(<Popup page="unread" />);
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.getByRole("searchbox")).toBeDefined();
  });
  test.each(["https://www.nycourts.gov/victim-services", "https://shelter.example/protective-orders"])(
    "on %s there are no groups for families, not even to start with",
    (url) => {
      render(<Popup page={aPage({ url })} />);
      expect(screen.queryByRole("article")).toBeNull();
      expect(screen.getByRole("link", { name: "Call 911" })).toBeDefined();
    },
  );
  test.each<[string, string]>([
    ["https://www.jpay.com/login", "Alongside stays quiet while you sign in"],
    ["https://www.nycourts.gov/orders-of-protection", "If you are not safe: 911"],
    ["https://www.bop.gov/jobs", "Alongside stays quiet on pages like this. Search still works."],
  ])("%s has a plain sentence instead", (url, sentence) => {
    render(<Popup page={aPage({ url })} />);
    expect(screen.queryByRole("region", { name: "For this page" })).toBeNull();
    expect(screen.getByText(new RegExp(sentence.replaceAll(".", "\\.")))).toBeDefined();
  });
  test("an unknown page has nothing, and a panel without access says so", () => {
    render(<Popup page={aPage({ url: "https://example.org/" })} />);
    expect(screen.queryByRole("region", { name: "For this page" })).toBeNull();
    cleanup();
    render(<Popup isPanel />);
    expect(screen.getByText(/cannot see this page from here/)).toBeDefined();
  });
});

describe("a place alone is a search", () => {
  test("a ZIP code brings the groups there", () => {
    render(<Popup />);
    fireEvent.input(screen.getByRole("textbox", { name: "ZIP, city or state" }), { target: { value: "97201" } });
    const [first] = within(screen.getByRole("list", { name: "Results" })).getAllByRole("article");
    expect(first?.textContent).toContain("Oregon CURE");
    expect(first?.textContent).toContain("Within about 10 miles of Portland");
  });
  test("and a wrong one is named", () => {
    render(<Popup />);
    fireEvent.input(screen.getByRole("textbox", { name: "ZIP, city or state" }), { target: { value: "00000" } });
    expect(screen.getByText(/We do not know that ZIP code/)).toBeDefined();
  });
});

describe("a card", () => {
  const recent = { ...aResource().evidence, pageDate: "2026-10" };
  const card = (parts: Parameters<typeof aResource>[0]) =>
    render(
      <SpeakIn value="en">
        <ResourceCard resource={aResource(parts)} />
      </SpeakIn>,
    );
  test("links open without telling the site where the person came from", () => {
    card({ phone: "1-800-799-7233", text: { number: "88788", word: "START" } });
    expect(screen.getByRole("link", { name: "Call 1-800-799-7233, A Group" }).getAttribute("href")).toBe(
      "tel:1-800-799-7233",
    );
    expect(screen.getByRole("link", { name: "Text START to 88788" }).getAttribute("href")).toBe("sms:88788?body=START");
    for (const link of screen.getAllByRole("link")) expect(link.getAttribute("rel")).toBe("noreferrer");
  });
  test("without a confirmed address there is the name to look for, and no link to press", () => {
    const { website: _none, ...rest } = aResource({ kind: "facebook-group", lookFor: "Mothers with Sons" });
    render(
      <SpeakIn value="en">
        <ResourceCard resource={rest} />
      </SpeakIn>,
    );
    expect(screen.getByText("Mothers with Sons")).toBeDefined();
    expect(document.querySelector(".actions a")).toBeNull();
  });
  test.each([
    [{ level: "own-page", pageDate: "2024-03" }, "Read in an archived copy of their own page, dated March 2024."],
    [{ level: "own-page", pageDate: "2026-10" }, "Read in an archived copy of their own page, dated October 2026."],
    [{ level: "own-page" }, "Read in an archived copy of their own page, which shows no date."],
    [{ level: "third-party", pageDate: "2023" }, "Read on another source’s page, dated 2023."],
    [{ level: "third-party" }, "Read on another source’s page, with no date."],
    [{ level: "seed" }, "Named in one article or list. We found no page of their own."],
  ] as const)("evidence %o is said in words", (parts, words) => {
    card({ evidence: { seen: "2026-11-23", sources: ["https://x.example/"], ...parts } });
    expect(screen.getByText(new RegExp(words.replaceAll(".", "\\."))).textContent).toContain(
      "Nobody has called to check.",
    );
  });
  beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-25T12:00:00Z"), toFake: ["Date"] }));
  afterEach(() => vi.useRealTimers());
  test("where nobody can be called or written to, it says just to ask; a helpline says neither", () => {
    const { website: _none, ...unreached } = aResource({
      lookFor: "A Group",
      evidence: { ...recent, level: "third-party" },
    });
    render(<ResourceCard resource={unreached} />);
    expect(screen.getByText("Ask first.")).toBeDefined();
    cleanup();
    card({ kind: "helpline", phone: "988", evidence: { ...recent, level: "third-party" } });
    expect(document.querySelector(".caution")).toBeNull();
  });
  test("a caution has the word, not the color alone", () => {
    card({ caution: { en: "Ask first.", es: "Pregunte antes." }, evidence: recent });
    expect(screen.getByText("Caution")).toBeDefined();
    expect(screen.queryByText("Call or write first.")).toBeNull();
  });
  test("what is little known or old asks for a call before anybody sets out, in one amber box", () => {
    card({
      caution: { en: "It may have ended.", es: "Puede haber terminado." },
      evidence: { ...recent, pageDate: "2019" },
    });
    const box = screen.getByText("Call or write first.").closest(".caution");
    expect(box?.textContent).toContain("It may have ended.");
    expect(box?.textContent).toContain("dated 2019");
    expect(document.querySelectorAll(".caution")).toHaveLength(1);
  });
  test("a number that only others print says so", () => {
    card({ phone: "209-555-0101", evidence: { ...recent, level: "third-party" } });
    expect(screen.getByText("We could not confirm this number.")).toBeDefined();
    cleanup();
    card({ phone: "209-555-0101", evidence: recent });
    expect(screen.queryByText("We could not confirm this number.")).toBeNull();
  });
  test("whether it is for me: ages, how long it lasts, who sees me, who runs it", () => {
    card({ ages: { from: 5, to: 17 }, lasts: { meetings: 8 }, privacy: "members-see-you", runBy: "company" });
    const words = document.querySelector(".facts")?.textContent ?? "";
    expect(words).toContain("children ages 5 to 17"); // the group is for adults, too
    expect(words).toContain("8 meetings, then it ends");
    expect(words).toContain("Members can see your name and what you post.");
    expect(words).toContain("Run by a company");
  });
  test("how far it is, in round numbers", () => {
    const far = (miles: number) => {
      cleanup();
      render(<ResourceCard resource={aResource()} distance={{ miles, from: "Lancaster" }} />);
      return document.querySelector(".facts")?.textContent ?? "";
    };
    expect(far(3)).toContain("Within about 10 miles of Lancaster");
    expect(far(23)).toContain("About 25 miles from Lancaster");
    expect(far(118)).toContain("About 120 miles from Lancaster");
  });
  test("the next meeting is given where the schedule is recent, and not where it is old", async () => {
    const meets = [{ rule: "FREQ=WEEKLY;BYDAY=SA", start: "10:00", zone: "America/New_York" }];
    card({ meets, evidence: recent });
    expect((await screen.findByText(/^Next meeting: Saturday, November 28, /)).textContent).toContain(":00");
    expect(screen.getByRole("button", { name: "Add to my calendar" })).toBeDefined();
    cleanup();
    card({
      meets,
      evidence: { ...recent, pageDate: "2024-10" },
      scheduleNote: { en: "Once a week.", es: "Cada semana." },
    });
    await import("../../components/NextDate.tsx");
    await new Promise((done) => setTimeout(done, 50)); // it would be there by now
    expect(screen.queryByText(/Next meeting/)).toBeNull();
    expect(screen.getByText("Once a week.")).toBeDefined();
  });
  test("a report of a mistake shows all that it says, and nothing about a page or a person", async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal("navigator", { ...navigator, language: "en", clipboard: { writeText } });
    card({});
    const report = screen.getByText("Report a mistake").closest("details");
    if (report) {
      report.open = true;
      fireEvent(report, new Event("toggle"));
    }
    fireEvent.click(await screen.findByRole("checkbox", { name: "The phone number is wrong" }));
    const text =
      "A mistake in Alongside: A Group\nEntry: a-group, read on November 23, 2026\n- The phone number is wrong";
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "All that it says" }).value).toBe(text);
    const mail = screen.getByRole("link", { name: "Write a mail" }).getAttribute("href") ?? "";
    expect(decodeURIComponent(mail)).toBe(`mailto:?subject=Alongside&body=${text.replaceAll("\n", "\r\n")}`);
    fireEvent.click(screen.getByRole("button", { name: "Copy the text" }));
    await screen.findByText("Copied.");
    expect(writeText).toHaveBeenCalledWith(text);
    vi.unstubAllGlobals();
  });
});

describe("every window", () => {
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(document.body, { key });
  };
  const isBlank = () => document.body.textContent === "";
  test("has Hide first, and Hide leaves not a word, and a page without one in its place", () => {
    const replace = vi.spyOn(location, "replace").mockReturnValue();
    render(<Popup />);
    const hide = screen.getAllByRole("button")[0];
    expect(hide?.textContent).toBe("Hide");
    if (hide) fireEvent.click(hide);
    expect(isBlank()).toBe(true);
    expect(document.title).toBe("Alongside");
    expect(replace.mock.calls).toEqual([["/empty.html"]]);
    replace.mockRestore();
  });
  test("is hidden by Shift three times, but not by Shift while writing or beside a press", () => {
    render(<Popup />);
    press("Shift", "A", "Shift", "B", "Shift", "Shift");
    fireEvent.pointerDown(document.body);
    press("Shift");
    expect(isBlank()).toBe(false);
    press("Shift", "Shift");
    expect(isBlank()).toBe(true);
  });
  test.each([
    ["control", "Control"],
    ["escape", "Escape"],
  ] as const)("is hidden by the key that the person chose: %s", (hideKey, key) => {
    render(<Popup settings={{ hideKey }} />);
    press("Shift", "Shift", "Shift", key, key);
    expect(isBlank()).toBe(false);
    press(key);
    expect(isBlank()).toBe(true);
  });
  test("is hidden by no key where the person wants none", () => {
    render(<Popup settings={{ hideKey: "none" }} />);
    press("Shift", "Shift", "Shift", "Escape", "Escape", "Escape");
    expect(isBlank()).toBe(false);
  });
  test("leads to a human voice in two presses", () => {
    render(<Popup />);
    expect(screen.queryByRole("link", { name: "Call 988" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Need help now?" }));
    expect(screen.getByRole("link", { name: "Call 988" }).getAttribute("href")).toBe("tel:988");
    const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(["Text 988", "Call 911", "Call 1-800-799-7233", "Text START to 88788"].map(hrefOf)).toEqual([
      "sms:988",
      "tel:911",
      "tel:1-800-799-7233",
      "sms:88788?body=START",
    ]);
  });
  test("changes its language by one press", async () => {
    render(<Popup />);
    fireEvent.click(screen.getByRole("button", { name: "ES, español" }));
    expect(await screen.findByText("Buscar")).toBeDefined();
    expect(document.documentElement.lang).toBe("es");
  });
});

function Options() {
  const state = useSettings(defaultSettings);
  return (
    <OptionsPage
      loadFigures={async () => figuresOf(knowledge.resources)}
      loadRules={async () => ruleListOf(knowledge)}
      state={state}
    />
  );
}
function Welcome() {
  const state = useSettings(defaultSettings);
  return <WelcomePage state={state} />;
}

test("options show what is stored and erase it in one press", async () => {
  render(<Options />);
  fireEvent.change(screen.getByRole("combobox", { name: "State" }), { target: { value: "TX" } });
  expect(await screen.findByText("State: Texas")).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Erase everything" }));
  expect(await screen.findByText("Erased. Browser history and printed pages stay.")).toBeDefined();
  expect(screen.getByText("Nothing is stored.")).toBeDefined();
});

describe("options say which sites, and why", () => {
  const open = async () => {
    render(<Options />);
    const details = screen.getByText("Which sites, and why").closest("details");
    if (!details) throw new Error("The rules have no details.");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    return screen.findByRole("searchbox", { name: "Find a site or a word" });
  };
  const searchFor = async (query: string) => fireEvent.input(await open(), { target: { value: query } });
  test("every listed site is there, with when it is read", async () => {
    await open();
    expect(screen.getByText(`${knowledge.sites.length} sites`)).toBeDefined();
    expect(
      screen.getAllByRole("listitem").filter((line) => /Read at each visit/.test(line.textContent ?? "")),
    ).not.toEqual([]);
  });
  test("a site is found by a part of its address", async () => {
    await searchFor("jpay.c");
    expect(screen.getByText("1 site")).toBeDefined();
    expect(screen.getByText(/^jpay\.com/).textContent).toMatch(/call sites\. Read at each visit/);
  });
  test("so are words, with what they stand for", async () => {
    await searchFor("juror");
    const term = screen.getByText("Quiet: jury duty");
    expect(term.nextElementSibling?.textContent).toContain("juror");
    expect(screen.getByText("0 sites")).toBeDefined();
  });
  test("a victims' service is always quiet, a county is read after a press", async () => {
    await searchFor("vinelink.com");
    expect(screen.getByText(/^vinelink\.com/).textContent).toMatch(/Always quiet/);
    cleanup();
    await searchFor("alamedacountysheriff");
    expect(screen.getByText(/^alamedacountysheriff/).textContent).toMatch(/only when you press our button/);
  });
});

describe("sites that the person allowed", () => {
  const own = "https://www.saukso.us/*";
  test("are listed without those of the installation, and each can be taken back", async () => {
    const granted = fakePermissions();
    granted.add(own);
    render(<Options />);
    expect(screen.queryByText(/jpay/)).toBeNull();
    fireEvent.click(await screen.findByRole("button", { name: "Take back www.saukso.us" }));
    await screen.findByText(/^None\. On a county’s page/);
    expect(granted.has(own)).toBe(false);
  });
  test("count as stored, and are erased with the rest", async () => {
    const granted = fakePermissions();
    granted.add(own);
    render(<Options />);
    expect(await screen.findByText("Sites you allowed: www.saukso.us")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Erase everything" }));
    expect(await screen.findByText("Nothing is stored.")).toBeDefined();
    expect(granted.has(own)).toBe(false);
  });
});

test("on a page about immigration it is said that nothing leaves the browser", () => {
  const title = "ICE Detainee Information | Sherburne County, MN";
  render(
    <Popup page={aPage({ url: "https://www.sherburnecounty.gov/1042/ICE", title, headings: ["ICE Detainees"] })} />,
  );
  expect(screen.getByText("Nothing about this page or about you leaves this browser.")).toBeDefined();
});

describe("the offer for one more site", () => {
  const sauk = aPage({ url: "https://www.saukso.us/jail", title: "Sauk County Jail" });
  const ask = () => screen.findByRole("button", { name: "Ask my browser" });
  test("stands on a county's page, and its press asks for that one host", async () => {
    const granted = fakePermissions();
    render(<Popup page={sauk} />);
    expect(await screen.findByText("Suggestions on www.saukso.us?")).toBeDefined();
    fireEvent.click(await ask());
    expect(await screen.findByText(/^Allowed\. www\.saukso\.us is in Options/)).toBeDefined();
    expect([...granted]).toContain("https://www.saukso.us/*");
  });
  test("a refusal changes nothing and is not remembered", async () => {
    fakePermissions({ isGranting: false });
    render(<Popup page={sauk} />);
    fireEvent.click(await ask());
    expect(await ask()).toBeDefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
  test.each([
    ["where the site was allowed before", { ...sauk }, ["https://www.saukso.us/*"]],
    ["on a page without encryption", { ...sauk, url: "http://www.saukso.us/jail" }, []],
    ["where we stay silent", { ...sauk, title: "Sex Offender Registry" }, []],
    ["on a page that is none of ours", aPage({ url: "https://example.org/" }), []],
  ])("is not made %s", async (_where, page, before) => {
    for (const origin of before) fakePermissions().add(origin);
    render(<Popup page={page} />);
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByText(/Ask my browser/)).toBeNull();
  });
  test("is not made in a private window", async () => {
    fakePermissions();
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ incognito: true }] as never);
    render(<Popup page={sauk} />);
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.queryByText(/Ask my browser/)).toBeNull();
    vi.restoreAllMocks();
  });
});

describe("welcome", () => {
  test("can be skipped, and notes can be turned off there", async () => {
    render(<Welcome />);
    fireEvent.click(screen.getByRole("radio", { name: "No note" }));
    expect(await screen.findByRole("radio", { name: "No note", checked: true })).toBeDefined();
    expect(screen.queryByRole("combobox", { name: "Corner for the note" })).toBeNull();
  });
  test("has three steps, and says what it never does before it does anything", () => {
    render(<Welcome />);
    const steps = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(steps).toEqual(["Keep it at hand", "Language and state", "What it does, and never does", "Hide"]);
    for (const promise of [
      /^Nothing leaves this browser/,
      /^No note where you sign in or pay/,
      /^It adds only a small note/,
    ])
      expect(screen.getByText(promise)).toBeDefined();
    expect(screen.getByText(/Shift three times does the same\./)).toBeDefined();
  });
  test.each([
    ["Chromium", () => fakeWaysIn(), /the pin, or the eye/],
    ["Firefox", () => fakeWaysIn({ isFirefox: true }), /the gear beside Alongside/],
    [
      "Firefox on Android",
      () => {
        fakeWaysIn({ isFirefox: true });
        fakeNoWaysIn();
      },
      /under Extensions/,
    ],
  ])("tells how to pin it in %s", (_browser, prepare, words) => {
    prepare();
    render(<Welcome />);
    expect(screen.getByText(words)).toBeDefined();
  });
});
