import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What came of one test file. */
export interface Outcome {
  /** Names of the tests that failed, with those of the groups they stand in. */
  red: readonly string[];
  /** How many passed. */
  green: number;
}

/** Which builds a test file looks at. */
export function buildsFor(test: string): readonly ("chrome" | "firefox")[] {
  if (test.startsWith("tests/bundle/")) return ["chrome", "firefox"];
  if (!test.startsWith("tests/e2e/")) return [];
  return /firefox/i.test(test) ? ["firefox"] : ["chrome"];
}

/** @throws {Error} with all that was printed, where there is nothing built at the end. */
export async function build(folder: string, test: string): Promise<void> {
  for (const browser of buildsFor(test)) {
    const { code, printed } = await run(folder, ["wxt", "build", "--browser", browser]);
    if (code !== 0) throw new Error(`It could not be built for ${browser}:\n${printed}`);
  }
}

/** On a busy machine a test may wait for its turn: that must not pass for a test that noticed. */
const patience = "--testTimeout=120000";

/** Runs one test file, or those of its tests that have one of the names. @throws {Error} where it could not even be loaded. */
export async function runTests(folder: string, test: string, names: readonly string[]): Promise<Outcome> {
  const report = join(folder, "promises-report.json");
  rmSync(report, { force: true });
  const only = names.length > 0 ? ["-t", names.map(escaped).join("|")] : [];
  const args = ["vitest", "run", test, ...only, "--retry=0", patience, "--reporter=json", `--outputFile=${report}`];
  const { printed } = await run(folder, args);
  return outcomeIn(readOr(report, printed));
}

interface Report {
  testResults: { message?: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** @throws {Error} where no test ran at all. */
export function outcomeIn(text: string): Outcome {
  const { testResults } = JSON.parse(text) as Report; // as Vitest writes it
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const of = (wanted: string) => all.filter(({ status }) => status === wanted).map(({ fullName }) => fullName.trim());
  const outcome = { red: of("failed"), green: of("passed").length };
  if (outcome.red.length + outcome.green > 0) return outcome;
  throw new Error(`No test ran: ${testResults.map(({ message }) => message).join("\n")}`);
}

function readOr(report: string, printed: string): string {
  try {
    return readFileSync(report, "utf8");
  } catch {
    throw new Error(`The tests wrote no report:\n${printed}`);
  }
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A program of this project, in the copy. */
function run(folder: string, [command = "", ...args]: readonly string[]): Promise<{ code: number; printed: string }> {
  return new Promise((done, fail) => {
    const child = spawn(join(folder, "node_modules/.bin", command), args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => printed.push(String(part)));
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, printed: printed.join("") }));
  });
}
