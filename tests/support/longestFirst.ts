import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take minutes, the longest first: begun last, one of them would run on when all else is done. */
const longest = ["hostile", "hostileFirefox", "screens", "firefoxScreens"].map((name) => `/e2e/${name}.test.ts`);

/** The order of files: Vitest's own, after those that take long. On a fresh machine its own knows sizes alone, not times. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((path) => moduleId.endsWith(path));
  return at < 0 ? longest.length : at;
}
