import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface BuildCopy {
  folder: string;
  /** Cuts a file in half while `act` runs: of those that the pattern fits the largest. */
  without: <T>(pattern: string, act: () => Promise<T>) => Promise<T>;
  remove: () => void;
}

/** The built extension in a folder of its own, for a test to damage. */
export function copyOfBuild(build = ".output/chrome-mv3"): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), "alongside-copy-"));
  cpSync(build, folder, { recursive: true });
  return {
    folder,
    async without(pattern, act) {
      const [path] = globSync(pattern, { cwd: folder })
        .map((file) => join(folder, file))
        .sort((one, other) => statSync(other).size - statSync(one).size);
      if (path === undefined) throw new Error(`The build has no ${pattern}.`);
      const whole = readFileSync(path);
      writeFileSync(path, whole.subarray(0, whole.length / 2));
      try {
        return await act();
      } finally {
        writeFileSync(path, whole);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
