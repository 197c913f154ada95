import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { HandoutPage } from "../../components/HandoutPage.tsx";
import { handoutOf } from "../../components/handoutWords.ts";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useSettings } from "../../components/useSettings.ts";
import { wordsIn } from "../../components/words.tsx";
import { defaultSettings, type Language } from "../../core/settings.ts";
import type { Resource } from "../../data/schema.ts";
import { aList, aResource } from "../support/builders.ts";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-25T12:00:00Z"), toFake: ["Date"] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const evidence = { ...aResource().evidence, pageDate: "2026-10" };

describe("an entry in words", () => {
  const now = new Date("2026-11-25T12:00:00Z");
  const entry = (parts: Partial<Resource>, language: Language = "en") => {
    const [first] = handoutOf([aResource({ evidence, ...parts })], wordsIn(language), now).entries;
    if (!first) throw new Error("No entry.");
    return first;
  };
  test("keeps each doubt: a number that only others print, a page that is old, what nobody confirmed", () => {
    const doubtful = entry({
      phone: "209-555-0101",
      caution: { en: "It may have ended.", es: "Puede haber terminado." },
      evidence: { ...evidence, level: "third-party", pageDate: "2019" },
    });
    expect(doubtful.contacts[0]).toEqual({
      kind: "phone",
      label: "Phone",
      value: "209-555-0101",
      doubt: "We could not confirm this number.",
    });
    expect(doubtful.caution).toEqual({ label: "Call or write first.", text: "It may have ended." });
    expect(doubtful.known).toBe("Read on another source’s page, dated 2019. Nobody has called to check.");
  });
  test("says the caution alone where it is recent, and to ask before going where there is none", () => {
    expect(entry({ caution: { en: "Ask.", es: "Pregunte." } }, "es").caution).toEqual({
      label: "Atención",
      text: "Pregunte.",
    });
    const there = entry({ formats: ["in-person"] });
    expect(there.caution).toBeUndefined();
    expect(there.known).toMatch(/Please ask before you go\.$/);
  });
  test("has the name to search for where no address is confirmed, and then no code", () => {
    const { website: _none, ...rest } = aResource({ lookFor: "Mothers with Sons" });
    const [group] = handoutOf([rest], wordsIn("en"), now).entries;
    expect(group?.contacts).toEqual([
      { kind: "lookFor", label: "Name to search for", value: "Mothers with Sons", doubt: "no confirmed address" },
    ]);
    expect(group?.codes).toEqual([]);
  });
  test("says where one goes, and not where the office of a helper for everyone is", () => {
    const place = { city: "Stockton", state: "CA" } as const;
    expect(entry({ place, serves: ["CA"], formats: ["in-person"] }).place).toBe("Place: Stockton, California");
    expect(entry({ place, serves: "US", formats: ["in-person"] }).place).toBeUndefined();
    expect(entry({ place, serves: ["CA"], formats: ["phone"] }).place).toBeUndefined();
  });
  test("has a code for its phone, and one for a meeting that a recent page gives", () => {
    const meets = [{ rule: "FREQ=WEEKLY;BYDAY=SA", start: "10:00", zone: "America/New_York", minutes: 90 }];
    const both = entry({ phone: "209-555-0101", meets });
    expect(both.codes.map(({ data }) => data)).toEqual([
      "tel:209-555-0101",
      "BEGIN:VEVENT\r\nSUMMARY:A Group\r\nDTSTART:20261128T150000Z\r\nDTEND:20261128T163000Z\r\nEND:VEVENT",
    ]);
    expect(both.when[0]).toMatch(/^Next meeting: Saturday, November 28, .+ ask first\.$/);
    expect(entry({ meets, evidence: { ...evidence, pageDate: "2020" } }).codes).toHaveLength(1);
  });
  test("its foot gives the day on which the latest of them was read", () => {
    expect(handoutOf([aResource()], wordsIn("es"), now).footer).toBe(
      "Según páginas públicas, leídas hasta el 23 de noviembre de 2026. Llame antes de ir. Peligro: 911. Crisis: 988, oprima 2.",
    );
  });
});

function Window({ ids, language }: { ids: readonly string[]; language?: Language }) {
  const state = useSettings(defaultSettings);
  const resources = [
    aResource({ id: "a", name: "Group a", phone: "209-555-0101" }),
    aResource({ id: "b", name: "Grupo b", languages: ["es"] }),
  ];
  return (
    <OwnWindow state={state}>
      <HandoutPage resources={resources} order={{ list: aList(...ids), language }} />
    </OwnWindow>
  );
}
const sheet = () => document.querySelector<HTMLElement>(".sheet");
const write = (name: string, text: string) =>
  fireEvent.input(screen.getByRole("textbox", { name }), { target: { value: text } });

describe("the page", () => {
  test("speaks the client's language inside a window that speaks another, and says so to screen readers", () => {
    render(<Window ids={["b", "a"]} language="es" />);
    expect(sheet()?.lang).toBe("es");
    expect(document.title).toBe("Hoja");
    expect(screen.getByRole("button", { name: "Hide" })).toBeDefined();
    const page = within(sheet() ?? document.body);
    expect(page.getByRole("heading", { level: 1 }).textContent).toBe("Apoyo para familias");
    expect(page.getAllByRole("article").map((one) => one.getAttribute("aria-label"))).toEqual(["Grupo b", "Group a"]);
    expect(page.getByText("Group a").lang).toBe("en");
    fireEvent.click(screen.getByRole("radio", { name: "English" }));
    expect(sheet()?.lang).toBe("en");
    expect(document.title).toBe("Page");
  });
  test("has the number in words beside its code, in one piece, and the address as people type it", () => {
    render(<Window ids={["a", "b"]} />);
    const [first, second] = within(sheet() ?? document.body).getAllByRole("article");
    expect(first?.querySelector(".number")?.textContent).toBe("209-555-0101");
    const code = within(first ?? document.body).getByRole("img");
    expect(code.getAttribute("aria-label")).toBe("Code for a phone’s camera: Scan to call 209-555-0101");
    expect(second?.querySelector(".address")?.textContent).toBe("group.example");
  });
  test("prints what is written on it, in whichever language, and keeps it nowhere", async () => {
    render(<Window ids={["a", "b"]} />);
    write("For (stands on top of the page)", "Maria");
    write("Note: Group a", "Ask for Ann.\nBring the letter.");
    expect(sheet()?.textContent).toContain("For: Maria");
    expect(within(sheet() ?? document.body).getAllByRole("article")[0]?.textContent).toContain("Note: Ask for Ann.");
    fireEvent.click(screen.getByRole("radio", { name: "español" }));
    expect(sheet()?.textContent).toContain("Nota: Ask for Ann.\nBring the letter.");
    const everything = await Promise.all([fakeBrowser.storage.local.get(null), fakeBrowser.storage.session.get(null)]);
    expect(everything).toEqual([{}, {}]);
    for (const field of screen.getAllByRole("textbox")) expect(field.getAttribute("autocomplete")).toBe("off");
  });
  test("leaves a line for the name where none is written, and no empty note", () => {
    render(<Window ids={["a"]} />);
    expect(sheet()?.querySelector(".blank")).not.toBeNull();
    expect(sheet()?.querySelector(".entry-note")).toBeNull();
  });
  test("says on screen, not on paper, what the directory has no longer", () => {
    render(<Window ids={["a", "gone"]} />);
    expect(screen.getByText("“Group gone” is no longer in the directory.").closest(".controls")).not.toBeNull();
    expect(sheet()?.textContent).not.toContain("gone");
  });
  test("of nothing, says how something comes onto it", () => {
    render(<Window ids={["gone"]} />);
    expect(screen.getByText(/^There is nothing to print yet/)).toBeDefined();
    expect(sheet()).toBeNull();
  });
  test("is printed by one press", () => {
    const printed = vi.fn();
    vi.stubGlobal("print", printed);
    render(<Window ids={["a"]} />);
    fireEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(printed).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
  test("hidden, is gone with its title", () => {
    render(<Window ids={["a"]} language="es" />);
    fireEvent.click(screen.getByRole("button", { name: "Hide" }));
    expect(document.body.textContent).toBe("");
    expect(document.title).toBe("Alongside");
  });
});
