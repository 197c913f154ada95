import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noteColors } from "../../components/noteColors.built.ts";

const css = readFileSync("components/note.css", "utf8");
const names = (text: string, form: RegExp) => [...new Set([...text.matchAll(form)].map(([, name]) => name))].sort();

test("the note is given each color that it uses, in every theme, and no other", () => {
  const used = names(css, /var\((--[\w-]+)\)/g);
  const [light = "", ...themes] = noteColors.split("@media");
  expect(names(light, /(--[\w-]+):/g)).toEqual(used);
  expect(themes).toHaveLength(2);
  for (const theme of themes) expect(names(theme, /(--[\w-]+):/g)).toEqual(used.filter((name) => name !== "--font"));
});
test("they stand on the note alone, where no property of the page wins over them", () => {
  expect(noteColors).not.toMatch(/:root|:host/);
  expect(noteColors.match(/\.note \{/g)).toHaveLength(3);
});
