import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>Alongside</title>
    <link rel="stylesheet" href="/empty.css">
    <script src="/empty.js"></script>
  </head>
  <body></body>
</html>
`;

/**
 * The page that Hide leaves behind: our ground, and not a word. No entrypoint, as the build would have it load all that our
 * windows load; in the form of WXT's generated public assets.
 */
export function emptyPage(): { relativeDest: string; contents: string }[] {
  const tokens = readFileSync(join(import.meta.dirname, "../components/tokens.css"), "utf8");
  return [
    { relativeDest: "empty.html", contents: page },
    {
      relativeDest: "empty.css",
      contents: `${tokens.replace(/^@import.*\n/m, "")}html {\n  background: var(--paper);\n}\n`,
    },
  ];
}
