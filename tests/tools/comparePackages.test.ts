// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { compare, isFaithful } from "../../tools/release/compare.ts";
import { readPackage } from "../../tools/release/readPackage.ts";

const folder = mkdtempSync(join(tmpdir(), "packages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = { manifest_version: 3, name: "Alongside" };
const built = { "manifest.json": JSON.stringify(manifest), "popup.html": "<p>", "chunks/a.js": "let a" };

function zipped(files: Record<string, string>): Buffer {
  const entries = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** In the form that a Chromium store hands out: magic, version, length of the header, header, zip. */
function signedAsCrx(zip: Buffer, version = 3): Buffer {
  const header = Buffer.from("key and signatures, PK\u0003\u0004 among them");
  const start = Buffer.alloc(12);
  start.write("Cr24", "latin1");
  start.writeUInt32LE(version, 4);
  start.writeUInt32LE(header.length, 8);
  return Buffer.concat([start, header, zip]);
}

function kept(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const ours = readPackage(kept("ours.zip", zipped(built)));
const compareWith = (name: string, bytes: Buffer) => compare(ours, readPackage(kept(name, bytes)));

describe("what signing adds is no difference", () => {
  test("a .crx: its header, _metadata, and two lines of the manifest", () => {
    const written = { ...manifest, update_url: "https://store.example/", key: "MIIB" };
    const theirs = {
      ...built,
      "manifest.json": JSON.stringify(written, null, 2),
      "_metadata/verified_contents.json": "[]",
    };
    const comparison = compareWith("store.crx", signedAsCrx(zipped(theirs)));
    expect(comparison).toEqual({
      same: ["chunks/a.js", "popup.html"],
      bySigning: ["_metadata/verified_contents.json", "manifest.json"],
      changed: [],
      missing: [],
      extra: [],
    });
    expect(isFaithful(comparison)).toBe(true);
  });

  test("an .xpi: META-INF", () => {
    const signature = { "META-INF/mozilla.rsa": "s", "META-INF/manifest.mf": "m", "META-INF/cose.sig": "c" };
    const comparison = compareWith("store.xpi", zipped({ ...built, ...signature }));
    expect(comparison.same).toHaveLength(3);
    expect(comparison.bySigning).toEqual(Object.keys(signature).sort());
    expect(isFaithful(comparison)).toBe(true);
  });
});

describe("all else is told", () => {
  test.each([
    ["one byte of a script", { ...built, "chunks/a.js": "let b" }, { changed: ["chunks/a.js"] }],
    ["a script more", { ...built, "chunks/b.js": "" }, { extra: ["chunks/b.js"] }],
    ["a script among the signatures", { ...built, "META-INF/run.js": "" }, { extra: ["META-INF/run.js"] }],
    ["a file less", { "manifest.json": built["manifest.json"], "popup.html": "<p>" }, { missing: ["chunks/a.js"] }],
    [
      "a permission more",
      { ...built, "manifest.json": JSON.stringify({ ...manifest, permissions: ["tabs"] }) },
      { changed: ["manifest.json"] },
    ],
    ["a manifest that cannot be read", { ...built, "manifest.json": "{" }, { changed: ["manifest.json"] }],
  ])("%s", (name, theirs, told) => {
    const comparison = compareWith(`${name}.zip`, zipped(theirs));
    expect(comparison).toMatchObject(told);
    expect(isFaithful(comparison)).toBe(false);
  });

  test("a .crx of an age that nobody has read, and what is no package at all", () => {
    expect(() => readPackage(kept("old.crx", signedAsCrx(zipped(built), 2)))).toThrow("only version 3");
    expect(() => readPackage(kept("page.html", Buffer.from("<html>")))).toThrow();
  });
});
