import { createInterface } from "node:readline";
import { type Answerer, createAnswerer } from "./answer.ts";

// The question tool: one JSON object a line in, one a line out, in order, from the core that the extension uses.
const answer: Answerer = createAnswerer();
let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (text.trim() === "") continue;
  const reply = answer(text, line);
  if ("error" in reply) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
