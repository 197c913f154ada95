import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { OptionsPage } from "../../components/OptionsPage.tsx";
import { useSettings } from "../../components/useSettings.ts";
import { ruleListOf } from "../../core/pages/ruleList.ts";
import { defaultSettings, notesEverywhere, type Settings } from "../../core/settings.ts";
import { readSettings } from "../../platform/settings.ts";
import { knowledge } from "../support/knowledge.ts";

afterEach(cleanup);

function Options({ settings = {} }: { settings?: Partial<Settings> }) {
  const state = useSettings({ ...defaultSettings, ...settings });
  return <OptionsPage loadRules={async () => ruleListOf(knowledge)} state={state} />;
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
