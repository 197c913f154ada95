import { isRecent } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { useLoaded } from "./useLoaded.ts";

/** When it meets next, where its page gives a clear and recent schedule. */
export function NextMeeting({ resource }: { resource: Resource }) {
  const { meets, evidence } = resource;
  const isKnown = meets !== undefined && isRecent(evidence, new Date());
  // Calendar rules weigh more than all our code together, and few records have them.
  const NextDate = useLoaded(isKnown, async () => (await import("./NextDate.tsx")).NextDate);
  return NextDate && meets ? <NextDate resource={resource} meets={meets} /> : null;
}
