import type { Site } from "./schema.ts";
import calls from "./sites/calls.json" with { type: "json" };
import courts from "./sites/courts.json" with { type: "json" };
import prisons from "./sites/prisons.json" with { type: "json" };

// The cast is safe: the build and tests/data/sites.test.ts parse every rule with the schema.
export const sites = [...calls, ...prisons, ...courts] as readonly unknown[] as readonly Site[];
