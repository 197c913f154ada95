import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, step } from "../steps.ts";
import { packages } from "./archives.ts";

// `npm run package`: what is handed to the stores, and the checksums by which anybody can tell whether theirs is the same.
process.env.NODE_ENV = "production"; // whatever the shell says: Vite would build another package for a test
rmSync(packages, { recursive: true, force: true });
await step("Building and packing for Chrome and Edge", () => run("wxt", "zip"));
await step("Building and packing for Firefox, and the sources", () => run("wxt", "zip", "--browser", "firefox"));
const sums = readdirSync(packages)
  .sort()
  .map(
    (file) =>
      `${createHash("sha256")
        .update(readFileSync(join(packages, file)))
        .digest("hex")}  ${file}\n`,
  );
writeFileSync(join(packages, "SHA256SUMS"), sums.join(""));
console.log(`\n${sums.join("")}`);
