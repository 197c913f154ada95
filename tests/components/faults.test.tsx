import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { StoredRoom } from "../../components/StoredRoom.tsx";
import { useSavedList } from "../../components/useSavedList.ts";
import { useSettings } from "../../components/useSettings.ts";
import { withEntry } from "../../core/savedList.ts";
import { defaultSettings } from "../../core/settings.ts";
import { changeSavedList, readSavedList } from "../../platform/saved.ts";
import { changeSettings, readSettings } from "../../platform/settings.ts";
import { aList } from "../support/builders.ts";

const { local } = fakeBrowser.storage;
beforeEach(() => void vi.restoreAllMocks());
afterEach(cleanup);

const refused = "refused";
const entry = (id: string) => ({ id, name: `Group ${id}` });
function List() {
  const { list, change, hasFailed } = useSavedList();
  return (
    <>
      <p data-testid="list">{list.entries.map(({ id }) => id).join()}</p>
      <output>{hasFailed ? refused : ""}</output>
      {["x", "y"].map((id) => (
        <button key={id} type="button" onClick={() => change((here) => withEntry(here, entry(id)))}>
          {id}
        </button>
      ))}
    </>
  );
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const seen = () => screen.getByTestId("list").textContent;

test("what a full store refused stays on the screen when another window writes, and is kept with the next change", async () => {
  await local.set({ list: aList("a") });
  render(<List />);
  await vi.waitFor(() => expect(seen()).toBe("a"));
  vi.spyOn(local, "set").mockRejectedValueOnce(new Error("quota"));
  press("x");
  await screen.findByText(refused);
  await changeSavedList((list) => withEntry(list, entry("b")));
  await vi.waitFor(() => expect(seen()).toBe("a,b,x"));
  expect(await readSavedList()).toEqual(aList("a", "b"));
  press("y");
  await vi.waitFor(async () => expect(await readSavedList()).toEqual(aList("a", "b", "x", "y")));
  await vi.waitFor(() => expect([seen(), screen.queryByText(refused)]).toEqual(["a,b,x,y", null]));
});

const ohio = "Ohio";
function Window() {
  const state = useSettings(defaultSettings);
  return (
    <OwnWindow state={state}>
      <p>{state.settings.state ?? "none"}</p>
      <button type="button" onClick={() => state.change({ ...state.settings, state: "OH" })}>
        {ohio}
      </button>
    </OwnWindow>
  );
}

test("a setting that was refused says so, stays, and is kept with the next one; another window's choice is not undone", async () => {
  render(<Window />);
  vi.spyOn(local, "set").mockRejectedValueOnce(new Error("quota"));
  press(ohio);
  expect(
    await screen.findByText("This browser would not save that. It is lost when you close this window."),
  ).toBeDefined();
  await changeSettings((settings) => ({ ...settings, relation: "mothers" }));
  expect(screen.getByText("OH")).toBeDefined();
  press(/^ES, /);
  const all = { ...defaultSettings, relation: "mothers", state: "OH", language: "es" };
  await vi.waitFor(async () => expect(await readSettings()).toEqual(all));
  await vi.waitFor(() => expect(screen.queryByText(/no pudo guardarlo/)).toBeNull());
});

test("a store that cannot be read is not said to be empty", async () => {
  vi.spyOn(local, "get").mockRejectedValue(new Error("broken"));
  render(<StoredRoom />);
  expect(
    await screen.findByText("This browser cannot show now what it keeps. Please close this window and try again."),
  ).toBeDefined();
  expect(screen.queryByText("Nothing is stored.")).toBeNull();
});

test("what a newer release wrote is shown as it stands there", async () => {
  await local.set({
    settings: { ...defaultSettings, version: 99, voice: "soft" },
    list: { version: 99, entries: [entry("a"), { group: 7 }] },
  });
  render(<StoredRoom />);
  expect(await screen.findByText('voice: "soft"')).toBeDefined();
  expect(screen.getByText('entries: [{"group":7}]')).toBeDefined();
});
