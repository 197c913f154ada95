import { readFileSync } from "node:fs";

/** Where an expression can be put to a page: its value comes back, promises are awaited. */
interface Shown {
  evaluate: <T>(expression: string) => Promise<T>;
}
interface Violation {
  id: string;
  nodes: { html: string }[];
}

const script = `${readFileSync("node_modules/axe-core/axe.min.js", "utf8")};0`;
const options = JSON.stringify({
  resultTypes: ["violations"], // it tells less of all else, and so is done sooner
  rules: { "target-size": { enabled: true } }, // of WCAG 2.2 AA, but off unless it is asked for
});

/** The faults that axe finds in what is shown, each by its rule and where it stands; `within` is the expression of a part of it. */
export async function axeFaults(shown: Shown, within = "document"): Promise<string[]> {
  await shown.evaluate(`(0, eval)(${JSON.stringify(script)})`);
  const violations = await shown.evaluate<Violation[]>(
    `axe.run(${within}, ${options}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
}

/** The note in its closed root, which only the world of our own scripts can open. */
export const noteHost = `Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true })`;
