import { render } from "preact";
import { expect, test } from "vitest";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useSettings } from "../../components/useSettings.ts";
import { defaultSettings } from "../../core/settings.ts";

// Alone in its file: a window that another test has hidden would still listen here.
const words = "A few words";
function AWindow() {
  return <OwnWindow state={useSettings(defaultSettings)}>{words}</OwnWindow>;
}

test("a window is hidden by its key from the moment it is drawn, before anything else has run", () => {
  render(<AWindow />, document.body);
  expect(document.body.textContent).toContain(words);
  for (const _press of [1, 2, 3])
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
  expect(document.body.textContent).toBe("");
});
