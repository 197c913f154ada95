import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** From now on the person's window is a private one; `vi.restoreAllMocks` ends it. */
export async function inPrivateWindow(): Promise<void> {
  const tab = await fakeBrowser.tabs.create({ active: true });
  const query = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation((async (about: { active?: boolean }) =>
    about.active ? [{ ...tab, incognito: true }] : query(about)) as never);
}
