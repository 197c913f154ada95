import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { LongestFirst } from "./tests/support/longestFirst.ts";

// A real browser on a busy machine may miss a moment; what fails twice has failed.
const browserTests = { testTimeout: 60_000, hookTimeout: 180_000, retry: 1 };
/** These wait for moments: only their like runs beside them, which waits, too. */
const moments = ["chromium", "firefox", "faults", "reloaded"].map((name) => `tests/e2e/${name}.test.ts`);
/** This one times what happens: it has the machine for itself. */
const timing = "tests/e2e/timing.test.ts";
/** As many files at a time as a small machine has cores: more only wait for each other. */
const maxWorkers = 2;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/{core,data,tools}/**/*.test.ts"],
          isolate: false, // nothing in them is changed for the next file
          globalSetup: ["tests/support/writeIndex.ts"],
        },
      },
      {
        plugins: [preact({ prerender: { enabled: false } }), WxtVitest()],
        test: {
          name: "windows",
          include: ["tests/{platform,components,entrypoints}/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["tests/support/setup.ts"],
          globalSetup: ["tests/support/writeIndex.ts"],
        },
      },
      {
        test: {
          name: "fuzz",
          maxWorkers,
          include: ["tests/fuzz/**/*.test.ts"],
          globalSetup: ["tests/support/writeIndex.ts"],
          testTimeout: 300_000, // tests/support/fuzz.ts ends a hunt before
        },
      },
      { test: { name: "bundle", include: ["tests/bundle/**/*.test.ts"] } },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: [...moments, timing],
          maxWorkers,
          ...browserTests,
        },
      },
      { test: { name: "moments", include: moments, maxWorkers, ...browserTests } },
      { test: { name: "timing", include: [timing], ...browserTests, retry: 0 } }, // it asks again by itself
    ],
  },
});
