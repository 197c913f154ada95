import { type Break, promises } from "./breaks.ts";

/** A break, and the first of the tests that noticed; without one it is a hole. */
export interface Noticed {
  row: Break;
  red: string | undefined;
}

const head = `# The promises, and the tests that hold them

Written by \`npm run test:promises\`: each line below was really broken so, in a copy of this repository, and the test named beside it
went red, while the same test file was green without the change. Promises are those of [PRIVACY.md](../PRIVACY.md) and, for the rest, of
[README.md](../README.md).
`;

/** The whole page: a table for each promise. Rows that were not run now are taken from the page as it was. */
export function pageOf(rows: readonly Break[], found: readonly Noticed[], earlier: string): string {
  const linesBefore = new Map(earlier.split("\n").map((line) => [keyOf(line), line]));
  const linesNow = new Map(
    found.filter(({ red }) => red !== undefined).map((one) => [keyOf(lineOf(one)), lineOf(one)]),
  );
  const held: string[] = [];
  const tables = Object.entries(promises).map(([number, title]) => {
    const lines = rows
      .filter(({ promise }) => String(promise) === number)
      .map((row) => keyOf(lineOf({ row, red: "" })))
      .flatMap((key) => linesNow.get(key) ?? linesBefore.get(key) ?? []);
    held.push(...lines);
    return [
      `## ${number}. ${title}`,
      "",
      "| promise | broken on purpose | the test that went red |",
      "| --- | --- | --- |",
      ...lines,
    ];
  });
  const count = `${held.length} of ${rows.length} breaks were tried and noticed.\n`;
  return `${[head, count, ...tables.map((lines) => `${lines.join("\n")}\n`)].join("\n")}`;
}

function lineOf({ row: { sentence, broken, file, test }, red = "" }: Noticed): string {
  return `| ${[sentence, `\`${file}\`: ${broken}`, `\`${test}\`: ${red}`].map(cell).join(" | ")} |`;
}

/** All of a line but the test. */
function keyOf(line: string): string {
  return line.split(" | ").slice(0, 2).join(" | ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
