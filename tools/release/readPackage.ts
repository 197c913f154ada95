import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";

/** The files of a package by their path: a zip, what Firefox signed (.xpi, a zip too), or what a Chromium store signed (.crx). */
export type Files = ReadonlyMap<string, Uint8Array>;

/** @throws {Error} when the file is none of these, or is damaged. */
export function readPackage(path: string): Files {
  const entries = Object.entries(unzipSync(withoutCrxHeader(readFileSync(path))));
  return new Map(entries.filter(([name]) => !name.endsWith("/")));
}

// "Cr24", the version 3, the length of the header with key and signatures (four bytes each, little end first), the header, the zip.
function withoutCrxHeader(bytes: Buffer): Uint8Array {
  if (bytes.toString("latin1", 0, 4) !== "Cr24") return bytes;
  const version = bytes.readUInt32LE(4);
  if (version !== 3) throw new Error(`A .crx of version ${version}: only version 3 is known.`);
  return bytes.subarray(12 + bytes.readUInt32LE(8));
}
