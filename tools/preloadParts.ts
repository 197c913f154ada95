import type { Plugin, Rollup } from "vite";

/**
 * A window asks the browser a few things before it loads its parts by `import()` (entrypoints/popup/start.ts). Named in its
 * HTML, they are loaded meanwhile; Vite names only what is imported without waiting.
 */
export function preloadParts(pageParts: Record<string, string>): Plugin {
  return {
    name: "preload-parts",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, path }) {
        const part = Object.entries(pageParts).find(([page]) => path.endsWith(page))?.[1];
        if (part === undefined || !bundle) return html;
        const first = Object.values(bundle).find((file) => file.type === "chunk" && file.name === part);
        if (first?.type !== "chunk") throw new Error(`${path} is to preload ${part}, but the build has no such chunk.`);
        const files = [...withImports(first, bundle)].filter((file) => !html.includes(file));
        return files.map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
        }));
      },
    },
  };
}

function withImports(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const file of chunk.imports) {
    const imported = bundle[file];
    if (imported?.type === "chunk") withImports(imported, bundle, seen);
  }
  return seen;
}
