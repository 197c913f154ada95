import { readFileSync } from "node:fs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

export interface Picture {
  /** Four bytes a pixel: red, green, blue, alpha. */
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

// From its own file: it would look for it on the network else.
prepareZXingModule({
  overrides: {
    wasmBinary: Uint8Array.from(readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm")).buffer,
  },
});

/** What the QR codes in a picture say, read by another library than the one that draws them. */
export async function readCodes({ data, width, height }: Picture): Promise<string[]> {
  const image = { data, width, height, colorSpace: "srgb" } as ImageData; // has all that the reader looks at
  const codes = await readBarcodes(image, { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 20 });
  return codes.map(({ text }) => text);
}
