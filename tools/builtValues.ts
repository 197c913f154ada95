import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { escapeOf } from "./asciiScripts.ts";

/**
 * Replaces each module `*.built.ts` by the values it exports, worked out at packaging time: the records of all files,
 * tables made from packages. Tools and tests run the same modules as they are, so there is nothing to generate first,
 * and nothing that can be out of date.
 */
export function builtValues(): Plugin {
  return {
    name: "built-values",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(".built.ts")) return;
      const values: Record<string, unknown> = await import(pathToFileURL(id).href);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = JSON.parse(${quoted(JSON.stringify(value))});`)
        .join("\n");
    },
  };
}

// A string to parse: browsers read it faster than the same as code, and faster still where each letter takes one byte, as
// it does without the quotes and dashes of print. In single quotes, as JSON is full of double ones.
function quoted(json: string): string {
  const oneByte = json.replace(/[\u0100-\uffff]/g, escapeOf);
  return `'${oneByte.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
