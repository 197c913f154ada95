import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

// A real browser on a busy machine may miss a moment; what fails twice has failed.
const browserTests = { testTimeout: 60_000, hookTimeout: 180_000, retry: 1 };
/** These wait for moments, or time: they have the machine for themselves. All others go two files at a time. */
const alone = ["chromium", "firefox", "faults", "reloaded", "timing"].map((name) => `tests/e2e/${name}.test.ts`);

export default defineConfig({
  test: {
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
          maxWorkers: 2,
          include: ["tests/fuzz/**/*.test.ts"],
          globalSetup: ["tests/support/writeIndex.ts"],
          testTimeout: 300_000, // tests/support/fuzz.ts ends a hunt before
        },
      },
      { test: { name: "bundle", include: ["tests/bundle/**/*.test.ts"] } },
      { test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], exclude: alone, maxWorkers: 2, ...browserTests } },
      { test: { name: "alone", include: alone, fileParallelism: false, ...browserTests } },
    ],
  },
});
