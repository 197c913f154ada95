import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { FileRoom } from "../../components/FileRoom.tsx";
import { StoredRoom } from "../../components/StoredRoom.tsx";
import { useSettings } from "../../components/useSettings.ts";
import { keptFileText, largestFile } from "../../core/keptFile.ts";
import { defaultSettings, type Settings } from "../../core/settings.ts";
import { aDaysRest, aList } from "../support/builders.ts";
import { savedFiles } from "../support/savedFiles.ts";

const before = {
  settings: { ...defaultSettings, state: "NY" } as Settings,
  list: aList("a", "b"),
  quiet: { ...aDaysRest(), jail: "always" },
};
const file = keptFileText({
  settings: { ...defaultSettings, state: "TX" },
  list: aList("b", "c"),
  quiet: { court: "always" },
});

function Rooms() {
  const state = useSettings(before.settings);
  return (
    <>
      <FileRoom state={state} />
      <StoredRoom />
    </>
  );
}
const stored = () => fakeBrowser.storage.local.get(null);
const bring = (text: string | Blob) => {
  const input = document.querySelector("input[type=file]") as HTMLInputElement; // a test without it fails anyway
  Object.defineProperty(input, "files", { value: [new File([text], "x.json")], configurable: true });
  fireEvent.change(input);
};
const linesUnder = (title: string) =>
  [...(screen.getByRole("heading", { name: title }).nextElementSibling?.children ?? [])].map((one) => one.textContent);

beforeEach(async () => {
  await fakeBrowser.storage.local.set(before);
  render(<Rooms />);
  await screen.findByText("My list: Group a");
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("“What is stored here” names each entry of the list", () => {
  expect(screen.getByText("My list: Group b")).toBeDefined();
  expect(screen.getByText(/your list/, { selector: "p:not(.soft)" })).toBeDefined();
});

test("one file with a neutral name holds list and choices, and gives the same again", async () => {
  const files = savedFiles();
  fireEvent.click(screen.getByRole("button", { name: "Save to a file" }));
  expect(files.map(({ name }) => name)).toEqual(["Alongside.json"]);
  const text = await files[0]?.text();
  expect(JSON.parse(text ?? "")).toEqual({
    format: "alongside",
    version: 1,
    settings: before.settings,
    list: before.list,
    quiet: { jail: "always" },
  });
  bring(text ?? "");
  expect(await screen.findByText("This file holds just what is here. Nothing was changed.")).toBeDefined();
});

test("a file is shown before it replaces anything, and can be refused", async () => {
  bring(file);
  await screen.findByRole("heading", { name: "This would come" });
  expect(linesUnder("This would come")).toEqual([
    "State: Texas",
    "Where notes are quiet: court sites",
    "My list: Group c",
  ]);
  expect(linesUnder("This would go")).toEqual([
    "State: New York",
    "Where notes are quiet: jail sites",
    "My list: Group a",
  ]);
  expect(await stored()).toEqual(before);
  fireEvent.click(screen.getByRole("button", { name: "Keep what is here" }));
  expect(await screen.findByText("Nothing was changed.")).toBeDefined();
  expect(await stored()).toEqual(before);
});

test("it replaces list and choices after a press, and the press can be taken back", async () => {
  bring(file);
  fireEvent.click(await screen.findByRole("button", { name: "Replace" }));
  await vi.waitFor(async () =>
    expect(await stored()).toEqual({
      settings: { ...defaultSettings, state: "TX" },
      list: aList("b", "c"),
      quiet: { ...aDaysRest(), court: "always" },
    }),
  );
  const said = screen.getByText("Done. What is here is now as in the file.").closest("[role=status]");
  expect(document.activeElement).toBe(said);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await vi.waitFor(async () => expect(await stored()).toEqual(before));
  expect(screen.getByText("All is as it was.")).toBeDefined();
});

test("names of a file are text, whatever they hold, and are the only thing of it that is shown", async () => {
  const names = ["<img src=x onerror=alert(1)>", "</p><script>alert(1)</script>", "javascript:alert(1)"];
  const entries = names.map((name, at) => ({ id: `n-${at}`, name, website: "javascript:alert(2)" }));
  bring(JSON.stringify({ ...JSON.parse(file), list: { entries }, html: "<b>hello</b>" }));
  await screen.findByRole("button", { name: "Replace" });
  for (const name of names) expect(linesUnder("This would come")).toContain(`My list: ${name}`);
  expect(document.querySelector("img, script, b, a[href^=javascript]")).toBeNull();
  expect(document.body.textContent).not.toContain("hello");
  expect(document.body.textContent).not.toContain("alert(2)");
});

test("another order of the same entries is shown too", async () => {
  bring(keptFileText({ ...before, list: aList("b", "a") }));
  await screen.findByRole("heading", { name: "In this order" });
  expect(linesUnder("In this order")).toEqual(["Group b", "Group a"]);
});

test.each([
  ["no JSON", "hello"],
  ["another program's", "{}"],
  ["too large", `${file}${" ".repeat(largestFile)}`],
])("a file that is %s changes nothing, and is named calmly", async (_what, text) => {
  bring(text);
  expect(await screen.findByText("This file is not an Alongside list. Nothing was changed.")).toBeDefined();
  expect(await stored()).toEqual(before);
});

test("so does one that cannot be read any more", async () => {
  vi.spyOn(File.prototype, "text").mockRejectedValue(new Error("gone"));
  bring(file);
  expect(await screen.findByText("This file is not an Alongside list. Nothing was changed.")).toBeDefined();
});
