import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "../../tools/steps.ts";

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

/** What Mozilla's linter may say of the Firefox build, each with the reason why it stays. All else fails. */
const exceptions = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^chunks\/start-[\w-]+\.js$/,
    reason:
      "Preact's own innerHTML, for dangerouslySetInnerHTML, which our code may not use (biome: noDangerouslySetInnerHtml).",
  },
];

test("Mozilla's linter finds nothing in the Firefox build but what is named here", async () => {
  const program = join(root, "node_modules/addons-linter/bin/addons-linter");
  const built = join(root, ".output/firefox-mv3");
  const options = { maxBuffer: 16 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [program, "--output", "json", built], options);
  const report: Record<"errors" | "warnings" | "notices", Finding[]> = JSON.parse(stdout);
  const found = [...report.errors, ...report.warnings, ...report.notices];
  const isNamed = ({ code, file }: Finding) =>
    exceptions.some((exception) => exception.code === code && exception.file.test(file));
  expect(found.filter((finding) => !isNamed(finding))).toEqual([]);
  expect(found.length, "an exception that nothing needs any more").toBe(exceptions.length);
}, 300_000);
