import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Break } from "./breaks.ts";

/** A copy of the working tree, in which things may be broken. */
export interface Copy {
  folder: string;
  /** Changes the one line; answers with the way to put it back. @throws {Error} where the line does not stand there exactly once. */
  apply: (change: Pick<Break, "file" | "find" | "instead">) => () => void;
  remove: () => void;
}

/** All that git knows or would add; the packages are those of `root` itself. */
export function copyOf(root: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), "alongside-promises-"));
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const paths = list.toString().split("\0").filter(Boolean);
  for (const path of [...paths, ".wxt"].filter((one) => existsSync(join(root, one))))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    apply({ file, find, instead }) {
      const path = join(folder, file);
      const text = readFileSync(path, "utf8");
      writeFileSync(path, broken(text, { file, find, instead }));
      return () => writeFileSync(path, text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The text with the one line changed. @throws {Error} where it does not stand there exactly once. */
export function broken(text: string, { file, find, instead }: Pick<Break, "file" | "find" | "instead">): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${file}: “${find}” stands there ${parts.length - 1} times`);
  return parts.join(instead);
}
