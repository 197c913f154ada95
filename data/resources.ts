import national from "./resources/national.json" with { type: "json" };
import publications from "./resources/publications.json" with { type: "json" };
import ca from "./resources/states/ca.json" with { type: "json" };
import dc from "./resources/states/dc.json" with { type: "json" };
import il from "./resources/states/il.json" with { type: "json" };
import ny from "./resources/states/ny.json" with { type: "json" };
import pa from "./resources/states/pa.json" with { type: "json" };
import tx from "./resources/states/tx.json" with { type: "json" };
import ut from "./resources/states/ut.json" with { type: "json" };
import type { Resource } from "./schema.ts";

// The cast is safe: the build and tests/data/resources.test.ts parse every record with the schema.
export const resources = [
  ...national,
  ...publications,
  ...[ca, dc, il, ny, pa, tx, ut].flat(),
] as readonly unknown[] as readonly Resource[];
