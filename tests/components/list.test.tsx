import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ResourceCard } from "../../components/ResourceCard.tsx";
import { MyListButton } from "../../components/SaveButton.tsx";
import { WithMyList } from "../../components/WithMyList.tsx";
import { SpeakIn } from "../../components/words.tsx";
import { mostEntries, type SavedList } from "../../core/savedList.ts";
import type { Language } from "../../core/settings.ts";
import type { Resource } from "../../data/schema.ts";
import { aList, aResource } from "../support/builders.ts";
import { inPrivateWindow } from "../support/privateWindow.ts";
import { savedFiles } from "../support/savedFiles.ts";

const resources = ["a", "b", "c"].map((id) => aResource({ id, name: `Group ${id}` }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Window({ all = resources, language = "en" }: { all?: readonly Resource[]; language?: Language }) {
  return (
    <SpeakIn value={language}>
      <WithMyList resources={all}>
        {all.map((resource) => (
          <ResourceCard key={resource.id} resource={resource} />
        ))}
        <MyListButton />
      </WithMyList>
    </SpeakIn>
  );
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => {
  button(name).focus();
  fireEvent.click(button(name));
};
const keptIds = async () => {
  const { list } = await fakeBrowser.storage.local.get<{ list?: SavedList }>("list");
  return list?.entries.map(({ id }) => id);
};
const shownNames = () =>
  within(screen.getByRole("list", { name: "My list" }))
    .getAllByRole("heading")
    .map(({ textContent }) => textContent);
const focused = () => document.activeElement?.getAttribute("aria-label");

/** The way to the list stands at the foot, and on the card that was saved last. */
const lastButton = async (name: string) => (await screen.findAllByRole("button", { name })).at(-1) as HTMLElement;
const copyBy = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });

async function openListOf(...ids: readonly string[]) {
  await fakeBrowser.storage.local.set({ list: aList(...ids) });
  render(<Window />);
  const open = await lastButton(`My list (${ids.length})`);
  open.focus();
  fireEvent.click(open);
  await screen.findByRole("heading", { level: 1, name: "My list" });
}

describe("on a card", () => {
  test("Save keeps the entry with its name and nothing else, and takes it back when pressed again", async () => {
    render(<Window />);
    expect(button("Save: Group a").getAttribute("aria-pressed")).toBe("false");
    press("Save: Group a");
    expect((await screen.findByRole("button", { name: "Saved: Group a" })).getAttribute("aria-pressed")).toBe("true");
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(null)).toEqual({
        list: { version: 1, entries: [{ id: "a", name: "Group a" }] },
      }),
    );
    press("Saved: Group a");
    await vi.waitFor(async () => expect(await keptIds()).toEqual([]));
    expect(button("Save: Group a")).toBeDefined();
  });
  test("the window listens to the store once, however many cards it has, and hears what another window saved", async () => {
    const listen = vi.spyOn(fakeBrowser.storage.onChanged, "addListener");
    render(<Window />);
    await vi.waitFor(() => expect(listen).toHaveBeenCalledTimes(1));
    await fakeBrowser.storage.local.set({ list: aList("b") });
    expect(await screen.findByRole("button", { name: "Saved: Group b" })).toBeDefined();
    expect(listen).toHaveBeenCalledTimes(1);
  });
  test("a full list says so, and stays as it is", async () => {
    const ids = Array.from({ length: mostEntries }, (_, at) => `e${at}`);
    await fakeBrowser.storage.local.set({ list: aList(...ids) });
    render(<Window />);
    await screen.findAllByRole("button", { name: "My list (60)" });
    press("Save: Group a");
    expect(await screen.findByText("Your list has 60 entries, and is full. Take one out first.")).toBeDefined();
    expect(await keptIds()).toEqual(ids);
  });
  test("a window without a list offers none", () => {
    render(<ResourceCard resource={aResource()} />);
    expect(screen.queryByRole("button", { name: /Save/ })).toBeNull();
  });
  test("a store that refuses is said, and the list stands until the window closes", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("quota"));
    render(<Window />);
    press("Save: Group a");
    expect(
      await screen.findByText("This browser would not save that; your list is still here until you close."),
    ).toBeDefined();
    expect(button("Saved: Group a")).toBeDefined();
  });
  test("in a private window the list lives in its memory, through every change, and nothing is kept", async () => {
    await inPrivateWindow();
    render(<Window />);
    press("Save: Group a");
    press("Save: Group b");
    await fakeBrowser.storage.local.set({ list: aList("c") }); // another, ordinary window
    await new Promise((done) => setTimeout(done, 50));
    fireEvent.click(await lastButton("My list (2)"));
    await screen.findByRole("heading", { level: 1 });
    expect(shownNames()).toEqual(["Group a", "Group b"]);
    expect(await keptIds()).toEqual(["c"]);
  });
});

describe("the list", () => {
  test("stands in the person's order, takes the focus, and gives it back", async () => {
    await openListOf("c", "a");
    expect(shownNames()).toEqual(["Group c", "Group a"]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.queryByRole("article")).toBeNull();
    press("Back to search");
    await screen.findAllByRole("article");
    expect(document.activeElement?.textContent).toBe("My list (2)");
  });
  test("empty, it says how something comes onto it", async () => {
    render(<Window />);
    press("My list");
    expect(await screen.findByText(/^Nothing is on your list yet/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Make a page to print" })).toBeNull();
  });
  test("is put in order with the keyboard: the focus stays on the pressed button, the place is announced", async () => {
    await openListOf("a", "b", "c");
    press("Move up: Group c");
    await vi.waitFor(() => expect(shownNames()).toEqual(["Group a", "Group c", "Group b"]));
    expect(focused()).toBe("Move up: Group c");
    expect(screen.getByRole("status").textContent).toBe("Group c: now 2 of 3.");
    press("Move up: Group c");
    await vi.waitFor(async () => expect(await keptIds()).toEqual(["c", "a", "b"]));
    expect(focused()).toBe("Move up: Group c"); // at the top, though it can go no further
    expect(button("Move up: Group c").getAttribute("aria-disabled")).toBe("true");
    press("Move up: Group c");
    press("Move down: Group c");
    await vi.waitFor(async () => expect(await keptIds()).toEqual(["a", "c", "b"]));
    expect(focused()).toBe("Move down: Group c");
  });
  test("what was removed can be put back where it was; the focus goes to the next one", async () => {
    await openListOf("a", "b", "c");
    press("Remove: Group b");
    await vi.waitFor(async () => expect(await keptIds()).toEqual(["a", "c"]));
    expect(screen.getByRole("status").textContent).toBe("Removed: Group b.");
    const rows = within(screen.getByRole("list", { name: "My list" })).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent?.slice(0, 8))).toEqual(["Group aA", "Removed:", "Group cA"]);
    expect(focused()).toBe("Remove: Group c");
    press("Remove: Group c");
    await vi.waitFor(() => expect(focused()).toBe("Remove: Group a"));
    press("Undo");
    await vi.waitFor(async () => expect(await keptIds()).toEqual(["a", "c"]));
    expect(focused()).toBe("Remove: Group c");
    expect(screen.getByRole("status").textContent).toBe("Back on your list.");
  });
  test("all of it can be removed, and put back", async () => {
    await openListOf("a", "b", "c");
    press("Remove all");
    await vi.waitFor(async () => expect(await keptIds()).toEqual([]));
    expect(screen.getByRole("status").textContent).toBe("Removed 3 entries.");
    expect(document.activeElement).toBe(screen.getByRole("listitem"));
    press("Undo");
    await vi.waitFor(async () => expect(await keptIds()).toEqual(["a", "b", "c"]));
  });
  test("names what a later release has no longer, and lets it go", async () => {
    await openListOf("a", "gone");
    expect(shownNames()).toEqual(["Group a", "“Group gone” is no longer in the directory."]);
    press("Remove: Group gone");
    await vi.waitFor(async () => expect(await keptIds()).toEqual(["a"]));
  });
});

describe("to take along", () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-25T12:00:00Z"), toFake: ["Date"] }));
  afterEach(() => vi.useRealTimers());
  const meets = [{ rule: "FREQ=WEEKLY;BYDAY=SA", start: "10:00", zone: "America/New_York" }];
  const evidence = { ...aResource().evidence, pageDate: "2026-10" };
  const all = [
    aResource({ id: "a", name: "Group a", phone: "209-555-0101", meets, evidence }),
    aResource({ id: "b", name: "Group b", meets, evidence: { ...evidence, pageDate: "2020" } }),
  ];
  async function openTakeAlong() {
    await fakeBrowser.storage.local.set({ list: aList("b", "a") });
    render(<Window all={all} />);
    fireEvent.click(await lastButton("My list (2)"));
    await screen.findByRole("heading", { name: "Take it along" });
    fireEvent.click(screen.getByRole("radio", { name: "español" }));
  }
  test("the text is copied in the client's language, not the window's", async () => {
    let copied = "";
    copyBy(async (text) => {
      copied = text;
    });
    await openTakeAlong();
    press("Copy as text");
    expect(await screen.findByText("Copied.")).toBeDefined();
    expect(copied).toMatch(/^Apoyo para familias · 25 de noviembre de 2026\n\n1\. Group b\n/);
    expect(copied).toContain("Teléfono: 209-555-0101");
    expect(copied).toContain("con fecha de octubre de 2026. Nadie ha llamado para confirmar.");
    expect(copied).toMatch(/Próxima reunión: sábado, 28 de noviembre/);
  });
  test("a browser that copies nothing is said", async () => {
    copyBy(() => Promise.reject(new Error("no")));
    await openTakeAlong();
    press("Copy as text");
    expect(await screen.findByText(/^This browser would not copy it/)).toBeDefined();
  });
  test("table and calendar are files with neutral names; an old schedule is in no calendar", async () => {
    const files = savedFiles();
    await openTakeAlong();
    press("Save as a table (CSV)");
    press("Save the next meetings (calendar)");
    await vi.waitFor(() => expect(files.map(({ name }) => name).sort()).toEqual(["Hoja.csv", "Hoja.ics"]));
    const [ics, csv] = files.toSorted((one, other) => other.name.localeCompare(one.name));
    const table = await csv?.text();
    expect(table?.split("\r\n").map((line) => line.split(",")[0])).toEqual(["\uFEFFNombre", "Group b", "Group a", ""]);
    const events = new ICAL.Component(ICAL.parse((await ics?.text()) ?? "")).getAllSubcomponents("vevent");
    expect(events.map((event) => event.getFirstPropertyValue("summary"))).toEqual(["Group a"]);
    expect(events[0]?.getFirstPropertyValue("description")).toMatch(/^Fecha calculada según su página/);
  });
  test("the page is opened in that language, with no word of it in its address", async () => {
    await openTakeAlong();
    press("Make a page to print");
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get(null)).toMatchObject({
        "handed:handout": { value: { list: aList("b", "a"), language: "es" } },
      }),
    );
    await vi.waitFor(async () => {
      const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? "");
      expect(opened.filter((url) => url.endsWith("/handout.html"))).toHaveLength(1);
    });
  });
});
