import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

interface Kind {
  variable: string;
  commands: readonly string[];
  places: readonly string[];
  /** Debian packages; the font is for machines without a single one. */
  packages: readonly string[];
}
const kinds: Record<BrowserName, Kind> = {
  chromium: {
    variable: "ALONGSIDE_CHROMIUM",
    commands: ["chromium", "chromium-browser"],
    places: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    packages: ["chromium", "fonts-noto-core"],
  },
  firefox: {
    variable: "ALONGSIDE_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    packages: ["firefox-esr", "fonts-noto-core"],
  },
};

/**
 * The path of a browser: the one named by its variable, else one that is installed, else one installed now with
 * Debian's package manager where this user may do that.
 *
 * @throws {Error} with one line that says what to install and which variable names an existing one.
 */
export function browserPath(name: BrowserName): string {
  const { variable, packages } = kinds[name];
  const named = process.env[variable];
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which cannot be run. Name an existing ${name} there, or unset it.`);
  }
  const found = installed(name) ?? (install(packages) ? installed(name) : undefined);
  if (found === undefined) {
    throw new Error(
      `No ${name} here. Install it (on Debian: ${packages[0]}), or let ${variable} name an existing one.`,
    );
  }
  return found;
}

function installed(name: BrowserName): string | undefined {
  const { commands, places } = kinds[name];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(packages: readonly string[]): boolean {
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return false;
  console.log(`Installing ${packages.join(", ")} with apt-get. This takes a minute or two …`);
  const run = (...args: string[]) => {
    const [command = "apt-get", ...rest] = isRoot ? ["apt-get", ...args] : ["sudo", "-n", "apt-get", ...args];
    return (
      spawnSync(command, rest, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0
    );
  };
  return run("update", "-qq") && run("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
