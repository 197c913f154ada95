import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "./browsers/find.ts";
import { countCases } from "./fuzzCount.ts";
import { root, run, step } from "./steps.ts";

// `npm test`: everything, cheapest first. `npm run check` is the same without the browsers.
const isQuick = process.argv.includes("--quick");
const reports = join(root, ".output/reports");
rmSync(reports, { recursive: true, force: true });

const projects = ["unit", "windows", "fuzz", "bundle", "e2e", "alone"] as const;
type Project = (typeof projects)[number];

/** A test, as Vitest reports it. */
interface Assertion {
  fullName: string;
  status: string;
  failureMessages: readonly string[];
}

let checks = 0;
/** A check that is no test of ours: it counts as one in the last line. */
async function check(name: string, work: () => Promise<void>): Promise<void> {
  await step(name, work);
  checks++;
}

try {
  await check("Format and lint", () => run("biome", "check", "--error-on-warnings", "."));
  await check("Types", async () => {
    await run("wxt", "prepare");
    await run("tsc", "--noEmit");
  });
  await step("Core, data and tools", () => vitest("unit"));
  await step("Platform and windows, in a simulated browser", () => vitest("windows"));
  await step("The core, with whatever may come", () => vitest("fuzz"));
  await check("Counting what was tried", async () => console.log(`  fuzz: ${countCases(readReport("fuzz"))} cases`));
  await check("Building and packing for Chromium", () => run("wxt", "zip"));
  await check("Building and packing for Firefox", () => run("wxt", "zip", "--browser", "firefox"));
  await step("What ships", () => vitest("bundle"));
  if (!isQuick) {
    await step("Looking for both browsers", async () =>
      console.log(`  ${browserPath("chromium")}\n  ${browserPath("firefox")}`),
    );
    await step("The built extension in Chromium and Firefox", () => vitest("e2e"));
    await step("The same, where moments count", () => vitest("alone"));
  }
  printCount(0);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  printCount(1);
  process.exitCode = 1;
}

async function vitest(project: Project): Promise<void> {
  const report = `--outputFile.json=${join(reports, `${project}.json`)}`;
  await run("vitest", "run", "--project", project, "--reporter=dot", "--reporter=json", report);
}

/** `N passed, N failed, N skipped` over all projects that ran; a step that broke without a failed test counts as one. */
function printCount(broken: number): void {
  const counts = projects.map(readCounts);
  const sum = (key: "passed" | "failed" | "skipped") => counts.reduce((total, count) => total + count[key], 0);
  for (const name of projects.flatMap(readRetried)) console.log(`  passed at the second try: ${name}`);
  const failed = Math.max(sum("failed"), broken);
  console.log(`\n${sum("passed") + checks} passed, ${failed} failed, ${sum("skipped")} skipped`);
}

function readReport(project: Project) {
  return JSON.parse(readFileSync(join(reports, `${project}.json`), "utf8"));
}

/** Tests that failed once and passed then: a flake to look at, though it fails nothing. */
function readRetried(project: Project): string[] {
  try {
    const { testResults }: { testResults: { assertionResults: Assertion[] }[] } = readReport(project);
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
      .map(({ fullName }) => fullName);
  } catch {
    return []; // it did not run
  }
}

function readCounts(project: Project): { passed: number; failed: number; skipped: number } {
  try {
    const report = readReport(project);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // it did not run
  }
}
