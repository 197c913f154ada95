import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const vitest = ["testing.ts", "expecting.ts"]
  .map((file) => `export * from "${new URL(file, import.meta.url)}";`)
  .join("");
const mark = "?load=";
let load = 0;

/**
 * From now on every load of a test has modules of its own, as in a new process; data/ and locales/, which import nothing
 * of core/, are read once. "vitest" is the few functions of `testing.ts` and `expecting.ts`.
 */
export function keepModulesFresh(root: string): void {
  const start = pathToFileURL(`${root}/`).href;
  const kept = new RegExp(`^${start}(node_modules|data|locales)/|\\.json$`);
  const sources = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "vitest") return { url: "own:vitest", shortCircuit: true };
      const found = next(specifier, context);
      const isFresh = found.url.startsWith(start) && !kept.test(found.url);
      return isFresh ? { ...found, url: `${found.url.split("?")[0]}${mark}${load}` } : found;
    },
    load(url, context, next) {
      if (url === "own:vitest") return { format: "module", source: vitest, shortCircuit: true };
      const [file = url, number] = url.split(mark);
      if (number === undefined) return next(url, context);
      const source = sources.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), "utf8"));
      sources.set(file, source);
      return { format: "module", source, shortCircuit: true };
    },
  });
}

export function startLoad(): void {
  load++;
}
