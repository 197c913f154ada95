import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "resources");

/** Every record of every file in `resources/`, as it stands there. In Node alone. */
export function readRecords(): readonly Record<string, unknown>[] {
  const paths = globSync("**/*.json", { cwd: folder }).sort();
  return paths.flatMap((path): Record<string, unknown>[] => JSON.parse(readFileSync(join(folder, path), "utf8")));
}
