import type { Plugin } from "vite";

/**
 * Writes every letter beyond ASCII as an escape, which strings and patterns read alike. A script with a single quote of print in
 * it takes two bytes for each of its letters, and the background is read as a whole each time that it starts.
 */
export function asciiScripts(): Plugin {
  return {
    name: "ascii-scripts",
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) if (part.type === "chunk") part.code = inAscii(part.code);
    },
  };
}

/** The same script; a letter that was escaped without need keeps one backslash. */
export function inAscii(code: string): string {
  return code.replace(/(\\*)([\u0080-\uffff])/g, (_all, slashes: string, unit: string) => {
    const before = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
    return `${before}${escapeOf(unit)}`;
  });
}

/** A letter, or half of one, as strings and patterns of JavaScript write it in ASCII. */
export function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
