import { createHash } from "node:crypto";
import { resolve } from "node:path";

/** The id that Chromium gives to an unpacked extension without a key: it follows from the path of its folder. */
export function unpackedId(folder: string): string {
  const digest = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}
