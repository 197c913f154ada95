import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OptionsPage } from "../../components/OptionsPage.tsx";
import { useSettings } from "../../components/useSettings.ts";
import { figuresOf } from "../../core/figures.ts";
import { ruleListOf } from "../../core/pages/ruleList.ts";
import { defaultSettings, notesEverywhere, type Settings } from "../../core/settings.ts";
import { dateInWords } from "../../platform/i18n.ts";
import { changeSettings, readSettings } from "../../platform/settings.ts";
import { keepForSession } from "../../platform/stored.ts";
import { knowledge } from "../support/knowledge.ts";
import { atInstall, fakePermissions } from "../support/permissions.ts";
import { fakeNoWaysIn, fakeWaysIn } from "../support/waysIn.ts";

afterEach(cleanup);

function Options({ settings = {} }: { settings?: Partial<Settings> }) {
  const state = useSettings({ ...defaultSettings, ...settings });
  return (
    <OptionsPage
      loadFigures={async () => figuresOf(knowledge.resources)}
      loadRules={async () => ruleListOf(knowledge)}
      state={state}
    />
  );
}

describe("notes on pages", () => {
  const everywhere = () => within(screen.getByRole("group", { name: "On pages, show" }));
  const onKind = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
  test("are chosen by kind of site, and the row for all of them then says nothing", async () => {
    render(<Options />);
    expect(everywhere().getByRole<HTMLInputElement>("radio", { name: "A small note" }).checked).toBe(true);
    fireEvent.change(onKind("jail sites"), { target: { value: "off" } });
    await screen.findByText(/^Notes on pages: call sites: A small note; .*jail sites: No note;/);
    expect((await readSettings()).notes).toEqual({ ...notesEverywhere("note"), jail: "off" });
    for (const radio of everywhere().getAllByRole<HTMLInputElement>("radio")) expect(radio.checked).toBe(false);
  });
  test("are chosen for all kinds of sites by one press", async () => {
    render(<Options settings={{ notes: { ...notesEverywhere("note"), jail: "off" } }} />);
    fireEvent.click(everywhere().getByRole("radio", { name: "Only a dot on the icon" }));
    await screen.findByText("Notes on pages: Only a dot on the icon");
    expect((await readSettings()).notes).toEqual(notesEverywhere("icon"));
    expect(onKind("court sites").value).toBe("icon");
  });
  test("ask for a corner only where some may come", () => {
    const corner = () => screen.queryByRole("combobox", { name: "Corner for the note" });
    render(<Options settings={{ notes: { ...notesEverywhere("off"), court: "note" } }} />);
    expect(corner()).not.toBeNull();
    cleanup();
    render(<Options settings={{ notes: notesEverywhere("icon") }} />);
    expect(corner()).toBeNull();
  });
  test("may come without a dot on the icon", async () => {
    render(<Options />);
    fireEvent.click(screen.getByRole("checkbox", { name: /^A dot on the icon/ }));
    await screen.findByText("A dot on the icon, where there is something for the page: no");
    expect(await readSettings()).toEqual({ ...defaultSettings, dot: false });
  });
});

describe("how long it is kept", () => {
  const until = (name: string) => screen.findByRole("radio", { name });
  const saved = () => Promise.all([fakeBrowser.storage.local.get(null), fakeBrowser.storage.session.get(null)]);
  test("only until the browser closes: what was kept moves into memory, and just the choice stays", async () => {
    await changeSettings(() => ({ ...defaultSettings, state: "TX" }));
    render(<Options />);
    expect(await screen.findByText("State: Texas")).toBeDefined();
    fireEvent.click(await until("Only until the browser closes"));
    expect(await screen.findByText(/^All of it is forgotten when the browser closes/)).toBeDefined();
    expect(await saved()).toEqual([{ sessionOnly: true }, { settings: { ...defaultSettings, state: "TX" } }]);
    expect(screen.getByText("State: Texas")).toBeDefined();
    expect(screen.getByText(/^None\. While nothing is kept after/)).toBeDefined();
  });
  test("erased there, all goes but the choice, which says so", async () => {
    await changeSettings(() => defaultSettings);
    render(<Options />);
    fireEvent.click(await until("Only until the browser closes"));
    await screen.findByText(/^All of it is forgotten when the browser closes/);
    fireEvent.click(screen.getByRole("button", { name: "Erase everything" }));
    expect(await screen.findByText("Nothing is stored.")).toBeDefined();
    expect(screen.getByText(/Only this choice stays\.$/)).toBeDefined();
    expect(await saved()).toEqual([{ sessionOnly: true }, {}]);
  });
  test("sites that the person allowed are taken back, as the browser would keep them", async () => {
    const granted = fakePermissions();
    granted.add("https://www.saukso.us/*");
    render(<Options />);
    expect(await screen.findByText("Sites you allowed: www.saukso.us")).toBeDefined();
    fireEvent.click(await until("Only until the browser closes"));
    expect(await screen.findByText("Nothing is stored.")).toBeDefined();
    expect([...granted]).toEqual(atInstall);
  });
  test("until it is erased again, after a second thought", async () => {
    await changeSettings(() => ({ ...defaultSettings, state: "TX" }));
    await keepForSession(true);
    render(<Options />);
    fireEvent.click(await until("Until I erase it"));
    await vi.waitFor(async () =>
      expect(await saved()).toEqual([{ settings: { ...defaultSettings, state: "TX" } }, {}]),
    );
  });
  test("a browser that refuses is said", async () => {
    render(<Options />);
    const refuse = vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValue(new Error("quota"));
    fireEvent.click(await until("Only until the browser closes"));
    expect(await screen.findByText("This browser would not change that. Please try again.")).toBeDefined();
    expect(await saved()).toEqual([{}, {}]);
    refuse.mockRestore();
  });
  test("is no question in a private window, where nothing is kept", async () => {
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ incognito: true }] as never);
    render(<Options />);
    expect(await screen.findByText("From a private window nothing is kept.")).toBeDefined();
    vi.restoreAllMocks();
  });
});

test("the key that hides is chosen, and stands among what is stored", async () => {
  render(<Options />);
  fireEvent.change(screen.getByRole("combobox", { name: /^Key that hides/ }), { target: { value: "none" } });
  await screen.findByText("Key that hides, pressed three times: No key");
  expect((await readSettings()).hideKey).toBe("none");
});

test("what is stored is shown whole, also what no word is known for", async () => {
  await fakeBrowser.storage.local.set({ left: { by: "a later version" } });
  render(<Options />);
  expect(await screen.findByText('left: {"by":"a later version"}')).toBeDefined();
});

describe("ways in", () => {
  test("keys are shown as the browser has them, with the way to change them", async () => {
    const { commands } = fakeWaysIn({ isFirefox: true });
    render(<Options />);
    expect(await screen.findByText("Open Alongside: Alt+Shift+L")).toBeDefined();
    expect(screen.getByText("Open the side panel: no keys set")).toBeDefined();
    expect(screen.getByText(/about:addons/)).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Open that page" }));
    await vi.waitFor(() => expect(commands.openShortcutSettings).toHaveBeenCalledTimes(1));
    commands.openShortcutSettings.mockRejectedValue(new Error("no"));
    fireEvent.click(screen.getByRole("button", { name: "Open that page" }));
    expect(await screen.findByText(/^This browser would not open it/)).toBeDefined();
  });
  test("Chromium has another page for them", async () => {
    fakeWaysIn();
    render(<Options />);
    expect(await screen.findByText(/Manage extensions, Keyboard shortcuts/)).toBeDefined();
    expect(screen.getByText(/type “along”/)).toBeDefined();
  });
  test("on Android there is nothing to be said of them", async () => {
    fakeNoWaysIn();
    render(<Options />);
    await screen.findByText(/^\d+ entries/);
    expect(screen.queryByRole("heading", { name: "Other ways to open it" })).toBeNull();
  });
});

test("what is said about the data is counted from the data", async () => {
  render(<Options />);
  const { resources } = knowledge;
  const own = resources.filter(({ evidence }) => evidence.level === "own-page").length;
  expect(
    await screen.findByText(new RegExp(`^${resources.length} entries, \\d+ of them for the whole country`)),
  ).toBeDefined();
  expect(screen.getByText(`${own} were read on their own pages.`)).toBeDefined();
  const lastRead =
    resources
      .map(({ evidence }) => evidence.seen)
      .sort()
      .at(-1) ?? "";
  expect(screen.getByText(`All of them were read by ${dateInWords("en", lastRead)}.`)).toBeDefined();
  expect(screen.getByText("Nobody has called to check.")).toBeDefined();
});
