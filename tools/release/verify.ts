import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root, step } from "../steps.ts";
import { readPackage } from "./readPackage.ts";

// `npm run package:verify`: two clones of what is committed, in two folders, clocks and languages, and a third place where
// only the source archive is unpacked. Each installs and packs for itself; all three must come to the same checksums.
const place = mkdtempSync(join(tmpdir(), "verify-"));
try {
  const first = join(place, "a");
  const second = join(place, "in another/and deeper/folder");
  await step("A clone", async () => pack(clone(root, first), { TZ: "UTC", LANG: "C" }));
  await step("Another clone, elsewhere", async () =>
    pack(clone(first, second), { TZ: "Pacific/Kiritimati", LANG: "es_US.UTF-8", LC_ALL: "es_US.UTF-8" }),
  );
  const third = join(place, "sources");
  await step("The source archive alone", async () => pack(unpack(first, third), { TZ: "America/New_York" }));
  const [expected, ...others] = [first, second, third].map(sums);
  console.log(`\n${expected}`);
  if (others.some((other) => other !== expected)) throw new Error(`Not the same:\n${others.join("\n")}`);
  console.log("The same from two clones and from the source archive.");
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

// The second is a clone of the first: somebody may commit while this goes on.
function clone(from: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync("git", ["clone", "--quiet", from, folder]);
  return folder;
}

function unpack(packed: string, folder: string): string {
  const [archive = ""] = globSync(join(packed, ".output/packages/*-sources.zip"));
  for (const [name, bytes] of readPackage(archive)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

// What npm tells the scripts it runs about our own folder must not reach the npm of another.
function pack(folder: string, environment: Record<string, string>): void {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = { ...Object.fromEntries(inherited), ...environment };
  for (const command of [
    ["ci", "--no-audit", "--no-fund"],
    ["run", "package"],
  ])
    execFileSync("npm", command, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
}

function sums(folder: string): string {
  return readFileSync(join(folder, ".output/packages/SHA256SUMS"), "utf8");
}
