import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { Picture } from "./readCodes.ts";

export interface Sheet {
  /** In points, 72 to the inch. */
  width: number;
  height: number;
  text: string;
  /** Three pixels to the point. */
  picture: Picture;
}

/** The sheets of a PDF, as the browser's own reader would show them. */
export async function readPdf(pdf: Uint8Array): Promise<Sheet[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const sheets: Sheet[] = [];
  for (const page of document.pages()) {
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    const text = page.getText().replaceAll(/[\s\u00A0]+/g, " "); // first: it fails on a page that was drawn
    const drawn = await page.render({ scale: 3, render: "bitmap" });
    const picture = { data: new Uint8ClampedArray(drawn.data), width: drawn.width, height: drawn.height };
    sheets.push({ width, height, text, picture });
  }
  document.destroy();
  library.destroy();
  return sheets;
}
