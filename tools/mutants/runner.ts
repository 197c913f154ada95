import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CoverageData } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { keepModulesFresh, startLoad } from "./freshModules.ts";
import { type Collected, takeTests } from "./testing.ts";

/** What the mutated code reads and writes. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: CoverageData; perTest: Record<string, CoverageData> };
}
const board: Switchboard = {};
Object.assign(globalThis, { __stryker__: board });

interface Found extends Collected {
  id: string;
}

/** Ask hundreds of questions each, seconds long: other tests find the same, and a mutant that survives runs them all. */
const slowTests = / > wherever in the country|every entry is first by its name| > at least 9 in 10 have/;

/** Runs tests/core in this one process; why not by Stryker's runner for Vitest stands in docs/mutants.md. */
class CoreRunner implements TestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    keepModulesFresh(process.cwd());
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    const tests: TestResult[] = [];
    const perTest: Record<string, CoverageData> = {};
    for (const file of globSync("tests/core/**/*.test.ts").sort()) {
      const coverage: NonNullable<Switchboard["mutantCoverage"]> = { static: {}, perTest: {} };
      board.mutantCoverage = coverage;
      startLoad();
      const found = await load(file);
      for (const one of found) tests.push(await resultOf(one));
      // What runs while a file is loaded is shared by all its tests.
      for (const { id } of found) perTest[id] = { ...coverage.static, ...coverage.perTest[id] };
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({
    activeMutant,
    testFilter = [],
    hitLimit,
    sandboxFileName,
  }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(board, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    startLoad();
    const tests = await runUntilOneFails(likeliestFirst(testFilter, basename(sandboxFileName)));
    const endless = determineHitLimitReached(board.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }
}

/** The tests of a file that is called alike find most; the others are not even loaded then. */
function likeliestFirst(testIds: readonly string[], mutated: string): readonly string[] {
  const alike = (id: string) => {
    const name = basename(id.split("#")[0] ?? id);
    const end = [...name].findIndex((letter, at) => letter !== mutated[at]);
    return end < 0 ? name.length : end;
  };
  return testIds.toSorted((one, other) => alike(other) - alike(one));
}

async function load(file: string): Promise<readonly Found[]> {
  takeTests();
  await import(pathToFileURL(join(process.cwd(), file)).href);
  const tests = takeTests().filter(({ name }) => !slowTests.test(name));
  return tests.map((test, at) => ({ ...test, id: `${file}#${at} ${test.name}` }));
}

async function resultOf({ id, run }: Pick<Found, "id" | "run">): Promise<TestResult> {
  const start = performance.now();
  board.currentTestId = id;
  const failureMessage = await failureOf(run);
  board.currentTestId = undefined;
  const result = { id, name: id, fileName: id.split("#")[0] ?? id, timeSpentMs: performance.now() - start };
  return failureMessage === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage };
}

/** A file that cannot even be loaded fails its first test. */
async function runUntilOneFails(testIds: readonly string[]): Promise<TestResult[]> {
  const wanted = new Set(testIds);
  const results: TestResult[] = [];
  for (const [file, [first = file]] of Map.groupBy(testIds, (id) => id.split("#")[0] ?? id)) {
    const found = await load(file).catch((error) => [{ id: first, run: () => Promise.reject(error) }]);
    for (const one of found.filter(({ id }) => wanted.has(id))) {
      const result = await resultOf(one);
      results.push(result);
      if (result.status === TestStatus.Failed) return results;
    }
  }
  return results;
}

async function failureOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreRunner)];
