import { beforeAll, describe, expect, test } from "vitest";
import { codeDataOf } from "../../core/handout.ts";
import { type QrCode, qrCode } from "../../core/qrCode.ts";
import { resources } from "../../data/resources.ts";
import { readCodes } from "../support/readCodes.ts";

const scale = 4;
/** The code as a camera sees it: its path drawn as black rectangles on white. */
function pictureOf({ size, path }: QrCode) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const paint = (x: number, y: number) => data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  for (const [, left, top, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let y = 0; y < scale; y++)
      for (let x = 0; x < Number(run) * scale; x++) paint(Number(left) * scale + x, Number(top) * scale + y);
  return { data, width, height: width };
}
const read = async (text: string) => {
  const code = qrCode(text);
  return code && (await readCodes(pictureOf(code)));
};

beforeAll(() => readCodes(pictureOf(qrCode("x") ?? { size: 1, path: "" }))); // the reader is loaded once

describe("a code says what it was made of", () => {
  test.each([
    "tel:988",
    "tel:1-800-799-7233",
    "https://example.org/ñ?x=1#y",
    "BEGIN:VEVENT\r\nSUMMARY:Ñandú\r\nEND:VEVENT",
  ])("%s", async (text) => expect(await read(text)).toEqual([text]));
  test("for each entry of the directory that has a phone or a page", async () => {
    const wanted = resources.flatMap((resource) => codeDataOf(resource) ?? []);
    expect(wanted.length).toBeGreaterThan(350);
    const wrong: string[] = [];
    for (const text of wanted) if ((await read(text))?.join() !== text) wrong.push(text);
    expect(wrong).toEqual([]);
  }, 60_000);
});

test("there is none where its squares would be too fine to be read", () => {
  expect(qrCode("x".repeat(213))?.size).toBe(65);
  expect(qrCode("x".repeat(214))).toBeUndefined();
  expect(qrCode("x".repeat(10_000))).toBeUndefined();
});

test("four units stay blank on each side", () => {
  const { size, path } = qrCode("tel:988") ?? { size: 0, path: "" };
  const stripes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
  for (const [left = 0, top = 0, run = 0] of stripes) {
    expect(left).toBeGreaterThanOrEqual(4);
    expect(top).toBeGreaterThanOrEqual(4);
    expect(left + run).toBeLessThanOrEqual(size - 4);
    expect(top).toBeLessThan(size - 4);
  }
});
