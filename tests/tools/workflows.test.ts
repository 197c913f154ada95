// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { zipOptions } from "../../tools/release/archives.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const files = globSync(".github/workflows/*.yml").sort();
const workflow = (path: string): Workflow => parse(readFileSync(path, "utf8"));
const jobsOf = (path: string) => Object.entries(workflow(path).jobs);
const release = ".github/workflows/release.yml";

/** The only rights to write that any job has, and what for. */
const writes: Record<string, Record<string, string>> = {
  "release.yml publish": { contents: "write", "id-token": "write", attestations: "write" },
};

test("there are these workflows", () => {
  expect(files.map((path) => path.slice(".github/workflows/".length))).toEqual(["ci.yml", "links.yml", "release.yml"]);
});

describe.each(files)("%s", (path) => {
  const text = readFileSync(path, "utf8");

  test("uses each action by its full commit, and says which version that is", () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].map(([, used = ""]) => used);
    expect(uses).toHaveLength(jobsOf(path).flatMap(([, job]) => job.steps.filter((step) => step.uses)).length);
    for (const used of uses) expect(used).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("starts each job without rights, and gives only those that are named here", () => {
    const everywhere = workflow(path).permissions ?? "none is said: all of them";
    expect([{}, { contents: "read" }]).toContainEqual(everywhere);
    for (const [name, job] of jobsOf(path)) {
      const given = job.permissions ?? everywhere;
      const named = writes[`${path.slice(".github/workflows/".length)} ${name}`] ?? { contents: "read" };
      expect(given, name).toEqual(named);
    }
  });

  test("keeps no token in the folder of the source, and ends by itself", () => {
    for (const [name, job] of jobsOf(path)) {
      expect(job["timeout-minutes"], name).toBeLessThanOrEqual(60);
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
        expect(step.with?.["persist-credentials"], name).toBe(false);
    }
  });

  test("runs nothing that someone else wrote into a title, a branch or a message", () => {
    const commands = jobsOf(path).flatMap(([, job]) => job.steps.flatMap(({ run }) => run ?? []));
    for (const command of commands) expect(command).not.toContain("${{");
    expect(workflow(path).on).not.toHaveProperty("pull_request_target");
  });

  test("knows no secret but in the one job that has the stores' environment", () => {
    const knowing = jobsOf(path).filter(([, job]) => JSON.stringify(job).includes("secrets"));
    const isRelease = path === release;
    expect(knowing.map(([name]) => name)).toEqual(isRelease ? ["stores"] : []);
    const placed = jobsOf(path).filter(([, job]) => job.environment !== undefined);
    expect(placed.map(([name, job]) => [name, job.environment])).toEqual(isRelease ? [["stores", "stores"]] : []);
    const { jobs, ...rest } = workflow(path);
    expect(JSON.stringify(rest)).not.toContain("secrets");
  });
});

test("a release is tested, packed twice and signed before any store sees it, and then tried without uploading", () => {
  const { jobs, on } = workflow(release);
  expect(on).toEqual({ push: { tags: ["v*"] } });
  const waits = Object.entries(jobs).map(([name, job]) => [name, (job as { needs?: string }).needs]);
  expect(waits).toEqual([
    ["package", undefined],
    ["again", "package"],
    ["publish", "again"],
    ["stores", "publish"],
  ]);
  const submits = [...readFileSync(release, "utf8").matchAll(/npx wxt submit (.*)/g)].map(([, words = ""]) => words);
  expect(submits.map((words) => words.startsWith("--dry-run "))).toEqual([true, false]);
  expect([zipOptions.artifactTemplate, zipOptions.sourcesTemplate]).toEqual([
    expect.stringMatching(/-\{\{browser\}\}\.zip$/),
    expect.stringMatching(/-sources\.zip$/),
  ]);
});
