import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json" with { type: "json" };
import privileges from "../fixtures/privileges.json" with { type: "json" };

// Every line of both manifests, frozen with its reason in tests/fixtures/privileges.json.

const requiredHosts = readFileSync("tests/fixtures/required-hosts.txt", "utf8").trim().split("\n");
const patterns = requiredHosts.map((host) => `*://*.${host}/*`).join();
const policyPath = "content_security_policy.extension_pages";

/** A manifest as lines `key.key: value`: one for each leaf, each entry of an array, each directive of the policy. */
function linesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return textLines(String(value), path);
  const parts = Object.entries(value);
  if (parts.length === 0) return [`${path}: ${JSON.stringify(value)}`];
  if (String(value) === patterns) return [`${path}: the hosts of required-hosts.txt, sub-domains included`];
  const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
  return parts.flatMap(([key, part]) => linesOf(part, isList ? path : [path, key].filter(Boolean).join(".")));
}

function textLines(text: string, path: string): string[] {
  if (path === policyPath) return text.split("; ").map((directive) => `${path}: ${directive}`);
  return [`${path}: ${path === "version" && text === version ? "as package.json says" : text}`];
}

/** What differs from the frozen lines, each as a sentence that says what to do. */
function faultsIn(manifest: Record<string, unknown>, build: "chromium" | "firefox"): string[] {
  const lines = linesOf(manifest);
  const known = privileges.filter((one) => one.in === "both" || one.in === build);
  const expected = known.flatMap((one) => one.lines);
  const barred = privileges.filter((one) => one.in === "none");
  return [
    ...lines.filter((line) => !expected.includes(line)).map((line) => `new: “${line}”: give a reason or take it out`),
    ...expected
      .filter((line) => !lines.includes(line))
      .map((line) => `gone: “${line}”: put it back, or give a reason and take its line out`),
    ...lines.filter((line, index) => lines.indexOf(line) !== index).map((line) => `twice: “${line}”: take one out`),
    ...barred.flatMap(({ lines: keys, why }) => keys.filter((key) => key in manifest).map((key) => `${key}: ${why}`)),
  ];
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(".output", folder, "manifest.json"), "utf8"));
const builds = [
  ["chromium", "chrome-mv3"],
  ["firefox", "firefox-mv3"],
] as const;

describe.each(builds)("%s", (build, folder) => {
  const manifest = manifestOf(folder);
  test("holds the privileges that are frozen, each for its reason, and no more", () => {
    expect(faultsIn(manifest, build)).toEqual([]);
    console.log(`${build}: ${linesOf(manifest).length} lines, ${requiredHosts.length} required hosts`);
  });

  test.each([
    ["a permission", { permissions: [...manifest.permissions, "tabs"] }, "new: “permissions: tabs”"],
    ["a host", { host_permissions: [...manifest.host_permissions, "*://*.a.example/*"] }, "*://*.a.example/*”: give a"],
    [
      "a wider script",
      { content_scripts: [{ ...manifest.content_scripts[0], all_frames: true }] },
      "0.all_frames: true”",
    ],
    ["a weaker policy", { content_security_policy: { extension_pages: "default-src *" } }, "new: “content_security"],
    ["a file for pages", { web_accessible_resources: [] }, "web_accessible_resources: A page could ask"],
    ["a key that is lost", { omnibox: undefined }, "gone: “omnibox.keyword: along”"],
  ])("%s more or less is a fault that is named", (_name, change, fault) => {
    const changed = JSON.parse(JSON.stringify({ ...manifest, ...change }));
    expect(faultsIn(changed, build).join("\n")).toContain(fault);
  });
});

test("each line has one reason, in a sentence", () => {
  for (const build of ["chromium", "firefox"]) {
    const lines = privileges.filter((one) => one.in === "both" || one.in === build).flatMap((one) => one.lines);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  }
  for (const { why } of privileges) expect(why).toMatch(/^[A-Z].{15,}\.$/);
});
