import { writeIndex } from "../../tools/build-index.ts";

/** Before all tests: the index of today's records and words. */
export function setup(): void {
  writeIndex();
}
