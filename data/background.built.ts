import { gzipSync } from "node:zlib";
import { placeTable } from "./places.ts";
import { records } from "./resources.built.ts";
import type { Resource } from "./schema.ts";
import { index } from "./searchIndex.built.ts";

const noText = { en: "", es: "" };

/** The records with all by which they are chosen and ranked, and without what only a card says. */
export const bareRecords: readonly Resource[] = (records as readonly Resource[]).map((record) => ({
  ...record,
  summary: noText,
  ...(record.caution && { caution: noText }),
  ...(record.scheduleNote && { scheduleNote: noText }),
  evidence: { ...record.evidence, sources: [] },
}));

/** The index of the records, and where ZIP codes and cities are: as JSON, in gzip and base64, a third of the size. */
export const packedSearch: string = gzipSync(JSON.stringify({ data: index, placeTable }), { level: 9 }).toString(
  "base64",
);
