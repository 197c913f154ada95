import { locks } from "node:worker_threads";
import { afterEach, beforeEach } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fakePermissions } from "./permissions.ts";

// The simulated page has no locks; those of Node are the same standard.
Object.defineProperty(navigator, "locks", { value: locks, configurable: true });

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions();
});
afterEach(() => globalThis.document?.body.replaceChildren());
