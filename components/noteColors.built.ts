import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const used = new Set<string>(read("note.css").match(/--[\w-]+/g));

/**
 * Of the tokens those that note.css uses: the others would be a sixth of what a page is given. They stand on the note, not
 * on its host: there the page's own properties of these names would win.
 */
export const noteColors = read("tokens.css")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/(--[\w-]+):[^;]*;/g, (line, name: string) => (used.has(name) ? line : ""))
  .replace(/:root,\s*:host/g, ".note")
  .replace(/\s+/g, " ");
