import { records } from "./resources.built.ts";
import type { Resource } from "./schema.ts";

// The cast is safe: the build and tests/data/resources.test.ts parse every record with the schema.
export const resources = records as readonly Resource[];
