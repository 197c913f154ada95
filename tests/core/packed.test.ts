import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "../../core/search/packed.ts";

test.each([
  [Uint8Array.of(1, 255), "\u0001\u00ff"],
  [Uint16Array.of(1, 0x0203), "\u0001\u0000\u0003\u0002"],
  [Uint32Array.of(0x01020304), "\u0004\u0003\u0002\u0001"],
  [new Uint8Array(), ""],
])("%o, the low byte first", (numbers, bytes) => expect(atob(pack(numbers))).toBe(bytes));

test("only what a view shows is packed", () => {
  expect(pack(Uint16Array.of(1, 2, 3, 4).subarray(1, 3))).toBe(pack(Uint16Array.of(2, 3)));
});

test("numbers of any width come back as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), (eight, sixteen, thirtyTwo) => {
      expect(new Uint8Array(unpack(pack(eight)))).toEqual(eight);
      expect(new Uint16Array(unpack(pack(sixteen)))).toEqual(sixteen);
      expect(new Uint32Array(unpack(pack(thirtyTwo)))).toEqual(thirtyTwo);
    }),
  );
});
