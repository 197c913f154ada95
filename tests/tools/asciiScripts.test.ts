import fc from "fast-check";
import { expect, test } from "vitest";
import { inAscii } from "../../tools/asciiScripts.ts";

const read = (code: string): unknown => new Function(`return ${code}`)();

const beyondAscii = /[\u0080-\uffff]/;

test("a script in ASCII says the same, whatever its strings and patterns hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const code of [JSON.stringify(text), `\`${JSON.stringify(text).slice(1, -1).replace(/[`$]/g, "\\$&")}\``]) {
        expect(inAscii(code)).not.toMatch(beyondAscii);
        expect(read(inAscii(code))).toBe(text);
      }
    }),
  );
});

test.each([
  ["/[“–]/u", "–"],
  ["/^\\–$/", "–"],
  ["/^\\\\–$/", "\\–"],
  ["/^[😀]$/u", "😀"],
])("the pattern %s finds what it found", (code, text) => {
  expect(inAscii(code)).not.toMatch(beyondAscii);
  expect((read(inAscii(code)) as RegExp).test(text)).toBe(true);
});
