import { join } from "node:path";
import { build } from "wxt";
import { root } from "../steps.ts";

/** Builds an extension of WXT's defaults; its folder. */
export async function buildWxtDefault(): Promise<string> {
  const outDir = join(root, ".output/probe");
  await build({
    root: join(root, "tools/probe/wxt-default"),
    outDir,
    configFile: false,
    logger: silent,
    manifest: { name: "WXT's default" },
  });
  return join(outDir, "chrome-mv3");
}

const quiet = () => {};
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};
