import { isDeepStrictEqual } from "node:util";
import type { Files } from "./readPackage.ts";

/** Paths, sorted. `bySigning` is what a store adds to each package, and nothing that a browser runs. */
export interface Comparison {
  readonly same: readonly string[];
  readonly bySigning: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** What stands in `theirs`, the package of a store, beside what we built from the source. */
export function compare(ours: Files, theirs: Files): Comparison {
  const common = [...ours.keys()].filter((path) => theirs.has(path)).sort();
  const added = [...theirs.keys()].filter((path) => !ours.has(path)).sort();
  const kinds = new Map(common.map((path) => [path, kindOf(path, ours.get(path), theirs.get(path))]));
  return {
    same: common.filter((path) => kinds.get(path) === "same"),
    bySigning: [...added.filter(isSignature), ...common.filter((path) => kinds.get(path) === "bySigning")],
    changed: common.filter((path) => kinds.get(path) === "changed"),
    missing: [...ours.keys()].filter((path) => !theirs.has(path)).sort(),
    extra: added.filter((path) => !isSignature(path)),
  };
}

/** Whether the package is what the source gives, but for what a store adds. */
export function isFaithful({ changed, missing, extra }: Comparison): boolean {
  return changed.length + missing.length + extra.length === 0;
}

// Firefox signs with META-INF/, the Chromium stores with _metadata/. Just these files: anything else there is not a signature.
const signatures = [
  /^META-INF\/(manifest\.mf|mozilla\.(sf|rsa)|cose\.(manifest|sig))$/,
  /^_metadata\/(verified_contents|computed_hashes)\.json$/,
];

function isSignature(path: string): boolean {
  return signatures.some((signature) => signature.test(path));
}

type Kind = "same" | "bySigning" | "changed";

function kindOf(path: string, ours: Uint8Array | undefined, theirs: Uint8Array | undefined): Kind {
  if (!ours || !theirs) return "changed";
  if (Buffer.compare(ours, theirs) === 0) return "same";
  return path === "manifest.json" && isSameManifest(ours, theirs) ? "bySigning" : "changed";
}

// The Chromium stores write where updates come from into the manifest, and may write the key that our id follows from.
function isSameManifest(ours: Uint8Array, theirs: Uint8Array): boolean {
  try {
    const { update_url, key, ...manifest } = JSON.parse(Buffer.from(theirs).toString());
    return isDeepStrictEqual(manifest, JSON.parse(Buffer.from(ours).toString()));
  } catch {
    return false; // no JSON, so no manifest
  }
}
