import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "./browsers/find.ts";
import { countCases } from "./fuzzCount.ts";
import { root, run, step } from "./steps.ts";

// `npm test`: everything, cheapest first. `npm run check` is the same without the browsers.
const isQuick = process.argv.includes("--quick");
const reports = join(root, ".output/reports");
rmSync(reports, { recursive: true, force: true });

const projects = ["unit", "windows", "fuzz", "bundle", "e2e", "moments", "timing"] as const;
type Project = (typeof projects)[number];

/** As Vitest writes them, as far as we read them. */
interface Assertion {
  fullName: string;
  status: string;
  failureMessages: readonly string[];
}
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { assertionResults: Assertion[] }[];
}
const didNotRun: Report = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

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
    await step("The same, where moments count", () => vitest("moments"));
    await step("What a page can time", () => vitest("timing"));
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
  const all = projects.map(reportOf);
  const sum = (count: (report: Report) => number) => all.reduce((total, report) => total + count(report), 0);
  for (const { fullName, failureMessages } of all.flatMap(retriedIn))
    console.log(`  passed at the second try: ${fullName}\n${indented(failureMessages.join("\n"))}`);
  const passed = sum(({ numPassedTests }) => numPassedTests) + checks;
  const failed = Math.max(
    sum(({ numFailedTests }) => numFailedTests),
    broken,
  );
  const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
}

/** Tests that failed once and passed then: a flake to look at, with what it said, though it fails nothing. */
function retriedIn({ testResults }: Report): Assertion[] {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return all.filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0);
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "    ");
}

function readReport(project: Project) {
  return JSON.parse(readFileSync(join(reports, `${project}.json`), "utf8"));
}

function reportOf(project: Project): Report {
  try {
    return readReport(project);
  } catch {
    return didNotRun;
  }
}
